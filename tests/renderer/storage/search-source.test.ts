import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openSearchSource, openStore } from '#renderer/storage/index.ts';
import type { PageReading } from '#shared/model/page-text';
import { digest, first, received, second, zhao } from './changes';
import { clock, keyOf, memoryLibrary } from './memory-library';

const reading = (letter: string, index: number) => ({ scan: digest(letter), index, text: {}, look: {} }) as PageReading;

test('search sees what reading leaves in the view, and whose pages they are', async () => {
  const library = memoryLibrary();
  const { store } = await openStore({ library, clock, keyOf });
  await store.commit([received(first, 'a', 2), received(second, 'b', 1)], zhao);
  await store.shelf.keep(reading('a', 0), 'r1');
  const { place } = await library.state();
  const source = await openSearchSource(place);
  expect(await source.count()).toBe(1);

  await store.shelf.keep(reading('b', 0), 'r1');
  const keys = await source.keys();
  expect(await source.count()).toBe(2);
  expect((await source.readings([...keys, 'unknown'])).map(({ reading: { scan } }) => scan)).toEqual([
    digest('a'),
    digest('b'),
  ]);

  await store.commit({ kind: 'dossier.removed', subject: second, payload: {} }, zhao);
  expect((await source.dossiersWith(digest('a'))).map(({ id }) => id)).toEqual([first]);
  expect(await source.dossiersWith(digest('b'))).toEqual([]);
  expect((await source.dossier(second))?.removed).toBe(true);
});

test('keeps the index in parts that follow one another, and drops what another program filed', async () => {
  const { place } = await memoryLibrary().state();
  const source = await openSearchSource(`${place} with an index`);
  const part = (number: number, filing = 1) => ({
    number,
    filing,
    part: { pages: 1, starts: Uint32Array.of(0, 1), postings: Uint8Array.of(number) },
    filed: [{ key: `k${number}`, page: `p${number}`, readAt: 1 }],
  });
  for (const row of [part(0), part(1), part(3)]) await source.keepPart(row);
  expect(await source.parts(1)).toEqual([part(0), part(1)]);
  expect(await source.parts(2)).toEqual([]);
  expect(await source.parts(1)).toEqual([]);
});

test('knows the dossiers with parts of pages that were read again', async () => {
  const library = memoryLibrary();
  const { store } = await openStore({ library, clock, keyOf });
  await store.commit([received(first, 'a', 2), received(second, 'b', 1)], zhao);
  const source = await openSearchSource((await library.state()).place);
  const place = { scan: digest('a'), index: 1, box: [0, 0, 1, 0.1] as const };
  await store.commit(
    { kind: 'region.reread', subject: first, payload: { ...place, engine: 'tesseract', lines: [] } },
    zhao,
  );
  expect((await source.dossiersReread()).map(({ id }) => id)).toEqual([first]);
  await store.commit({ kind: 'region.reread-withdrawn', subject: first, payload: place }, zhao);
  expect(await source.dossiersReread()).toEqual([]);
});
