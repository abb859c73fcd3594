import { bare } from '../../base/normalise-text';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

/** One receipt may list two papers of a kind: 《告知书》（…号）、《听证告知书》（…号）. */
function isNumberedOnReceipt(view: DossierView, paper: Instrument): boolean {
  const number = view.read(paper, 'number');
  return (
    number.state === 'seen' &&
    view
      .all('service-receipt', 'service-by-post')
      .some((receipt) => bare(view.text(receipt).text).includes(bare(number.value)))
  );
}

/** The agency's own leave to issue a paper, bound before it under a like name, goes to nobody. */
/** Kept in the office, or posted for everyone. */
const internal = /(?:审批|呈批|报批|批准)[书表单]$|公告$/;

export const externalInstrumentsServed = defineCheck({
  meta: {
    id: 'external-instruments-served',
    title: '每份对外文书都有送达回证',
    criterion: 'PU-EXEC-03',
    group: 'execution',
    procedures: ['penalty-ordinary', 'coercion'],
    basis: ['行政处罚法(2021)第六十一条', '民事诉讼法(2023)第八十七条'],
    messages: {
      all: '{count}份告知书、责令改正、听证通知等对外文书均有送达回证。',
      unserved: '《{title}》（第{page}页）未见对应的送达回证，不能证明已送达当事人。',
      doubtful: '《{title}》（第{page}页）未配上送达回证，卷内有回证未读出所送文书或有页未能识读，请核对。',
    },
    problem: '对外文书缺少送达回证：{reason}。',
    mending: '补充送达回证或者其他送达证据；未送达的依法送达。',
  },
  check(view) {
    const papers = view
      .all(
        'prior-notice',
        'correction-order',
        'hearing-notice',
        'preservation-notice',
        'preservation-disposal',
        'result-notice',
        'demand-notice',
        'execution-decision',
        'substitute-decision',
        'execution-halt',
        'measure-extension',
        'measure-release',
      )
      .filter(({ title }) => !internal.test(title));
    if (papers.length === 0) return without('告知书等对外文书');
    const bare = papers.filter((paper) => {
      if (view.receiptsOf(paper).length > 0 || isNumberedOnReceipt(view, paper)) return false;
      // Many forms are signed for at their own foot.
      return (
        view.read(paper, 'servedOn').state !== 'seen' &&
        view.find(
          paper,
          /(?:签收人?|收到|接收人|领取人|受送达人|收件人|被告知人|被检查(?:单位|人)|当事人)(?:\([^)]*\))?(?:签名|签字|签收|签章|:)[^。]{0,20}\d{4}[年.-]|(?:今|已|现)收到[^。]{0,60}。?[^。]{0,10}\d{4}[年.-]/,
        ) === undefined
      );
    });
    if (bare.length === 0)
      return satisfied(
        'all',
        { count: papers.length },
        papers.flatMap((paper) => view.receiptsOf(paper)).map((paper) => view.citation(paper)),
      );

    const unread = view
      .all('service-receipt', 'service-by-post')
      .some((paper) => view.read(paper, 'servedTitle').state !== 'seen');
    const sure = !unread && view.absence('service-receipt').sure;
    return bare.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const cited = [view.citation(paper)];
      return sure
        ? violated('unserved', place, cited, { confidence: 0.7 })
        : undetermined('scan', 'doubtful', place, cited);
    });
  },
});
