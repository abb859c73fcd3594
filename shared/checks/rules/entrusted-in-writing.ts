import type { Citation } from '../../model/citation';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const entrusted = /受.{2,30}(?:局|政府|委员会)(?:的)?委托|依法委托.{0,20}(?:实施|行使)|委托执法/u;
const letter = /(?:行政(?:执法|处罚))?委托书|委托执法协议/u;

export const entrustedInWriting = defineCheck({
  meta: {
    id: 'entrusted-in-writing',
    title: '委托执法有书面委托书',
    criterion: 'PU-SUBJ-03',
    group: 'subject',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第二十条', '行政处罚法(2021)第二十一条'],
    messages: {
      written:
        '文书写有委托：“{quote}”（第{page}页），卷内有《{title}》（第{at}页），请核对事项、权限、期限和公布情况。',
      unseen: '文书写有委托：“{quote}”（第{page}页），全卷未见委托书，委托的事项、权限、期限没有依据。',
      kept: '卷内有《{title}》（第{at}页），请核对委托的事项、权限、期限和公布情况。',
      none: '文书没有写明委托执法，本项不涉及。',
    },
    problem: '委托执法依据不足：{reason}。',
    mending: '补充书面委托书及公布材料；超出委托范围的依法纠正。',
  },
  check(view) {
    const papers = view.all(
      'penalty-decision',
      'prior-notice',
      'inspection-record',
      'inquiry-record',
      'filing-approval',
    );
    if (papers.length === 0) return without('对外文书');
    const said = papers.flatMap((paper) => sentence(view, paper, entrusted) ?? [])[0];
    const paper = view.dossier.instruments.find(
      ({ title, kind }) => letter.test(title) && (kind !== 'authorisation' || /行政|执法|处罚/u.test(title)),
    );
    if (said === undefined) {
      if (paper === undefined) return notApplicable('none');
      const place = { title: paper.title, at: paper.pages[0]! };
      return satisfied('kept', place, [view.citation(paper)], { confidence: 0.7 });
    }
    const given = { quote: excerpt(said.quote), page: said.page };
    return paper === undefined
      ? unwritten(view, given, said)
      : satisfied('written', { ...given, title: paper.title, at: paper.pages[0]! }, [said, view.citation(paper)], {
          confidence: 0.7,
        });
  },
});

function unwritten(view: DossierView, given: { readonly quote: string; readonly page: number }, said: Citation) {
  const absence = view.absence('authorisation');
  return absence.sure
    ? violated('unseen', given, [said], { confidence: 0.65, unseenElsewhere: true })
    : undetermined('scan', 'unseenUnsure', { what: '行政执法委托书', where: absence.where }, [said, ...absence.cited]);
}
