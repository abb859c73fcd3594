import { describe, expect, test } from 'vitest';
import { extract } from '#shared/extraction/index';
import type { InstrumentId } from '#shared/model/ids';
import type { ReadPage, Rule } from '#shared/model/page-text';
import { at, page, pageWith, title } from '#tests/shared/builders/page';
import { readField } from './read-field';

/** Forms of departments whose wordings no table knows: what is written must be read, and what is not written must not. */
describe('boxes of an approval form', () => {
  const form = (...boxes: readonly (readonly [string, string])[]): ReadPage =>
    pageWith(
      { rules: grid(2, [0.3, ...boxes.map((_, place) => 0.34 + place * 0.04)]) },
      ...boxes.flatMap(([label, words], place) => [
        at(0.12, label, 0.31 + place * 0.04),
        at(0.305, words, 0.31 + place * 0.04),
      ]),
    );
  const boxesOf = (...boxes: readonly (readonly [string, string])[]) => {
    const value = readField('closing-approval', 'opinions', form(...boxes));
    return typeof value === 'string' ? value : value.map(({ role, name, date }) => [role, name, date]);
  };

  test('named only by an office', () => {
    expect(boxesOf(['承办人', '申请结案 阮小筑 2026.2.4'], ['镇长', '同意结案 冯延平 2026.2.5'])).toEqual([
      ['handler', '阮小筑', '2026-02-04'],
      ['head', '冯延平', '2026-02-05'],
    ]);
  });

  test('the department that is the agency itself decides above its section', () => {
    expect(
      boxesOf(['办案机构负责人意见', '拟同意。曾小文 2025.3.4'], ['部门负责人意见', '同意。韩若山 2025.3.5']),
    ).toEqual([
      ['section', '曾小文', '2025-03-04'],
      ['head', '韩若山', '2025-03-05'],
    ]);
  });

  test('a section that examines is no legal review', () => {
    expect(boxesOf(['承办机构审核意见', '同意。石小磊 2025.3.4'], ['法制审核意见', '同意。贺小清 2025.3.4'])).toEqual([
      ['section', '石小磊', '2025-03-04'],
      ['legal', '贺小清', '2025-03-04'],
    ]);
  });

  test('facts that end with a day are no box', () => {
    expect(boxesOf(['案情', '建议查处，2025.3.4'], ['分管领导', '同意。韩若山 2025.3.5'])).toEqual([
      ['head', '韩若山', '2025-03-05'],
    ]);
  });
});

test('what stands behind a place for signing with its day is a signature; a head of the form is none', () => {
  const sheet = page(title('现场笔录'), '检查人员：庄小墨', '当事人（现场负责人）：陆小舟 2025年3月3日');
  expect(readField('inspection-record', 'signatures', sheet)).toEqual([{ role: '当事人(现场负责人)', name: '陆小舟' }]);
});

describe('a decision in other words', () => {
  const shop = page(
    title('行政处罚决定书'),
    '当事人：清河县丰谷农资经营部，经营者滕小莲，公民身份号码430822198207253610，统一社会信用代码92430822MA4T1J7L6L，经营场所清河县新街12号。',
    '  当事人的行为违反了《农药管理条例》第二十四条第一款之规定，属于该条例第五十五条专门规制的行为。',
    '  作出如下处罚决定：没收违法所得叁佰贰拾元整（￥320.00元）；罚款捌仟元整（￥8000.00元）。',
    '  以上罚没款合计捌仟叁佰贰拾元整（￥8320.00元）。',
  );
  test('the fine is not the sum of fine and confiscation', () => {
    expect(readField('penalty-decision', 'amount', shop)).toBe(800_000);
    expect(readField('penalty-decision', 'confiscation', shop)).toBe(32_000);
  });
  test("a shop's own code counts, though its owner's stands before it", () => {
    expect(readField('penalty-decision', 'partyCode', shop)).toBe('92430822MA4T1J7L6L');
  });
  test('an address without a colon', () => {
    expect(readField('penalty-decision', 'address', shop)).toBe('清河县新街12号');
  });
  test('an article named as a whole adds nothing to its item', () => {
    const sheet = page(
      title('行政处罚决定书'),
      '  依据《特种设备安全法》第八十四条的规定应予处罚。依据《特种设备安全法》第八十四条第一项，决定罚款三万元。',
    );
    expect(readField('penalty-decision', 'penaltyArticles', sheet)).toMatchObject([{ article: 84, item: 1 }]);
  });
  test('an article spoken of is not violated', () => {
    expect(readField('penalty-decision', 'violatedArticles', shop)).toMatchObject([{ article: 24 }]);
  });
});

