import { describe, expect, test } from 'vitest';
import { extract, overlayCorrections } from '#shared/extraction/index';
import type { Fact, Field, FieldTypes } from '#shared/model/fact';
import type { InstrumentId } from '#shared/model/ids';
import type { InstrumentKind } from '#shared/model/instrument';
import type { SealSighting } from '#shared/model/page';
import type { ReadPage } from '#shared/model/page-text';
import { at, centre, inOrder, page, pageWith, right, row, seal, title, unread } from '#tests/shared/builders/page';

const read = (kind: InstrumentKind, ...pages: readonly ReadPage[]): readonly Fact[] => {
  const ordered = inOrder(...pages);
  const instrument = {
    id: 'p1' as InstrumentId,
    kind,
    title: '',
    pages: ordered.map(({ ordinal }) => ordinal),
    confidence: 1,
    by: 'machine' as const,
  };
  return extract([instrument], ordered);
};
const factOf = (facts: readonly Fact[], field: Field): Fact => facts.find((fact) => fact.field === field)!;
const heldIn = <F extends Field>(facts: readonly Fact[], field: F): FieldTypes[F] | string => {
  const fact = factOf(facts, field);
  return fact.state === 'read' ? (fact.value as FieldTypes[F]) : fact.state;
};

const decision = page(
  centre('清河市城市管理局'),
  title('行政处罚决定书'),
  centre('清城罚字〔2024〕第36号'),
  '被处罚人：清河市远山建材有限公司',
  '统一社会信用代码：91990000MA0000005P',
  '法定代表人：方小舟',
  '住所：清河市东湖区青年路12号',
  '  经查明，2024年2月3日，你单位在青年路堆放建筑材料，占用人行道十二平方米。',
  '  上述行为违反了《城市道路管理条例》第二十七条第（一）项的规定。依据《城市道',
  '路管理条例》第四十二条的规定，参照本市裁量基准属情节较轻，现决定作出如下处罚：',
  '  罚款人民币壹万贰仟元整（￥12,000.00元）。',
  '  自收到本决定书之日起15日内将罚款缴至清河农村商业银行东湖支行。',
  '  如不服，可以在六十日内向清河市人民政府申请行政复议，也可以在六个月内向东湖',
  '区人民法院提起行政诉讼。',
  right('清河市城市管理局'),
  right('二〇二四年三月五日'),
);

describe('a decision', () => {
  const facts = read('penalty-decision', decision);
  test.each<readonly [Field, unknown]>([
    ['agency', '清河市城市管理局'],
    ['number', '清城罚字〔2024〕第36号'],
    ['date', '2024-03-05'],
    ['party', '清河市远山建材有限公司'],
    ['partyCode', '91990000MA0000005P'],
    ['partyKind', 'organisation'],
    ['legalRepresentative', '方小舟'],
    ['address', '清河市东湖区青年路12号'],
    ['conductDate', '2024-02-03'],
    ['amount', 1_200_000],
    ['amountInWords', 1_200_000],
    ['penaltyKinds', ['罚款']],
    ['paymentTerm', { length: 15, unit: 'calendar-day' }],
    ['bank', '清河农村商业银行东湖支行'],
    ['reconsideration', { body: '清河市人民政府', term: { length: 60, unit: 'calendar-day' } }],
    ['litigation', { body: '东湖区人民法院', term: { length: 6, unit: 'month' } }],
    ['seal', 'absent'],
    ['defence', 'absent'],
  ])('%s', (field, value) => expect(heldIn(facts, field)).toEqual(value));

  test('articles go to what was violated and what the penalty rests on', () => {
    expect(heldIn(facts, 'violatedArticles')).toMatchObject([{ law: '城市道路管理条例', article: 27, item: 1 }]);
    expect(heldIn(facts, 'penaltyArticles')).toMatchObject([{ law: '城市道路管理条例', article: 42 }]);
  });

  test('a value is cited with its page, its box and the words as read', () => {
    const fact = factOf(facts, 'bank');
    const [cited] = fact.state === 'read' ? fact.cited : [];
    expect(cited).toMatchObject({ page: 1, quote: '清河农村商业银行东湖支行' });
    expect(cited!.box[0]).toBeGreaterThan(0.4);
    expect(cited!.box[2]).toBeCloseTo(12 * 0.0271, 2);
  });
});

