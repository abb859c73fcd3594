import { expect, test } from 'vitest';
import { extract } from '#shared/extraction/index';
import type { Field, FieldTypes } from '#shared/model/fact';
import type { InstrumentId } from '#shared/model/ids';
import type { InstrumentKind } from '#shared/model/instrument';
import type { ReadPage } from '#shared/model/page-text';
import { centre, page, row, title } from '#tests/shared/builders/page';
import { namesIn } from '../../../shared/extraction/readers/names';

/** What looks like a name, a number or a day and is another's or none. */
const read = <F extends Field>(kind: InstrumentKind, field: F, sheet: ReadPage): FieldTypes[F] | string => {
  const instrument = { id: 'p1' as InstrumentId, kind, title: '', pages: [1], confidence: 1, by: 'machine' as const };
  const fact = extract([instrument], [sheet]).find((each) => each.field === field)!;
  return fact.state === 'read' ? (fact.value as FieldTypes[F]) : fact.state;
};

test.each(['启明商贸有限公司办公室', '启明大厦三楼办公室', '启明商贸有限公司安全管理办公室'])(
  'a receipt signed at %s is of no such agency',
  (room) => {
    const sheet = page(
      title('送达回证'),
      row('送达地点', room),
      row('受送达人', '景蔓青'),
      row('送达日期', '2025年6月9日'),
    );
    expect(read('service-receipt', 'agency', sheet)).toBe('absent');
  },
);

test.each(['浔卫监督意见字〔2025〕5号', '浔市监责改通知字〔2025〕12号', '浔公告字〔2025〕3号'])(
  '%s is one number',
  (number) => {
    expect(read('correction-order', 'number', page(title('责令改正通知书'), centre(number), '经查明。'))).toBe(number);
  },
);

test.each(['公司(91430102MA4)', '手机(13800000000)', '产品(2025)', '岚市监罚(2025)12号'])(
  '%s names nobody',
  (words) => {
    expect(namesIn(words)).toEqual([]);
  },
);

test.each([
  ['你单位于2025年5月6日提出申请。', '2025-05-06'],
  ['你单位于2025年5月20日补充提交了申请材料。', 'absent'],
  ['专家组于2025年5月8日提出评审意见。', 'absent'],
  ['经2025年5月8日现场核查，你单位申请符合条件。', 'absent'],
  ['本机关于2025年5月6日受理了你单位提出的申请。', 'absent'],
])('%s applied on %s', (words, day) => {
  expect(read('licence-decision', 'appliedOn', page(title('准予行政许可决定书'), '金穗公司：', words))).toBe(day);
});

test('the number of a rule in brackets is not that of the decision carried out', () => {
  const words = '依据浔江市人民政府办公室通知（浔政办发〔2023〕5号），本机关决定强制拆除。';
  const sheet = page(title('行政强制执行决定书'), centre('浔综执强〔2025〕1号'), '金穗公司：', words);
  expect(read('execution-decision', 'citedNumber', sheet)).toBe('absent');
});

test.each([
  ['复查人员：秦小川　被复查人：李小四'],
  ['约谈人：秦小川　被约谈人：李小四'],
  ['谈话人：秦小川　谈话对象：李小四'],
  ['核查人员：秦小川　被核查单位负责人：李小四'],
  ['复查人员（签名）：秦小川 2025年3月5日', '被复查人（签名）：李小四'],
])('%s names one officer and the party', (...rows) => {
  const sheet = page(title('现场检查笔录'), '检查时间：2025年3月5日', ...rows);
  expect(read('inspection-record', 'officers', sheet)).toEqual([{ name: '秦小川' }]);
});
