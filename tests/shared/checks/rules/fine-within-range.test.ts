import { fineWithinRange } from '#shared/checks/rules/fine-within-range';
import type { ArticleRef } from '#shared/model/article-ref';
import { decision, filing, illegible, yuan } from '../builders';
import { testCheck } from '../test-check';

const expired: ArticleRef = {
  law: '食品安全法',
  article: 124,
  paragraph: 1,
  item: 5,
  printed: '《食品安全法》第一百二十四条第一款第（五）项',
};
const alarm: ArticleRef = { law: '安全生产法', article: 99, item: 3, printed: '《安全生产法》第九十九条第（三）项' };
const unknown: ArticleRef = { law: '某市市容条例', article: 12, printed: '《某市市容条例》第十二条' };
const fined = (sum: number, penaltyArticles: readonly ArticleRef[], text = '') =>
  decision({ date: '2024-05-20', amount: yuan(sum), penaltyArticles }, { text });

testCheck(fineWithinRange, [
  {
    when: '货值不足一万元，五万元',
    given: [fined(50_000, [expired], '货值金额共计213元。')],
    gives: ['satisfied within'],
  },
  { when: '没有读出货值，仍在定额之内', given: [fined(60_000, [expired])], gives: ['satisfied within'] },
  { when: '没有读出货值，只能按倍数', given: [fined(300_000, [expired])], gives: ['undetermined depends'] },
  { when: '按倍数在幅度内', given: [fined(300_000, [expired], '货值金额为2万元。')], gives: ['satisfied within'] },
  { when: '高于上限', given: [fined(110_000, [expired], '货值金额合计：213.00元')], gives: ['violated above'] },
  { when: '低于下限没有理由', given: [fined(5_000, [expired], '货值金额213元。')], gives: ['violated below'] },
  {
    when: '减轻处罚',
    given: [fined(5_000, [expired], '货值金额213元。依据《行政处罚法》第三十二条第一项，予以减轻处罚。')],
    gives: ['satisfied lightened'],
  },
  { when: '五万元以下', given: [fined(30_000, [alarm])], gives: ['satisfied within'] },
  { when: '超过任何一档', given: [fined(250_000, [alarm])], gives: ['violated above'] },
  { when: '两条罚则', given: [fined(30_000, [alarm, unknown])], gives: ['undetermined several'] },
  { when: '没有收录', given: [fined(3_000, [unknown])], gives: ['undetermined noRange'] },
  { when: '没有读出依据', given: [fined(3_000, [])], gives: ['undetermined unread'] },
  {
    when: '版本之后的决定不判断',
    given: [decision({ date: '2025-12-20', amount: yuan(5_000), penaltyArticles: [expired] })],
    gives: ['undetermined noRange'],
  },
  {
    when: '行为在修订以前，决定在修订以后',
    given: [
      decision(
        { date: '2021-06-20', conductDate: '2020-12-20', amount: yuan(5_000), penaltyArticles: [expired] },
        { text: '货值金额213元。' },
      ),
    ],
    gives: ['undetermined revised'],
  },
  {
    when: '没有读出行为日，法律近两年内修订过',
    given: [
      decision({ date: '2021-06-20', amount: yuan(5_000), penaltyArticles: [expired] }, { text: '货值金额213元。' }),
    ],
    gives: ['undetermined revised'],
  },
  {
    when: '没有罚款',
    given: [decision({ date: '2024-05-20', penaltyArticles: [expired] })],
    gives: ['not-applicable noFine'],
  },
  {
    when: '金额看不清',
    given: [decision({ date: '2024-05-20', amount: illegible })],
    gives: ['undetermined baseUnseen'],
  },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
  {
    when: '没有罚则数据',
    given: [fined(1, [expired])],
    with: { penalties: undefined as never },
    gives: ['undetermined noBook'],
  },
]);
