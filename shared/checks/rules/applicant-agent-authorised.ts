import { bare } from '../../base/normalise-text';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { compareNames } from '../families/consistency';
import { clause } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const applicantAgentAuthorised = defineCheck({
  meta: {
    id: 'applicant-agent-authorised',
    title: '委托代理人有授权委托书',
    criterion: 'LI-APPL-03',
    group: 'case',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第二十九条第二款'],
    messages: {
      authorised: '{agent}代为办理（第{page}页），授权委托书在卷（第{letterPage}页）。',
      unauthorised: '{agent}代申请人办理（第{page}页），未见授权委托书；请核对其是否法定代表人、负责人或者本人。',
      agentOnly: '{agent}以“{quote}”的身份代申请人办理（第{page}页），卷内未见授权委托书。',
      letter: '卷内有授权委托书（第{page}页），未读出代理人办理的文书，请核对权限和期限。',
      none: '未见代理人代为申请，本项不涉及。',
    },
    problem: '代理手续不全：{reason}。',
    mending: '补充载明权限、期限的授权委托书和代理人身份证明。',
  },
  check(view) {
    const letter = view.all('authorisation')[0];
    const agent = agentOf(view);
    if (agent === undefined)
      return letter === undefined
        ? notApplicable('none')
        : undetermined('judgement', 'letter', { page: letter.pages[0]! }, [view.citation(letter)]);
    const given = { agent: agent.value, page: agent.cited[0]!.page };
    // Called an agent by the form itself, he is no employee whose name merely stands there.
    const called = view.all('licence-application').flatMap((paper) => clause(view, paper, agency) ?? [])[0];
    if (letter === undefined && called !== undefined && view.absence('authorisation').sure)
      return violated('agentOnly', { ...given, quote: called.quote }, [...agent.cited, called], { confidence: 0.65 });
    return letter === undefined
      ? undetermined('judgement', 'unauthorised', given, agent.cited)
      : satisfied('authorised', { ...given, letterPage: letter.pages[0]! }, [...agent.cited, view.citation(letter)]);
  },
});

const agency = /代办(?:人|公司|机构)|(?:委托)?代理人|受委托人|受托/;

/** Someone named as agent on the application who is neither the applicant nor its representative. */
function agentOf(view: DossierView) {
  const own = view.dossier.facts
    .filter((fact) => fact.field === 'party' || fact.field === 'legalRepresentative')
    .flatMap((fact) => (fact.state === 'read' ? [String(fact.value)] : []));
  return view
    .all('licence-application')
    .map((paper) => view.read(paper, 'recipient'))
    .flatMap((found) => (found.state === 'seen' ? [found] : []))
    .find(({ value }) => bare(value) !== '' && !own.some((name) => compareNames(name, value) === 'same'));
}
