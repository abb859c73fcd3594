import { dutyMatchesPenalty } from '#shared/checks/rules/duty-matches-penalty';
import type { ArticleRef } from '#shared/model/article-ref';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

const of = (law: string, article: number, paragraph?: number): ArticleRef => ({
  law,
  article,
  ...(paragraph !== undefined && { paragraph }),
  printed: `《${law}》第${article}条`,
});
const food = '中华人民共和国食品安全法';
const resting = (violatedArticles: readonly ArticleRef[], penaltyArticles: readonly ArticleRef[]) =>
  decision({ date: '2024-05-20', violatedArticles, penaltyArticles });

testCheck(dutyMatchesPenalty, [
  {
    when: '第三十四条对第一百二十四条',
    given: [resting([of(food, 34)], [of('食品安全法', 124, 1)])],
    gives: ['satisfied paired'],
  },
  {
    when: '进货查验却引第一百二十四条',
    given: [resting([of(food, 53)], [of(food, 124, 1)])],
    gives: ['violated mispaired'],
  },
  {
    when: '只写了另一部法的义务',
    given: [resting([of('食品安全法实施条例', 20)], [of(food, 124, 1)])],
    gives: ['undetermined noDuty'],
  },
  { when: '没有写违反哪一条', given: [resting([], [of(food, 124, 1)])], gives: ['undetermined noDuty'] },
  { when: '罚则没有收录', given: [resting([of(food, 34)], [of('某市条例', 3)])], gives: ['undetermined noPairs'] },
  {
    when: '罚则的义务条款没有收录',
    given: [resting([of('噪声污染防治法', 61)], [of('噪声污染防治法', 81)])],
    gives: ['undetermined noPairs'],
  },
  { when: '没有读出依据', given: [resting([of(food, 34)], [])], gives: ['undetermined unread'] },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
  {
    when: '义务条款不在收录之内，不断定',
    given: [resting([of(food, 10)], [of(food, 124, 1)])],
    gives: ['undetermined unpaired'],
  },
]);