test('the seal nearest the date is the agency’s', () => {
  const sealed = pageWith(
    { seals: [seal('清河市城市管理局', 0.72, 0.2)] },
    title('行政处罚决定书'),
    right('清河市城市管理局'),
    right('2024年3月5日'),
  );
  expect(heldIn(read('penalty-decision', sealed), 'seal')).toBe('清河市城市管理局');
});

test('a grey ring is neither a seal nor its absence; beside a red seal it says nothing', () => {
  const grey = { ...seal('', 0.72, 0.3), redness: 0 };
  const paper = (...seals: readonly SealSighting[]) =>
    read('penalty-decision', pageWith({ seals }, title('行政处罚决定书'), right('清河市城市管理局')));
  expect(factOf(paper(grey), 'seal')).toMatchObject({ state: 'illegible', cited: [{ page: 1, box: grey.box }] });
  expect(heldIn(paper(grey, seal('清河市城市管理局', 0.3, 0.8)), 'seal')).toBe('清河市城市管理局');
});

test('the words of a grey seal are read where they can be, and are less sure than those of a red one', () => {
  const sealOf = (redness: number) =>
    factOf(
      read(
        'penalty-decision',
        pageWith(
          { seals: [{ ...seal('清河市城市管理局', 0.72, 0.3), redness, sure: 0.95 }] },
          title('行政处罚决定书'),
          right('2024年3月5日'),
        ),
      ),
      'seal',
    );
  const [grey, red] = [sealOf(0), sealOf(0.8)];
  expect([grey, red]).toMatchObject([
    { state: 'read', value: '清河市城市管理局' },
    { state: 'read', value: '清河市城市管理局' },
  ]);
  if (grey.state === 'read' && red.state === 'read') expect(grey.confidence).toBeLessThan(0.7);
});

test('the seal on a licence is that of the body it names behind a label', () => {
  const card = pageWith(
    { seals: [seal('清河市城市管瑶局', 0.72, 0.2)] },
    title('取水许可证'),
    at(0.5, '发证机关清河市城市管理局'),
    right('2024年3月5日'),
  );
  expect(heldIn(read('licence-certificate', card), 'seal')).toBe('清河市城市管理局');
});

test.each([
  ['清河市城市管瑶局', '清河市城市管理局'],
  ['清平市城市管瑶局', '清河市城市管理局'],
  ['清河市城市管局', '清河市城市管理局'],
  ['清市城市管局', '清河市城市管理局'],
  ['云平市城市管理局', '云平市城市管理局'],
  ['清河市水利局', '清河市水利局'],
  ['清河市城市管理局行政处罚专用章', '清河市城市管理局行政处罚专用章'],
  ['清何市城市管理局行政处司专用章', '清河市城市管理局行政处罚专用章'],
  ['清河市水利局行政处罚专用章', '清河市水利局行政处罚专用章'],
  ['云平市城市管理局行政处罚专用章', '云平市城市管理局行政处罚专用章'],
])('a seal read as %s over the name of 清河市城市管理局 is of %s', (words, whose) => {
  const paper = pageWith(
    { seals: [seal(words, 0.72, 0.2)] },
    title('行政处罚决定书'),
    right('清河市城市管理局'),
    right('2024年3月5日'),
  );
  expect(heldIn(read('penalty-decision', paper), 'seal')).toBe(whose);
});

