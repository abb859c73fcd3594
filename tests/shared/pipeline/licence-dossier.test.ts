import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runChecks } from '#shared/checks/index';
import { parseHolidays, parseStatutes } from '#shared/law/index';
import type { Field } from '#shared/model/fact';
import type { InstrumentKind } from '#shared/model/instrument';
import type { ReadPage } from '#shared/model/page-text';
import { deriveDossier } from '#shared/pipeline/index';
import { centre, inOrder, page, right, row, title } from '#tests/shared/builders/page';
import { parameters } from '#tests/shared/checks/test-check';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const context = {
  parameters,
  holidays: parseHolidays(json('resources/holidays.json')),
  statutes: parseStatutes(json('resources/statutes.json')),
  today: '2026-03-02' as const,
};

const read = (...pages: readonly ReadPage[]) =>
  deriveDossier({ name: '测试', pages: inOrder(...pages), bindingOrder: undefined });
type Dossier = ReturnType<typeof read>;
const found = (dossier: Dossier, check: string) =>
  runChecks(dossier, context).find((each) => each.check === check)!.verdict;
const fact = (dossier: Dossier, kind: InstrumentKind, field: Field) => {
  const paper = dossier.instruments.find((each) => each.kind === kind);
  const one = dossier.facts.find((each) => each.instrument === paper?.id && each.field === field);
  return one?.state === 'read' ? one.value : one?.state;
};

const AGENCY = '云安市市场监督管理局';
const application = page(
  title('食品经营许可申请书'),
  row('申请人', '云安市春晓食品店', '法定代表人', '王大山'),
  row('统一社会信用代码', '92990105MA0TEST01X', '联系电话', '000-1234567'),
  row('申请事项', '食品经营许可新办'),
  row('经营场所', '云安市建设路8号'),
  '本申请人承诺所提交的材料真实有效。',
  '申请人（签名或盖章）：王大山',
  '申请日期：2025年9月10日',
);
const receipt = page(
  title('申请材料接收清单'),
  '申请人：云安市春晓食品店',
  '1. 食品经营许可申请书　原件1份',
  '2. 营业执照复印件　1份',
  '3. 经营场所平面布局图　1份',
  '接收人：秦朗　　申请人签名：王大山',
  '接收日期：2025年9月12日',
);
const acceptance = page(
  title(AGENCY),
  title('受理通知书'),
  centre('云市监许受〔2025〕88号'),
  '云安市春晓食品店：',
  '你（单位）于2025年9月12日提出的食品经营许可申请，经审查，申请材料齐全，符合法定形式，决定予以受理。',
  '承诺办结时限：十五个工作日。',
  right(AGENCY),
  right('2025年9月15日'),
);
const verification = page(
  title('现场核查笔录'),
  '被核查单位：云安市春晓食品店',
  '核查时间：2025年9月18日9时10分至9时50分',
  '核查地点：云安市建设路8号',
  '核查人员：秦朗、何静',
  '核查情况：经营场所布局合理，符合要求。',
  '核查结论：符合',
);
const decision = (day: string) =>
  page(
    title(AGENCY),
    title('准予行政许可决定书'),
    centre('云市监许决〔2025〕88号'),
    '云安市春晓食品店：',
    '你（单位）提出的食品经营许可申请，我局已于2025年9月15日受理。经审查，符合法定条件、标准。',
    '根据《食品安全法》第三十五条、《行政许可法》第三十八条第一款的规定，决定准予行政许可。',
    '许可证编号：JY19901050001234　有效期：2025年10月17日至2030年10月16日',
    right(AGENCY),
    right(day),
  );
const certificate = page(
  title('食品经营许可证'),
  '许可证编号：JY19901050001234',
  '经营者名称：云安市春晓食品店',
  '有效期至：2030年10月16日',
  '发证机关：云安市市场监督管理局',
  '发证日期：2025年10月17日',
);
const served = page(
  title('送达回证'),
  row('受送达人', '云安市春晓食品店'),
  row('送达文书名称及文号', '准予行政许可决定书 云市监许决〔2025〕88号'),
  row('送达地点', '政务大厅'),
  row('送达方式', '直接送达'),
  row('收到日期', '2025年10月20日'),
  row('送达人', '秦朗、何静'),
);

const whole = (day: string) => read(application, receipt, acceptance, verification, decision(day), certificate, served);

describe('a licence dossier', () => {
  const dossier = whole('2025年10月17日');

  test('is known by its papers, whose plain titles then mean what licensing makes of them', () => {
    expect(dossier.procedure).toBe('licence');
    expect(dossier.instruments.map(({ kind }) => kind)).toEqual([
      'licence-application',
      'materials-receipt',
      'acceptance-notice',
      'site-verification',
      'licence-decision',
      'licence-certificate',
      'service-receipt',
    ]);
  });

  test.each<readonly [InstrumentKind, Field, unknown]>([
    ['licence-application', 'party', '云安市春晓食品店'],
    ['licence-application', 'licenceItem', '食品经营许可新办'],
    ['licence-application', 'appliedOn', '2025-09-10'],
    ['materials-receipt', 'receivedOn', '2025-09-12'],
    ['materials-receipt', 'materials', ['食品经营许可申请书', '营业执照复印件', '经营场所平面布局图']],
    ['acceptance-notice', 'number', '云市监许受〔2025〕88号'],
    ['acceptance-notice', 'party', '云安市春晓食品店'],
    ['acceptance-notice', 'acceptedOn', '2025-09-15'],
    ['acceptance-notice', 'appliedOn', '2025-09-12'],
    ['acceptance-notice', 'promisedTerm', { length: 15, unit: 'working-day' }],
    ['site-verification', 'officers', [{ name: '秦朗' }, { name: '何静' }]],
    ['licence-decision', 'date', '2025-10-17'],
    ['licence-decision', 'acceptedOn', '2025-09-15'],
    ['licence-decision', 'licenceNumber', 'JY19901050001234'],
    ['licence-decision', 'validity', { from: '2025-10-17', to: '2030-10-16' }],
    ['licence-certificate', 'party', '云安市春晓食品店'],
    ['licence-certificate', 'licenceNumber', 'JY19901050001234'],
    ['licence-certificate', 'validity', { from: undefined, to: '2030-10-16' }],
  ])('%s %s', (kind, field, value) => {
    expect(fact(dossier, kind, field)).toEqual(value);
  });

  test.each([
    ['licence-decided-in-time', 'undetermined'],
    ['late-acceptance-counted', 'not-applicable'],
    ['materials-receipt-given', 'satisfied'],
    ['acceptance-in-writing', 'satisfied'],
    ['verification-two-officers', 'satisfied'],
    ['licence-matches-decision', 'satisfied'],
    ['licence-delivered-in-time', 'satisfied'],
    ['licence-papers-served', 'satisfied'],
    ['stakeholders-told', 'not-applicable'],
    ['licence-review-recorded', 'violated'],
  ])('%s %s', (check, verdict) => {
    expect(found(dossier, check)).toBe(verdict);
  });

  test('one working day more is too late', () => {
    expect(found(whole('2025年10月20日'), 'licence-decided-in-time')).toBe('violated');
  });
});
