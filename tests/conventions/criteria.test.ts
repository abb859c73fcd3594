import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '#shared/checks/index';
import { procedures } from '#shared/model/procedure';
import { parseTemplate } from '#shared/scoring/index';
import { criteria } from './criteria-table';

/** Looked at by a check that bears another criterion of the same matter. */
const through: Readonly<Record<string, string>> = {
  'PU-LAW-14': 'statutory-basis-cited',
  'PU-DECI-02': 'investigator-not-reviewer',
  'PU-EXEC-12': 'surcharge-within-principal',
  'PU-EXEC-14': 'application-in-three-months',
};

/** No machine can tell from the paper as it is read today; where a person looks instead. */
const byPerson: Readonly<Record<string, string>> = {
  'PU-SUBJ-01': '权责清单不在卷内；否决项由人认定',
  'PU-SUBJ-08': '证件有效期不印在笔录上；看人员库',
  'PU-CASE-07': '要查其他案卷；可在案卷库按当事人查找',
  'PU-EVID-08': '涂改和空白要看原件',
  'PU-LAW-04': '定性是法律判断；否决项由人认定',
  'PU-LAW-09': '各地裁量公式不同，没有录入',
  'PU-LAW-13': '要有条文原文；加入法规全文后由人对照',
  'PU-DECI-19': '错别字由人看；金额、名称、条号另有检查',
  'PU-DECI-21': '处罚案卷没有统一的告知文书；看期限扣除材料',
  'PU-EXEC-19': '备案范围由地方规定',
  'PU-FILE-07': '文书格式各部门不同',
  'PU-FILE-10': '正副卷划分各部门不同',
  'PU-FILE-11': '公开件不在卷内；看公示页面',
  'IN-09': '其他部门的检查不在卷内',
};

const items = procedures.flatMap((procedure) => {
  const parsed = parseTemplate(JSON.parse(readFileSync(`scoring-templates/${procedure}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.complaints.join());
  const { gates, groups } = parsed.template;
  return [...gates, ...groups.flatMap((group) => group.items)].filter((item) => !('within' in item));
});
/** PU-NOTI-01b is an item of PU-NOTI-01. */
const criterionOf = (item: string): string => item.replace(/[b-d]$/, '');

const served = new Set([
  ...checks.map(({ meta }) => meta.criterion),
  ...items.filter((item) => item.checks.length > 0).map(({ id }) => criterionOf(id)),
  ...Object.keys(through),
]);

test('every criterion a machine may speak to is served by a check, or says why not', () => {
  const open = criteria.filter(([id, grade]) => grade !== 'H' && !served.has(id)).map(([id]) => id);
  expect(open).toEqual(Object.keys(byPerson));
});

test('what stands in for a check exists', () => {
  const ids = new Set(checks.map(({ meta }) => meta.id));
  expect(Object.values(through).filter((id) => !ids.has(id))).toEqual([]);
});

test('no check and no item bears a criterion the catalogue does not know', () => {
  const known = new Set(criteria.map(([id]) => id));
  const borne = [...checks.map(({ meta }) => meta.criterion), ...items.map(({ id }) => criterionOf(id))];
  expect([...new Set(borne)].filter((id) => !id.startsWith('UN-') && !known.has(id))).toEqual([]);
});
