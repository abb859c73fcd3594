import { expect, test } from 'vitest';
import { findFrom } from '#renderer/features/review/panes/find-from.ts';
import type { ViewedPage } from '#renderer/scan-viewer/index.ts';
import type { Sha256 } from '#shared/model/ids';

const page = (ordinal: number, text: string): [number, ViewedPage] => [
  ordinal,
  {
    ordinal,
    scan: 'a'.repeat(64) as Sha256,
    index: ordinal - 1,
    folio: undefined,
    inches: { width: 8, height: 11 },
    turn: 0,
    lines: [{ text, box: [0.1, 0.1, 0.5, 0.02], confidence: 0.9 }],
    trouble: undefined,
  },
];
const viewed = new Map([page(1, '立案审批表'), page(2, '送达回证'), page(3, '立案日期'), page(4, '结案')]);

test.each([
  { find: '立案', from: 1, step: 1, gives: 3 },
  { find: '立案', from: 3, step: 1, gives: 1 },
  { find: '立案', from: 3, step: -1, gives: 1 },
  { find: '送达', from: 2, step: 1, gives: 2 },
  { find: '听证', from: 1, step: 1, gives: undefined },
  { find: '  ', from: 1, step: 1, gives: undefined },
] as const)('“$find” from page $from going $step stands on page $gives', async ({ find, from, step, gives }) => {
  expect((await findFrom(viewed, find, from, step, async () => true))?.page).toBe(gives);
});

test('a long dossier is looked through in parts, and left alone once nobody waits', async () => {
  const long = new Map(Array.from({ length: 90 }, (_, at) => page(at + 1, at === 88 ? '听证' : '立案')));
  let rests = 0;
  const resting = (wanted: boolean) => async () => {
    rests += 1;
    return wanted;
  };
  expect((await findFrom(long, '听证', 1, 1, resting(true)))?.page).toBe(89);
  expect(rests).toBe(4);
  expect(await findFrom(long, '听证', 1, 1, resting(false))).toBeUndefined();
  expect(rests).toBe(5);
});