test.each([
  ['清可市城市管理局', '清河市城市管理局'],
  ['河巾城市管理局', '清河市城市管理局'],
  ['清平县城市管理局', '清平县城市管理局'],
  ['云水市农业局', '云水市农业局'],
])('a paper of 清河市城市管理局 whose foot reads %s is of %s', (foot, whose) => {
  const paper = page(centre('清河市城市管理局'), title('行政处罚决定书'), right(foot), right('2024年3月5日'));
  expect(heldIn(read('penalty-decision', paper), 'agency')).toBe(whose);
});

test('a name that fills its row goes on at the left of the next, though another entry began that row', () => {
  const paper = page(
    title('行政许可申请书'),
    row('统一社会信用代码：91990105MA2B3C4D5X', '法定代表人：潘玉'),
    '航',
    '地址：汀溪市云坪县建设巷259号',
  );
  expect(heldIn(read('licence-application', paper), 'legalRepresentative')).toBe('潘玉航');
});

test('a widely spaced label of a licence is known though the edge of a sign is read twice', () => {
  const licence = page(title('营业执照'), '名称朔河市远航货运有限公司', '住主所朔河市北泽区丰年路12号2栋117室');
  expect(heldIn(read('identity-proof', licence), 'address')).toBe('朔河市北泽区丰年路12号2栋117室');
});

test('the title of a paper is no part of the name below it', () => {
  const answer = page(title('陈述申辩复核意见书'), '汀溪市金穗金属制品有限公司收到催告后提出陈述申辩：资金暂时困难。');
  expect(heldIn(read('defence-record', answer), 'party')).toBe('汀溪市金穗金属制品有限公司');
});

test.each([
  [
    'a dash',
    'inspection-record',
    'period',
    page(title('现场检查笔录'), '检查时间：2024年4月22日10时40分—10时57分'),
    '—',
    '7',
  ],
  ['the ring of 〇', 'penalty-decision', 'date', page(title('行政处罚决定书'), '二〇二四年四月六日'), '〇', '六'],
] as const)(
  '%s that the engine was not sure of takes nothing from the days beside it',
  (_, kind, field, paper, beside, within) => {
    const unsure = (sign: string): ReadPage => ({
      ...paper,
      reading: {
        ...paper.reading!,
        text: {
          ...paper.reading!.text,
          lines: paper.reading!.text.lines.map((each) => ({
            ...each,
            sure: [...each.text].map((one) => (one === sign ? 0.3 : 0.98)),
          })),
        },
      },
    });
    const confidenceWith = (sign: string): number => {
      const fact = factOf(read(kind, unsure(sign)), field);
      return fact.state === 'read' ? fact.confidence : 0;
    };
    expect(confidenceWith(beside)).toBeGreaterThan(0.9);
    expect(confidenceWith(within)).toBeLessThan(0.4);
  },
);

test('what cannot be read is illegible, never absent', () => {
  const poor = pageWith({ legibility: 0.4 }, title('行政处罚决定书'), '当事人：清河市远山建材有限公司');
  expect(factOf(read('penalty-decision', poor), 'bank').state).toBe('illegible');
  expect(factOf(read('penalty-decision', decision, unread('图像损坏')), 'seal').state).toBe('illegible');
});

test('on a form whose filled-in lines could not be read nothing is absent', () => {
  const filled = (words: string) => {
    const form = pageWith({}, title('行政处罚决定书'), '当事人：清河市远山建材有限公司', words);
    const reading = form.reading!;
    const lines = reading.text.lines.map((line) => (line.text === words ? { ...line, confidence: 0.7 } : line));
    return read('penalty-decision', { ...form, reading: { ...reading, text: { ...reading.text, lines } } });
  };
  expect(factOf(filled('汽洞'), 'bank').state).toBe('absent');
  expect(factOf(filled('汽洞市远出建村有限公习'), 'bank').state).toBe('illegible');
});

