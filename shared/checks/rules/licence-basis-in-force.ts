import { chineseDate } from '../../base/plain-date';
import { plainName, versionAt } from '../../law';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { articleKey, citedIn } from '../families/citation';
import { licenceDecisions } from '../families/licence';
import { stepIn } from '../families/order';
import { baseUnseen } from '../families/presence';
import { clause } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

export const licenceBasisInForce = defineCheck({
  meta: {
    id: 'licence-basis-in-force',
    title: '许可有现行有效的设定依据',
    criterion: 'LI-SUBJ-02',
    group: 'subject',
    procedures: ['licence'],
    basis: [
      '行政许可法(2019)第十二条',
      '行政许可法(2019)第十四条',
      '行政许可法(2019)第十五条',
      '行政许可法(2019)第十七条',
    ],
    gate: true,
    messages: {
      cited: '《{title}》（第{page}页）引用了{articles}，决定时有效；请核对该规定是否有权设定本许可。',
      normativeOnly: '《{title}》（第{page}页）只引用了规范性文件（{articles}），规范性文件不能设定行政许可。',
      notInForce: '《{title}》（第{page}页）引用的{articles}在{day}不在有效期内，请核对依据是否已修改或者废止。',
      none: '受理通知、审批表、决定书均未读出引用的法律条款，请核对该许可的设定依据。',
      noBook: '没有法规库，所引法律是否有效请人工核对。',
    },
    problem: '许可没有有效的设定依据：{reason}。',
    mending: '核对法律、行政法规、国务院决定、地方性法规；没有依据的停止实施并依法处理。',
  },
  check(view, { statutes }) {
    const papers = [...licenceDecisions(view), ...view.all('acceptance-notice', 'licence-review')];
    if (papers.length === 0) return baseUnseen('行政许可决定书');
    if (statutes === undefined) return undetermined('parameter', 'noBook');
    const citing = papers
      .map((paper) => ({
        paper,
        day: stepIn(view, paper)?.date,
        refs: citedIn(view, paper).filter(({ ref }) => !general.test(plainName(ref.law))),
      }))
      .find(({ refs }) => refs.length > 0);
    const paperOnly = citing === undefined ? normativeBasis(view, licenceDecisions(view)) : undefined;
    if (paperOnly !== undefined)
      return violated(
        'normativeOnly',
        { title: paperOnly.paper.title, page: paperOnly.words.page, articles: paperOnly.words.quote },
        [paperOnly.words],
        { confidence: 0.65 },
      );
    if (citing === undefined) return undetermined('judgement', 'none', {}, [view.citation(papers[0]!)]);
    const { paper, day, refs } = citing;
    const cited = refs.slice(0, 4).map((each) => each.cited);
    const names = (some: typeof refs) => [...new Set(some.map(({ ref }) => articleKey(ref)))].slice(0, 4).join('、');
    const place = { title: paper.title, page: cited[0]!.page };
    if (refs.every(({ ref }) => statutes.get(plainName(ref.law))?.level === 'normative'))
      return violated('normativeOnly', { ...place, articles: names(refs) }, cited, { confidence: 0.75 });
    const gone =
      day === undefined ? [] : refs.filter(({ ref }) => versionAt(statutes, ref.law, day) === 'not-in-force');
    return day !== undefined && gone.length === refs.length
      ? undetermined('judgement', 'notInForce', { ...place, articles: names(gone), day: chineseDate(day) }, cited)
      : satisfied('cited', { ...place, articles: names(refs) }, cited, { confidence: 0.65 });
  },
});

/** These say how to license, not what. */
const general = /^(?:行政许可法|行政复议法|行政诉讼法|行政处罚法)$/;

/** 根据某政府办公室《关于…的通知》(某政办发〔2022〕19号): a basis that is no law at all. */
function normativeBasis(view: DossierView, papers: readonly Instrument[]) {
  return papers.flatMap((paper) => {
    const words = clause(view, paper, /(?:根据|依据|依照|按照)[^。;,]{0,24}《[^》]{2,40}(?:通知|意见|纪要|方案)》/);
    const lawToo = view.find(paper, /《[^》]{2,40}(?:法|条例|规定|办法)》/) !== undefined;
    return words === undefined || lawToo || !view.legible(paper) ? [] : [{ paper, words }];
  })[0];
}
