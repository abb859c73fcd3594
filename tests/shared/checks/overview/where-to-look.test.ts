import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { whereToLook } from '#shared/checks/index';
import type { Instrument, InstrumentKind } from '#shared/model/instrument';
import type { Gate, Item } from '#shared/model/scoring-template';
import { parseTemplate } from '#shared/scoring/index';
import { loadTruth } from '#tests/fixtures/load-truth';
import { instrumentsOf } from '#tests/fixtures/maker/read-pages';
import { item } from '../../scoring/builders';

const paper = (kind: InstrumentKind, first: number): Instrument => ({
  id: `p${first}` as Instrument['id'],
  kind,
  title: kind,
  pages: [first],
  confidence: 1,
  by: 'machine',
});
const papers = [
  paper('dossier-cover', 1),
  paper('filing-approval', 4),
  paper('penalty-decision', 9),
  paper('exhibit', 12),
];
const look = (guidance: string) => whereToLook(item('X', 1, { checks: [], guidance }), papers).map(({ page }) => page);

test.each<[string, readonly number[]]>([
  ['看立案审批表和决定书中的违法地点', [9, 4]],
  ['看封面的归档日期', [1]],
  ['把票据、账册逐项对照', [12]],
  ['看天气', []],
])('%s', (guidance, pages) => expect(look(guidance)).toEqual(pages));

test('of all that only a person can judge in an ordinary penalty, something to look at is found', () => {
  const parsed = parseTemplate(JSON.parse(readFileSync('scoring-templates/penalty-ordinary.json', 'utf8')));
  if (!parsed.ok) throw new Error(parsed.complaints.join());
  const { gates, groups } = parsed.template;
  const targets: readonly (Gate | Item)[] = [...gates, ...groups.flatMap(({ items }) => items)];
  const instruments = instrumentsOf(loadTruth('clean-market-food'));
  const lost = targets
    .filter(({ checks }) => checks.length === 0)
    .filter((each) => whereToLook(each, instruments).length === 0);
  expect(lost.map(({ id }) => id)).toEqual([]);
});