test('a repaired date asks for confirmation', () => {
  const fact = factOf(
    read('penalty-decision', page(title('行政处罚决定书'), right('清河市城市管理局'), right('二二四年三月五日'))),
    'date',
  );
  expect(fact).toMatchObject({ state: 'read', value: '2024-03-05' });
  expect(fact.state === 'read' && fact.confidence).toBeLessThan(0.7);
});

test('an approval has a box for each role, an unsigned one stays empty', () => {
  const form = page(
    title('立案审批表'),
    row('案由', '涉嫌占道堆放案', '案件来源', '日常巡查'),
    row('当事人', '清河市远山建材有限公司'),
    row('承办人意见', '建议立案。签名：方舟 2024年2月4日'),
    row('承办机构意见', '同意。签名：秦岭 2024年2月5日'),
    row('负责人意见', '签名：年月日'),
  );
  const facts = read('filing-approval', form);
  expect(heldIn(facts, 'opinions')).toEqual([
    { role: 'handler', text: '建议立案。', name: '方舟', date: '2024-02-04' },
    { role: 'section', text: '同意。', name: '秦岭', date: '2024-02-05' },
    { role: 'head', text: '', name: '', date: undefined },
  ]);
  expect(heldIn(facts, 'source')).toBe('日常巡查');
});

test('a record tells its officers with their certificates, its period and what was told', () => {
  const record = page(
    title('询问笔录'),
    '询问时间：2024年2月6日9时05分至10时30分',
    '询问地点：清河市城市管理局询问室',
    '询问人：方舟、秦岭  记录人：秦岭',
    '问：我们是清河市城市管理局执法人员，现出示执法证件，证号为QH10023、QH10047，请过目。',
    '答：看清了。',
    '问：你有权申请回避，有权陈述和申辩，是否申请回避？',
    '答：不申请。',
  );
  const facts = read('inquiry-record', record);
  expect(heldIn(facts, 'officers')).toEqual([
    { name: '方舟', certificate: 'QH10023' },
    { name: '秦岭', certificate: 'QH10047' },
  ]);
  expect(heldIn(facts, 'period')).toEqual({ from: '2024-02-06T09:05', to: '2024-02-06T10:30' });
  expect(heldIn(facts, 'place')).toBe('清河市城市管理局询问室');
  expect(heldIn(facts, 'recorder')).toBe('秦岭');
  expect(heldIn(facts, 'showedCertificates')).toBe(true);
  expect(heldIn(facts, 'recusalNotified')).toBe(true);
});

test('a receipt is read by its labels, with ticked boxes', () => {
  const receipt = page(
    title('送达回证'),
    row('受送达人', '清河市远山建材有限公司'),
    row('送达文书', '《行政处罚决定书》清城罚字〔2024〕第36号'),
    row('送达方式', '☑直接送达 □留置送达'),
    row('签收人', '方小舟', '签收日期', '2024年3月8日'),
    row('与受送达人关系', '法定代表人', '送达人', '方舟、秦岭'),
  );
  const facts = read('service-receipt', receipt);
  expect(heldIn(facts, 'servedTitle')).toBe('行政处罚决定书');
  expect(heldIn(facts, 'servedNumber')).toBe('清城罚字〔2024〕第36号');
  expect(heldIn(facts, 'serviceMethod')).toBe('直接送达');
  expect(heldIn(facts, 'servedOn')).toBe('2024-03-08');
  expect(heldIn(facts, 'receivedBy')).toBe('方小舟');
  expect(heldIn(facts, 'relation')).toBe('法定代表人');
  expect(heldIn(facts, 'officers')).toEqual([{ name: '方舟' }, { name: '秦岭' }]);
});

