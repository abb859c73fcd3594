import { describe, expect, test } from 'vitest';
import { at, page, pageWith, row, title, type Written } from '#tests/shared/builders/page';
import { readField } from './read-field';

/** Parties, banks and scopes as taxes, customs and police write them. */
describe('the party', () => {
  test.each<{ when: string; rows: readonly Written[]; party: string }>([
    {
      when: '纳税人名称',
      rows: [row('纳税人名称', '澄汀市瑞禾建材贸易有限公司')],
      party: '澄汀市瑞禾建材贸易有限公司',
    },
    {
      when: '被监察单位',
      rows: [row('被监察单位', '棠州市万帧影像科技有限公司')],
      party: '棠州市万帧影像科技有限公司',
    },
    {
      when: '涉嫌企业',
      rows: [row('涉嫌企业', '澄汀市恒葆机电进出口有限公司')],
      party: '澄汀市恒葆机电进出口有限公司',
    },
    {
      when: 'addressed with its number in brackets',
      rows: ['澄汀市瑞禾建材贸易有限公司（纳税人识别号：91990533MA6H4D9P2T）：', '对你单位的税收违法行为告知如下。'],
      party: '澄汀市瑞禾建材贸易有限公司',
    },
    { when: 'run on behind its label', rows: ['违法行为人姓名上官彪，性别男，年龄34岁。'], party: '上官彪' },
    {
      when: 'on the line of its heading',
      rows: ['二、被查对象基本情况：澄汀市瑞禾建材贸易有限公司，纳税人识别号9199'],
      party: '澄汀市瑞禾建材贸易有限公司',
    },
    { when: 'particulars behind a gap', rows: [row('违法嫌疑人', '上官彪　男　1991年3月5日出生')], party: '上官彪' },
    {
      when: 'whoever is told, beside their number',
      rows: ['被告知人：鲍海生　　居民身份证：990611197602281755'],
      party: '鲍海生',
    },
  ])('$when', ({ rows, party }) => {
    expect(readField('prior-notice', 'party', page(title('告知书'), ...rows))).toBe(party);
  });

  test('whoever told of the case is not the party, nor is their number its', () => {
    const sheet = page(title('受案登记表'), '报案人', '姓名：西门竹', '报案人身份证号码：990217198709112311');
    expect(readField('filing-approval', 'party', sheet)).toBe('absent');
    expect(readField('filing-approval', 'partyCode', sheet)).toBe('absent');
  });

  test('the heading of a part is no name', () => {
    expect(readField('prior-notice', 'party', page(title('告知笔录'), '当事人：', '告知内容：'))).toBe('absent');
  });
});

test('officers a filing gives the case to', () => {
  const sheet = page(title('立案审批表'), '承办意见：建议立案，由晏知秋（RS990236008）、梁丘音（RS990236021）承办。');
  expect(readField('filing-approval', 'officers', sheet)).toEqual([
    { name: '晏知秋', certificate: 'RS990236008' },
    { name: '梁丘音', certificate: 'RS990236021' },
  ]);
});

test.each([
  ['罚款缴到建行澄汀港北支行缴纳罚款。', '建行澄汀港北支行'],
  ['销售收入通过个人银行卡及现金收取，未入账。', 'absent'],
])('the bank of “%s”', (words, bank) => {
  expect(readField('penalty-decision', 'bank', page(title('行政处罚决定书'), words))).toBe(bank);
});

test('a court of the sea is a court', () => {
  const sheet = page(title('行政处罚决定书'), '可以在六个月内依法向澜门海事法院提起行政诉讼。');
  expect(readField('penalty-decision', 'litigation', sheet)).toMatchObject({ body: '澜门海事法院' });
});

test('the article meant by “依据该项规定” is the one named before', () => {
  const words =
    '上述行为违反了《劳动保障监察条例》第三十条第一款第（三）项的规定，依据该项规定，拟对你单位作出罚款8000元的行政处罚。';
  expect(readField('prior-notice', 'penaltyArticles', page(title('告知书'), words))).toMatchObject([
    { law: '劳动保障监察条例', article: 30, paragraph: 1, item: 3 },
  ]);
});

test('a number run on behind a served title is no part of it', () => {
  const sheet = page(title('送达回证'), row('送达文书名称及文号', '行政处罚告知单澜关缉告字〔2025〕31号'));
  expect(readField('service-receipt', 'servedTitle', sheet)).toBe('行政处罚告知单');
});

test('a head of the department’s own words among two known ones still heads its column', () => {
  const heads = ['送达文件及编号', '送达地点', '送达日期'];
  const values = ['行政处罚决定书', '杏林路56号', '2025年4月29日'];
  const [left, width] = [0.11, 0.25];
  const sheet = pageWith(
    {
      rules: [
        ...[0.3, 0.34, 0.4].map((y) => ({ from: [left, y], to: [left + 3 * width, y] }) as const),
        ...[0, 1, 2, 3].map((nth) => ({ from: [left + nth * width, 0.3], to: [left + nth * width, 0.4] }) as const),
      ],
    },
    ...heads.map((text, nth) => at(left + 0.01 + nth * width, text, 0.31)),
    ...values.map((text, nth) => at(left + 0.01 + nth * width, text, 0.36)),
  );
  expect(readField('service-receipt', 'servicePlace', sheet)).toBe('杏林路56号');
});

test('whoever deliberated sat there, however the minutes call it', () => {
  const sheet = page(
    title('合议记录'),
    '合议人员：戚令仪、厉怀仁、苏木、石斛　　列席：宁采薇',
    '石斛：同意承办人意见。',
    '戚令仪：同意。',
  );
  const attendees = readField('collective-discussion', 'attendees', sheet);
  expect(typeof attendees === 'string' ? attendees : attendees.map(({ name }) => name)).toEqual([
    '戚令仪',
    '厉怀仁',
    '苏木',
    '石斛',
  ]);
});
