import { bare } from '../../base/normalise-text';
import { defineCheck } from '../define-check';
import { compareNames } from '../families/consistency';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const named = /(?:委托)?代理人(?:姓名)?[:：]([一-龥·]{2,4})(?=[(（,，。;；、一性男女身电职单]|$)/u;

export const agentAuthorised = defineCheck({
  meta: {
    id: 'agent-authorised',
    title: '委托代理人有授权委托书',
    criterion: 'PU-SUBJ-15',
    group: 'subject',
    procedures: ['penalty-ordinary'],
    basis: ['民事诉讼法(2023)第六十二条'],
    messages: {
      authorised: '{agent}代为签收或接受询问（第{page}页），授权委托书在卷。',
      unauthorised: '{agent}代为签收（第{page}页），未见授权委托书；请核对其是否法定代表人、负责人或收发人员。',
      unseen: '{agent}作为代理人（第{page}页），全卷未见授权委托书。',
      none: '未见由当事人、法定代表人以外的人代为办理，本项不涉及。',
    },
    problem: '委托代理手续不全：{reason}。',
    mending: '补充载明权限、期限的授权委托书和代理人身份证明。',
  },
  check(view) {
    const own = view.dossier.facts
      .filter((fact) => fact.field === 'party' || fact.field === 'legalRepresentative')
      .flatMap((fact) => (fact.state === 'read' ? [String(fact.value)] : []));
    const agents = view.all('service-receipt').flatMap((paper) => {
      const relation = view.read(paper, 'relation');
      const signer = view.read(paper, 'receivedBy');
      const acting = relation.state === 'seen' && /代理|委托|授权/.test(relation.value);
      if (!acting || signer.state !== 'seen') return [];
      return own.some((name) => compareNames(name, signer.value) === 'same') ? [] : [signer];
    });
    const heard = view.all('hearing-record', 'inquiry-record', 'defence-record').flatMap((paper) => {
      const words = view.find(paper, named);
      const name = words && named.exec(words.quote)?.[1];
      return name === undefined || own.some((each) => compareNames(each, name) === 'same')
        ? []
        : [{ value: name, cited: [words!] }];
    });
    const agent = [...heard, ...agents].find(({ value }) => bare(value) !== '');
    if (agent === undefined) return notApplicable('none');

    const given = { agent: agent.value, page: agent.cited[0]!.page };
    const letter = view.all('authorisation')[0];
    if (letter !== undefined) return satisfied('authorised', given, [...agent.cited, view.citation(letter)]);
    // 委托 may stand for a clerk who only takes the post; an agent who speaks for the party needs the letter.
    if (!heard.some(({ value }) => value === agent.value))
      return undetermined('judgement', 'unauthorised', given, agent.cited);
    const absence = view.absence('authorisation');
    return absence.sure
      ? violated('unseen', given, agent.cited, { confidence: 0.7 })
      : undetermined('scan', 'unseenUnsure', { what: '授权委托书', where: absence.where }, absence.cited);
  },
});