test('rights and their limits', () => {
  const notice = page(
    title('行政处罚事先告知书'),
    '清河市远山建材有限公司：',
    '  拟对你单位处罚款人民币20000元。你单位可在收到本告知书之日起三日内进行陈述和申辩。',
    '  你单位有权要求听证，应在收到本告知书后五个工作日内提出。',
  );
  const facts = read('prior-notice', notice);
  expect(heldIn(facts, 'party')).toBe('清河市远山建材有限公司');
  expect(heldIn(facts, 'statementRight')).toBe(true);
  expect(heldIn(facts, 'statementTerm')).toEqual({ length: 3, unit: 'calendar-day' });
  expect(heldIn(facts, 'hearingRight')).toBe(true);
  expect(heldIn(facts, 'hearingTerm')).toEqual({ length: 5, unit: 'working-day' });
  expect(heldIn(facts, 'amount')).toBe(2_000_000);
});

test('bounds of an article and rates are no fine', () => {
  const text = '  依据规定可处五千元以上五万元以下罚款，按每平方米罚款100元计，现决定罚款3000元。';
  expect(heldIn(read('penalty-decision', page(title('行政处罚决定书'), text)), 'amount')).toBe(300_000);
});

test('a catalogue gives its rows', () => {
  const catalogue = page(
    title('卷内目录'),
    row('序号', '题名', '日期', '页号'),
    row('1', '行政处罚决定书', '2024.3.5', '1-3'),
    row('2', '送达回证', '2024.3.8', '4'),
  );
  expect(heldIn(read('catalogue', catalogue), 'catalogue')).toEqual([
    { number: 1, title: '行政处罚决定书', from: 1, to: 3, date: '2024-03-05' },
    { number: 2, title: '送达回证', from: 4, to: undefined, date: '2024-03-08' },
  ]);
});

test.each([
  ['neither number nor folio read', row('', '行政处罚决定书', '2024.3.5', ''), '行政处罚决定书'],
  ['a tick made of its folio', row('', '行政处罚决定书', '2024.3.5', '√'), '行政处罚决定书'],
  ['words without a date are no row', row('', '以上文书均为原件', '', ''), undefined],
] as const)('a row of a catalogue: %s', (_when, first, listed) => {
  const catalogue = page(
    title('卷内目录'),
    row('序号', '题名', '日期', '页号'),
    first,
    row('2', '送达回证', '2024.3.8', '4'),
  );
  const due = [...(listed === undefined ? [] : [listed]), '送达回证'].map((each) =>
    expect.objectContaining({ title: each }),
  );
  expect(heldIn(read('catalogue', catalogue), 'catalogue')).toEqual(due);
});

test('a reviewer’s fact wins, and one the machine did not have is added', () => {
  const machine = read('penalty-decision', decision);
  const typed = {
    field: 'amount',
    instrument: 'p1' as InstrumentId,
    state: 'read',
    value: 100,
    cited: [],
    confidence: 1,
    by: 'reviewer',
  } as const;
  const added = { field: 'retention', instrument: 'p1' as InstrumentId, state: 'absent', by: 'reviewer' } as const;
  const facts = overlayCorrections(machine, [typed, added]);
  expect(factOf(facts, 'amount')).toBe(typed);
  expect(facts).toHaveLength(machine.length + 1);
});

