import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { without } from '../families/presence';
import { sentence } from '../families/reasoning';
import { placeOf, summaryDecisions } from '../families/summary';
import { satisfied, undetermined, violated } from '../judgement';

/** What the party said, or that it said nothing. */
const answer =
  /(?:未|没有|无|不|放弃|均?已|提出|进行了?|听取了?|作出)[^。;]{0,20}(?:陈述|申辩|异议|意见)|(?:陈述|申辩|意见)[^。;]{0,16}(?:无|没有|放弃|未提|未提出|不予采纳|采纳|成立|属实|:无|如下)|无异议|没有异议/;

export const summaryDefenceRecorded = defineCheck({
  meta: {
    id: 'summary-defence-recorded',
    title: '当事人的陈述、申辩有记录',
    criterion: 'PS-10',
    group: 'notice',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第四十五条第一款', '行政处罚法(2021)第六十二条', '行政处罚法(2017)第三十二条'],
    messages: {
      recorded: '《{title}》（第{page}页）记有当事人的意见：“{quote}”。',
      unrecorded:
        '《{title}》（第{page}页）写有陈述申辩权，未见当事人意见（包括放弃）的记载，请看意见栏是否有手写内容。',
      nothing: '《{title}》（第{page}页）和现场笔录均未见当事人陈述、申辩情况的记载。',
    },
    problem: '未记录当事人的陈述、申辩：{reason}。',
    mending: '以音像记录补强并作说明；今后记明当事人意见，放弃的由其签名确认。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    return papers.length === 0 ? without('当场行政处罚决定书') : papers.map((paper) => judge(view, paper));
  },
});

function judge(view: DossierView, paper: Instrument) {
  const where = [paper, ...view.all('inspection-record', 'inquiry-record', 'defence-record', 'hearing-request')];
  for (const each of where) {
    const words = sentence(view, each, answer);
    if (words !== undefined)
      return satisfied('recorded', { title: each.title, page: words.page, quote: words.quote }, [words], {
        confidence: 0.75,
      });
  }
  const place = placeOf(paper);
  const cited = [view.citation(paper)];
  const mentioned = view.find(paper, /陈述|申辩/);
  if (mentioned !== undefined || !where.every((each) => view.legible(each)))
    return undetermined(
      'scan',
      'unrecorded',
      { ...place, page: mentioned?.page ?? place.page },
      mentioned === undefined ? cited : [mentioned],
    );
  return violated('nothing', place, cited, { confidence: 0.65 });
}
