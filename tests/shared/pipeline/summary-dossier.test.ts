import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runChecks } from '#shared/checks/index';
import { parseHolidays, parseStatutes } from '#shared/law/index';
import type { Field } from '#shared/model/fact';
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
const found = (dossier: ReturnType<typeof read>, check: string) =>
  runChecks(dossier, context).find((each) => each.check === check)!.verdict;
const fact = (dossier: ReturnType<typeof read>, field: Field) => {
  const one = dossier.facts.find((each) => each.field === field && each.state === 'read');
  return one?.state === 'read' ? one.value : undefined;
};

/** A letter in prose, as one department writes it. */
const letter = (remedy: string, sum = '伍拾元（¥50.00）') =>
  page(
    title('云安市城市管理局'),
    title('当场行政处罚决定书'),
    centre('云城管当罚〔2024〕15号'),
    '当事人：李小路　性别：男　身份证号：990105199003074512',
    '住址：云安市解放路12号',
    '经查，你于2024年5月6日10时20分在云安市解放路12号门前占道经营，以上事实有现场照片证实。',
    '执法人员秦朗（执法证号43010100123）、何静（执法证号43010100145）已出示执法证件，并告知你有权进行陈述、申辩。你未提出陈述、申辩。',
    '上述行为违反了《城市市容和环境卫生管理条例》第十四条，依据该条例第三十六条第一项，责令你立即改正，',
    `并决定给予罚款人民币${sum}的处罚。`,
    '缴款方式：☑当场收缴　□自收到本决定书之日起十五日内到指定银行缴纳',
    remedy,
    right('云安市城市管理局'),
    right('2024年5月6日'),
    '当事人签名：李小路　2024年5月6日',
    '执法人员签名：秦朗、何静',
  );

/** A form in cells with a plain title, as another department prints it. */
const form = () =>
  page(
    title('云安市市场监督管理局'),
    title('行政处罚决定书'),
    centre('编号：云市监简罚〔2023〕第0087号'),
    row('当事人', '云安市春晓便利店', '类型', '个体工商户'),
    row('住所', '建设路8号', '经营者', '王大山'),
    '适用简易程序。现查明你店未按规定明码标价，违反《价格法》第十三条，依据《价格法》第四十二条，',
    '决定当场作出警告，并处罚款1000元的行政处罚。',
    '罚款自收到本决定书之日起十五日内缴至建设银行云安支行。',
    '如不服，可在六十日内向云安市人民政府申请行政复议，也可以在六个月内直接向人民法院起诉。',
    right('云安市市场监督管理局'),
    right('2023年11月8日'),
  );

const first =
  '对本决定不服的，应当自收到之日起六十日内先向云安市人民政府申请行政复议；对复议决定不服的，可依法提起行政诉讼。';
const direct = '对本决定不服的，可以在六十日内向云安市人民政府申请行政复议，也可以在六个月内直接向人民法院起诉。';

describe('a penalty on the spot', () => {
  test('is known by its title, and read', () => {
    const dossier = read(letter(first));
    expect(dossier.procedure).toBe('penalty-summary');
    expect(fact(dossier, 'number')).toBe('云城管当罚〔2024〕15号');
    expect(fact(dossier, 'party')).toBe('李小路');
    expect(fact(dossier, 'amount')).toBe(5_000);
    expect(fact(dossier, 'spotCollection')).toBe(true);
    expect(fact(dossier, 'servedOn')).toBe('2024-05-06');
    expect(fact(dossier, 'receivedBy')).toBe('李小路');
    expect(fact(dossier, 'officers')).toMatchObject([{ name: '秦朗' }, { name: '何静' }]);
  });

  test.each([
    ['summary-limit-observed', 'satisfied'],
    ['summary-two-officers', 'satisfied'],
    ['summary-certificates-shown', 'satisfied'],
    ['summary-decision-numbered', 'satisfied'],
    ['summary-decision-elements', 'satisfied'],
    ['summary-rights-told', 'satisfied'],
    ['summary-defence-recorded', 'satisfied'],
    ['summary-reconsideration-first', 'satisfied'],
    ['reconsideration-told', 'satisfied'],
    ['spot-collection-grounded', 'satisfied'],
    ['spot-collection-receipt', 'violated'],
    ['summary-reported', 'violated'],
    ['summary-delivered-on-spot', 'satisfied'],
    ['summary-party-identified', 'satisfied'],
  ])('in order but for receipt and report: %s %s', (check, verdict) => {
    expect(found(read(letter(first)), check)).toBe(verdict);
  });

  test('a suit offered at once, and a fine beyond the limit, are seen', () => {
    const dossier = read(letter(direct, '伍佰元（¥500.00）'));
    expect(found(dossier, 'summary-reconsideration-first')).toBe('violated');
    expect(found(dossier, 'summary-limit-observed')).toBe('violated');
    expect(found(dossier, 'spot-collection-grounded')).toBe('violated');
  });

  test('is known by its words under a plain title; before 2024 no order of remedies was to be told', () => {
    const dossier = read(form());
    expect(dossier.procedure).toBe('penalty-summary');
    expect(dossier.instruments[0]!.kind).toBe('summary-decision');
    expect(found(dossier, 'summary-reconsideration-first')).toBe('not-applicable');
    expect(found(dossier, 'summary-sole-trader-limit')).toBe('undetermined');
    expect(found(dossier, 'spot-collection-receipt')).toBe('not-applicable');
  });
});