describe('a seizure', () => {
  const facts = read(
    'measure-decision',
    pageWith(
      { seals: [seal('清河市市场监督管理局', 0.72, 0.62)] },
      centre('清河市市场监督管理局'),
      title('实施行政强制措施决定书'),
      centre('清市监强措〔2025〕18号'),
      '当事人：清河市远山副食店',
      '经查，当事人涉嫌销售侵犯注册商标专用权的白酒，依据《中华人民共和国商标法》第',
      '六十二条第一款第四项的规定，本局决定对《财物清单》（清市监强措〔2025〕18号）所列财物',
      '实施扣押，扣押期限为三十日，自2025年9月10日至2025年10月9日，存放于本局仓库。',
      '如不服，可以在六十日内向清河市人民政府申请行政复议，也可以在六个月内向东湖',
      '区人民法院提起行政诉讼。',
      right('清河市市场监督管理局'),
      right('2025年9月10日'),
      '当事人签名：方小舟 2025年9月10日',
    ),
  );
  test.each<readonly [Field, unknown]>([
    ['number', '清市监强措〔2025〕18号'],
    ['date', '2025-09-10'],
    ['measureTerm', { length: 30, unit: 'calendar-day' }],
    ['measureFrom', '2025-09-10'],
    ['measureUntil', '2025-10-09'],
    ['servedOn', '2025-09-10'],
    ['seal', '清河市市场监督管理局'],
    ['reconsideration', { body: '清河市人民政府', term: { length: 60, unit: 'calendar-day' } }],
  ])('%s', (field, value) => expect(heldIn(facts, field)).toEqual(value));

  test('a list of goods is read by its columns, down to where it is signed', () => {
    const list = read(
      'goods-list',
      page(
        title('财物清单'),
        row('序号', '名称', '规格型号', '单位', '数量', '状态'),
        row('1', '金泉白酒', '500ml', '瓶', '48', '未开封'),
        row('2', '包装箱', '六瓶装', '个', '八', '完好'),
        '以上清单一式二份，当事人签名：方小舟 2025年9月10日',
      ),
    );
    expect(heldIn(list, 'goods')).toEqual([
      { name: '金泉白酒', spec: '500ml', quantity: 48, unit: '瓶', state: '未开封' },
      { name: '包装箱', spec: '六瓶装', quantity: 8, unit: '个', state: '完好' },
    ]);
    expect(heldIn(list, 'servedOn')).toBe('2025-09-10');
  });

  test('an extension names the decision it extends', () => {
    const longer = read(
      'measure-extension',
      page(
        title('延长行政强制措施期限决定书'),
        centre('清市监延强〔2025〕3号'),
        '本局于2025年9月10日作出《实施行政强制措施决定书》（清市监强措〔2025〕18号），因案情复',
        '杂，经负责人批准，决定将扣押期限延长三十日，自2025年10月11日至2025年11月9日。',
        right('清河市市场监督管理局'),
        right('2025年10月9日'),
      ),
    );
    expect(heldIn(longer, 'citedNumber')).toBe('清市监强措〔2025〕18号');
    expect(heldIn(longer, 'number')).toBe('清市监延强〔2025〕3号');
    expect(heldIn(longer, 'measureTerm')).toEqual({ length: 30, unit: 'calendar-day' });
    expect(heldIn(longer, 'measureUntil')).toBe('2025-11-09');
  });
});

test('a demand names what is added to the fine', () => {
  const facts = read(
    'demand-notice',
    page(
      title('履行行政处罚决定催告书'),
      '现催告你单位自收到本催告书之日起十日内履行：罚款20000元，加处罚款20000元，合计40000',
      '元。收到本催告书后有权进行陈述和申辩。',
    ),
  );
  expect(heldIn(facts, 'surcharge')).toBe(2_000_000);
});

describe('an inspection', () => {
  test('its approval says what, whom, how and when', () => {
    const facts = read(
      'inspection-approval',
      page(
        title('行政检查审批表'),
        row('检查对象', '清河市远山建材有限公司', '任务来源', '双随机抽查'),
        row('检查事项', '材料堆放', '检查方式', '☑现场检查□书面检查'),
        row('检查时间', '2025年6月12日', '检查人员', '张一凡、李文博'),
        row('负责人意见', '同意检查。签名：秦岭 2025年6月10日'),
      ),
    );
    expect(heldIn(facts, 'inspectionItems')).toBe('材料堆放');
    expect(heldIn(facts, 'inspectionMethod')).toBe('现场检查');
    expect(heldIn(facts, 'plannedOn')).toBe('2025-06-12');
    expect(heldIn(facts, 'date')).toBe('2025-06-10');
    expect(heldIn(facts, 'source')).toBe('双随机抽查');
    expect(heldIn(facts, 'party')).toBe('清河市远山建材有限公司');
  });
});
