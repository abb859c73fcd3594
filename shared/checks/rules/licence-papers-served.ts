import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { licenceDecisions } from '../families/licence';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const licencePapersServed = defineCheck({
  meta: {
    id: 'licence-papers-served',
    title: '许可文书有送达回证或者签收凭证',
    criterion: 'LI-FILE-02',
    group: 'execution',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十四条', '行政许可法(2019)第三十八条'],
    messages: {
      all: '{count}份许可决定、告知文书均有送达或者签收凭证。',
      unserved: '《{title}》（第{page}页）未见送达回证、签收或者邮寄凭证，不能证明已送达申请人。',
      doubtful: '《{title}》（第{page}页）未配上送达凭证，卷内有回证未读出所送文书或有页未能识读，请核对。',
    },
    problem: '许可文书缺少送达凭证：{reason}。',
    mending: '补充送达回证、签收单或者邮寄签收结果；未送达的依法送达。',
  },
  check(view) {
    const papers = [
      ...licenceDecisions(view),
      ...view.all('licence-withdrawal', 'stakeholder-notice', 'extension-notice', 'non-acceptance-notice'),
    ];
    if (papers.length === 0) return without('许可决定等对外文书');
    const unserved = papers.filter(
      (paper) =>
        view.receiptsOf(paper).length === 0 &&
        view.read(paper, 'servedOn').state !== 'seen' &&
        view.find(paper, signedFor) === undefined &&
        !(granting.has(paper.kind) && certificateTaken(view)),
    );
    if (unserved.length === 0)
      return satisfied(
        'all',
        { count: papers.length },
        papers.flatMap((paper) => view.receiptsOf(paper)).map((paper) => view.citation(paper)),
      );
    const unread = view
      .all('service-receipt', 'service-by-post')
      .some((paper) => view.read(paper, 'servedTitle').state !== 'seen');
    const sure = !unread && view.absence('service-receipt').sure;
    return unserved.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const cited = [view.citation(paper)];
      return sure && view.legible(paper) && !toldOtherwise.has(paper.kind)
        ? violated('unserved', place, cited, { confidence: 0.7 })
        : undetermined('scan', 'doubtful', place, cited);
    });
  },
});

const signedFor = /(?:签收|领取|收到|受送达)[^。]{0,20}(?:人|签名|签字|日期)|(?:今|已|现)收到/;
/** Often told by message or on the platform; the dossier need not hold a receipt. */
const toldOtherwise: ReadonlySet<string> = new Set(['stakeholder-notice', 'extension-notice']);
const granting: ReadonlySet<string> = new Set(['licence-decision', 'licence-change']);

/** The certificate was fetched: the decision it rests on came with it. */
const certificateTaken = (view: DossierView): boolean =>
  view.all('licence-certificate').some((paper) => view.receiptsOf(paper).length > 0);