test('one limit in the sentence behind serves all the rights named before it', () => {
  const sheet = page(
    title('行政处罚事先（听证）告知书'),
    '  你单位有权进行陈述、申辩和要求听证。请在收到本告知书之日起五个工作日内向我局提出。',
  );
  const term = { length: 5, unit: 'working-day' };
  expect(readField('prior-notice', 'statementTerm', sheet)).toEqual(term);
  expect(readField('prior-notice', 'hearingTerm', sheet)).toEqual(term);
});

test('a day beside the number of a voucher is no part of it', () => {
  const sheet = page(title('罚没财物统一收据'), 'NO. 0087712　　　　2022 年 7 月 5 日', '金额：12000.00');
  expect(readField('payment-voucher', 'paidOn', sheet)).toBe('2022-07-05');
});

test('a place run on to its label', () => {
  expect(readField('inquiry-record', 'place', page(title('询问笔录'), '地点清河区消防救援大队询问室'))).toBe(
    '清河区消防救援大队询问室',
  );
});

describe('numbers', () => {
  test.each([
    ['清交罚〔2023〕0892', '清交罚〔2023〕0892'],
    ['海事罚字〔2025〕990533000121', '海事罚字〔2025〕990533000121'],
    ['（清）文综罚告字〔2023〕F-004号', '(清)文综罚告字〔2023〕F-004号'],
  ])('%s', (printed, number) => {
    expect(readField('prior-notice', 'number', page(title('行政处罚事先告知书'), printed))).toBe(number);
  });

  test.each(['申请材料补齐补正通知', '听证公告', '卫生监督意见'])(
    '%s is no part of the number behind it',
    (heading) => {
      expect(readField('supplement-notice', 'number', page(`${heading}洛新补〔2024〕3号`))).toBe('洛新补〔2024〕3号');
    },
  );

  test('of another paper, in brackets behind what it did', () => {
    const sheet = page(
      title('解除暂扣车辆决定书'),
      '云交解扣〔2025〕第0131号',
      '  对你驾驶的车辆的暂扣（云交暂扣〔2025〕第0146号），决定自即日起解除。',
    );
    expect(readField('measure-release', 'citedNumber', sheet)).toBe('云交暂扣〔2025〕第0146号');
  });

  test('a title that ends in brackets is no part of the number behind it', () => {
    const sheet = page('行政处罚告知书（听证告知书）清城管罚告字〔2022〕第118号');
    expect(readField('prior-notice', 'number', sheet)).toBe('清城管罚告字〔2022〕第118号');
  });
});

test.each(['四、证据', '四证据', '（四）主要证据'])('exhibits under %s, the second of a day', (heading) => {
  const sheet = page(
    title('案件调查终结报告'),
    '三、违法事实',
    '倾倒渣土约79立方米。',
    heading,
    '1.营业执照复印件，证明主体资格；',
    '2.2024年6月11日《检查记录》，证明现场情况；',
    '3.现场照片2张，证明现场情况。',
    '五、法律适用',
  );
  const read = readField('investigation-report', 'evidenceList', sheet);
  expect(read).toHaveLength(3);
  expect(read[1]).toMatch(/^2024年6月11日/u);
});

