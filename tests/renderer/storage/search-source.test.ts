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
