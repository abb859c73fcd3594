import { bare } from '../../base/normalise-text';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { officersOf } from '../families/people';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const verificationTwoOfficers = defineCheck({
  meta: {
    id: 'verification-two-officers',
    title: '实地核查由两名以上工作人员进行',
    criterion: 'LI-EXAM-02',
    group: 'evidence',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十四条第三款'],
    messages: {
      enough: '《{title}》（第{page}页）由{names}核查。',
      tooFew: '《{title}》（第{page}页）仅见{names}一名核查人员，核实申请材料的实质内容应当指派两名以上工作人员。',
      unread: '《{title}》（第{page}页）未读出两名核查人员的姓名，请对照原卷核对签名。',
    },
    problem: '核查人员少于两人：{reason}。',
    mending: '核对核查记录和签名；确系一人核查的重新核查。',
  },
  check(view) {
    const papers = verifications(view);
    if (papers.length === 0) return without('现场核查笔录');
    return papers.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const officers = officersOf(view, paper);
      const signed = view.read(paper, 'signatures');
      const recorder = view.read(paper, 'recorder');
      const signers =
        signed.state === 'seen'
          ? signed.value
              .filter(({ role }) => /核查|勘验|查验|检查|执法|评审|记录/.test(role) && !/被/.test(role))
              .map(({ name }) => name)
          : [];
      const all = [
        ...officers.map(({ name }) => name),
        ...signers,
        ...(recorder.state === 'seen' ? [recorder.value] : []),
      ];
      const names = [...new Set(all.map(bare))].filter((name) => name !== '');
      const cited = officers[0]?.cited ?? [view.citation(paper)];
      const given = { ...place, names: names.join('、') };
      if (names.length >= 2) return satisfied('enough', given, cited, { confidence: officers[0]?.confidence ?? 0.7 });
      return names.length === 1 && view.legible(paper)
        ? violated('tooFew', given, cited, { confidence: (officers[0]?.confidence ?? 0.6) * 0.85 })
        : undetermined('scan', 'unread', place, cited);
    });
  },
});

/** Departments title a verification as an inspection too. */
const verifications = (view: DossierView): readonly Instrument[] => view.all('site-verification', 'inspection-record');