describe('a party on a form', () => {
  test('behind boxes to tick', () => {
    const sheet = pageWith(
      { rules: grid(3, [0.3, 0.34]) },
      at(0.12, '被处罚人', 0.31),
      at(0.305, '☑单位　□个人', 0.31),
      at(0.495, '蓝鲸网络服务部', 0.31),
    );
    expect(readField('summary-decision', 'party', sheet)).toBe('蓝鲸网络服务部');
  });

  test.each([
    ['当事人：金穗粮食收购站（个体工商户）', '金穗粮食收购站'],
    ['当事人：顺达水运部（普通合伙）', '顺达水运部(普通合伙)'],
    ['被处罚人：☑单位□个人金穗粮食收购站', '金穗粮食收购站'],
  ])('%s', (line, party) => {
    expect(readField('penalty-decision', 'party', page(title('行政处罚决定书'), line))).toBe(party);
  });

  test('with labels of its own in one cell', () => {
    const sheet = pageWith(
      { rules: grid(2, [0.3, 0.34]) },
      at(0.12, '当事人', 0.31),
      at(0.305, '名称：金穗收购站', 0.31),
    );
    expect(readField('filing-approval', 'party', sheet)).toBe('金穗收购站');
  });

  test.each(['二、当事人情况', '（二）当事人基本情况'])(
    'under the heading %s, above which a full stop was lost',
    (heading) => {
      const sheet = page(
        title('案件调查终结报告'),
        '　　巡查人员报告，某镇河堤外侧有新近倾倒的渣土，经报请批准，于二〇二五年六月九日立案',
        heading,
        '　　顺达渣土运输有限公司，法定代表人：江流云，住所：浔江市水运路3号。',
      );
      expect(readField('investigation-report', 'party', sheet)).toBe('顺达渣土运输有限公司');
    },
  );

  test.each(['执行事务合伙人', '投资人'])('%s answers for it', (label) => {
    const sheet = page(title('行政处罚决定书'), '当事人：顺达水运部', `${label}：江流云`);
    expect(readField('penalty-decision', 'legalRepresentative', sheet)).toBe('江流云');
  });
});

test.each([
  ['浔江市国防动员办公室', '浔江市国防动员办公室'],
  ['清河市农业农村局办公室', '清河市农业农村局'],
])('a paper headed %s is of %s', (head, agency) => {
  expect(readField('prior-notice', 'agency', page(title(head), title('行政处罚事先告知书'), '经查明。'))).toBe(agency);
});

test('the last day of a licence is not the day of the application', () => {
  const sheet = pageWith(
    { rules: grid(2, [0.3, 0.34, 0.4]) },
    at(0.12, '原有效期至', 0.31),
    at(0.305, '2025年9月20日', 0.31),
    at(0.12, '申请单位声明', 0.36),
    at(0.305, '属实2025年6月9日', 0.36),
  );
  expect(readField('licence-application', 'appliedOn', sheet)).toBe('2025-06-09');
});

test('days and hours printed from a system', () => {
  const sheet = page(title('现场检查记录表'), '检查时间：2025-09-10 09:30 至 2025-09-10 11:05');
  expect(readField('inspection-record', 'period', sheet)).toEqual({ from: '2025-09-10T09:30', to: '2025-09-10T11:05' });
});

test.each(['收件人：景蔓青（经理）　2025年9月5日', '签收人：景蔓青 2025年9月5日'])(
  '%s is the day of service',
  (line) => {
    expect(readField('inspection-notice', 'servedOn', page(title('行政检查通知书'), line))).toBe('2025-09-05');
  },
);

test('what a picture shows may be said below when and where it was taken', () => {
  const lines = ['拍照时间：2025年6月18日17时22分　地点：人民路58号　拍照人：郤小白', '照片内容：摆摊，证明占道'];
  const once = readField('exhibit', 'photos', page(title('现场取证照片'), ...lines));
  const all = { time: true, place: true, by: true, proves: true };
  expect(once).toMatchObject([all]);
  expect(readField('exhibit', 'photos', page(title('现场取证照片'), ...lines, ...lines))).toMatchObject([all, all]);
});

test('a receipt laid out as a table has its values under the head', () => {
  const heads = ['送达文书', '送达地点', '送达人', '送达方式'];
  const values = ['行政处罚决定书', '新街12号', '蓝天远', '直接送达'];
  const sheet = pageWith(
    { rules: grid(4, [0.3, 0.34, 0.4]) },
    ...heads.map((text, place) => at(0.12 + place * 0.19, text, 0.31)),
    ...values.map((text, place) => at(0.12 + place * 0.19, text, 0.36)),
  );
  expect(readField('service-receipt', 'servicePlace', sheet)).toBe('新街12号');
  expect(readField('service-receipt', 'serviceMethod', sheet)).toBe('直接送达');
  expect(readField('service-receipt', 'officers', sheet)).toEqual([{ name: '蓝天远' }]);
});

