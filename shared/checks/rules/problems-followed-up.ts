import type { InstrumentKind } from '../../model/instrument';
import { defineCheck } from '../define-check';
import { excerpt, sentence } from '../families/reasoning';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

const clean =
  /(?:未|没有|无)(?:发现|见)?[^。]{0,10}(?:违法|违规|问题|异常|不符合)|符合(?:要求|规定)|检查(?:情况)?正常|合格/;
const problem =
  /(?:存在|发现|有)(?:以下|下列|如下)?[^。]{0,24}(?:问题|违法|违规|隐患|不符合)|(?:涉嫌)?(?:违反|不符合)[^。]{0,20}(?:规定|要求|《)|涉嫌违法|超过保质期|未按(?:规定|要求)|无证|未取得/;
const followers: readonly InstrumentKind[] = [
  'correction-order',
  'filing-approval',
  'penalty-decision',
  'criminal-transfer',
  'measure-decision',
];

export const problemsFollowedUp = defineCheck({
  meta: {
    id: 'problems-followed-up',
    title: '检查发现问题依法责改、立案或者移送',
    criterion: 'IN-17',
    group: 'decision',
    procedures: ['inspection'],
    basis: ['行政处罚法(2021)第二十八条第一款', '行政处罚法(2021)第五十四条'],
    messages: {
      followed: '检查发现问题“{quote}”（第{page}页），卷内有《{paper}》（第{paperPage}页）。',
      onTheSpot: '检查发现问题“{quote}”（第{page}页），第{madePage}页写明“{made}”，请核对是否有书面的责令改正及复查。',
      open: '检查发现问题“{quote}”（第{page}页），卷内未见责令改正通知书、立案审批表或者移送函，问题没有下文。',
      unsure: '检查发现问题“{quote}”（第{page}页），未见后续文书，但{where}，请先翻看这些页。',
      clean: '检查未发现问题：“{quote}”（第{page}页）。',
      unread: '检查笔录、检查结果未读出有无问题的结论，请核对。',
      none: '卷内没有现场检查笔录和检查结果，本项不涉及。',
    },
    problem: '检查发现的问题没有处理：{reason}。',
    mending: '依法责令改正并复查；符合立案条件的立案，不属于本机关管辖的移送。',
  },
  check(view) {
    const papers = view.all('inspection-record', 'inspection-result');
    if (papers.length === 0) return paperUnseen('none');
    const found = papers
      .flatMap((paper) => sentence(view, paper, problem) ?? [])
      .find(({ quote }) => !clean.test(quote));
    if (found === undefined) {
      const fine = papers.flatMap((paper) => view.find(paper, clean) ?? [])[0];
      return fine === undefined
        ? undetermined(
            'judgement',
            'unread',
            {},
            papers.map((paper) => view.citation(paper)),
          )
        : satisfied('clean', { quote: fine.quote, page: fine.page }, [fine], { confidence: 0.7 });
    }
    const given = { quote: excerpt(found.quote), page: found.page };
    const next = view.all(...followers)[0] ?? view.all('source-register').find(({ title }) => /移送/.test(title));
    if (next !== undefined)
      return satisfied(
        'followed',
        { ...given, paper: next.title, paperPage: next.pages[0]! },
        [found, view.citation(next)],
        {
          confidence: 0.8,
        },
      );
    const made = papers.flatMap(
      (paper) =>
        view.find(
          paper,
          /(?:当场|现场|已)[^。]{0,8}(?:改正|整改|责令)|(?<!(?:将|拟|另行|应当?)[^。]{0,6})责令[^。]{0,20}(?:改正|整改)|移送|立案/,
        ) ?? [],
    )[0];
    if (made !== undefined)
      return undetermined('judgement', 'onTheSpot', { ...given, made: made.quote, madePage: made.page }, [found, made]);
    const absence = view.absence('correction-order', 'filing-approval', 'criminal-transfer');
    return absence.sure
      ? violated('open', given, [found], { confidence: 0.65 })
      : undetermined('scan', 'unsure', { ...given, where: absence.where }, [found, ...absence.cited]);
  },
});