/** The lines of a table: so many columns of equal width, rows between the given heights. */
function grid(columns: number, heights: readonly number[]): Rule[] {
  const [left, width, top, bottom] = [0.11, 0.19, heights[0]!, heights.at(-1)!];
  const rightmost = left + columns * width;
  return [
    ...heights.map((y): Rule => ({ from: [left, y], to: [rightmost, y] })),
    ...Array.from({ length: columns + 1 }, (_, place): Rule => {
      const x = left + place * width;
      return { from: [x, top], to: [x, bottom] };
    }),
  ];
}

test('an internal paper addressed to a colleague does not make the colleague a party', () => {
  const sheet = page(title('法制审核意见书'), '执法二中队：', '你单位报送审核的案件收悉。经审核，同意。');
  expect(readField('legal-review', 'party', sheet)).toBe('absent');
  const notice = page(title('行政处罚事先告知书'), '清河市安然食品商行：', '经查，你单位经营超过保质期的食品。');
  expect(readField('prior-notice', 'party', notice)).toBe('清河市安然食品商行');
});

test.each([
  ['表决人员：金少舟、尹景然、曹志行·参加表决3人，同意3人。', ['金少舟', '尹景然', '曹志行']],
  ['表决人员：金少舟、尹景然、艾山江·买买提。', ['金少舟', '尹景然', '艾山江·买买提']],
])('a full stop misread as a dot ends a name, the dot within a name does not: %s', (line, names) => {
  const sheet = page(title('案件集体讨论笔录'), '时间：2024年8月9日15时00分至15时50分', line);
  const voters = readField('collective-discussion', 'voters', sheet);
  expect(typeof voters === 'string' ? voters : voters.map(({ name }) => name)).toEqual(names);
});

describe('what strangers print around names and numbers', () => {
  test('a title that ends in a word of its own is no part of the number below it', () => {
    const instrument = {
      id: 'p1' as InstrumentId,
      kind: 'measure-release' as const,
      title: '终止扣押决定',
      pages: [1],
      confidence: 0.6,
      by: 'machine' as const,
    };
    const sheet = page(title('终止扣押决定'), '禾农（种子）解〔2025〕2号', '经检验，种子质量合格。');
    const fact = extract([instrument], [sheet]).find(({ field }) => field === 'number');
    expect(fact).toMatchObject({ state: 'read', value: '禾农(种子)解〔2025〕2号' });
  });

  test('a day signed behind a name is no part of it, and an answer is no name', () => {
    expect(readField('inspection-record', 'party', page('当事人：郗大川2025年4月15日', '第二项'))).toBe('郗大川');
    expect(
      readField('inspection-record', 'party', page('被检查单位：清楚，不申请回避。', '受检单位：某某培训学校有限公司')),
    ).toBe('某某培训学校有限公司');
  });

  test('whoever looks is an officer', () => {
    const sheet = page('查看人员：褚望山（执法证99041201）、邰小满（执法证99041207）');
    expect(readField('inspection-record', 'officers', sheet)).toMatchObject([{ name: '褚望山' }, { name: '邰小满' }]);
  });
});

test('what a picture shows may name a day of its own', () => {
  const sheet = page(
    title('现场照片'),
    '拍摄时间：2024年5月15日　地点：某超市　拍摄人：阙小禾',
    '证明内容：标签生产日期2024年4月17日，已过期',
  );
  expect(readField('exhibit', 'photos', sheet)).toMatchObject([{ time: true, place: true, by: true, proves: true }]);
});

test.each([
  ['被处罚人：聂小山　男　身份证号码：990551197111032717', '聂小山'],
  ['被处罚人：王亚男　身份证号码：990551197111032717', '王亚男'],
  ['被处罚人：欧阳亚男　身份证号码：990551197111032717', '欧阳亚男'],
])('%s', (row, party) => {
  expect(readField('penalty-decision', 'party', page(title('行政处罚决定书'), row))).toBe(party);
});

test('parts paid on days of their own are not the fine', () => {
  const told = '分三期缴清罚款11500元（2025年6月18日4000元、7月17日4000元、8月26日3500元）';
  expect(readField('closing-approval', 'amount', page(title('结案报告'), told))).toBe(1_150_000);
});
