import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { standardShelf } from '#renderer/app/standard-shelf.ts';
import { standardText, templates } from '#renderer/app/standards.ts';
import type { LoadedTemplate } from '#renderer/features/reading/index.ts';
import { sha256 } from '#shared/base/sha256';
import type { Change } from '#shared/model/change';
import type { CampaignId, DossierId } from '#shared/model/ids';
import type { TemplateRef } from '#shared/model/scoring-template';
import { parseTemplate } from '#shared/scoring/index';
import { memoryLibrary } from '../storage/memory-library';

const [today] = templates as readonly [LoadedTemplate, ...LoadedTemplate[]];

/** Today's first standard as it was a version ago, when one item had another title. */
const earlierText = standardText(today.ref.sha256)!
  .replace(`"version": "${today.ref.version}"`, '"version": "2025.9"')
  .replace(/"title": "[^"]+"/, '"title": "旧版的题目"');
const earlier: TemplateRef = { id: today.ref.id, version: '2025.9', sha256: sha256(earlierText) };
const parsed = parseTemplate(JSON.parse(earlierText));
const loaded: LoadedTemplate = { ref: earlier, template: parsed.ok ? parsed.template : today.template };

const before = (library = memoryLibrary()) =>
  standardShelf({
    library,
    shipped: [loaded],
    textOf: (digest) => (digest === earlier.sha256 ? earlierText : undefined),
  });
const after = (library = memoryLibrary()) => standardShelf({ library, shipped: templates, textOf: standardText });

const opened = (template: TemplateRef): Change => ({
  kind: 'review.opened',
  subject: 'd-1' as DossierId,
  payload: { template },
});

test('a review opened before the program changed opens with its own standard afterwards', async () => {
  const library = memoryLibrary();
  await before(library).keepBound([opened(earlier)]);

  const shelf = after(library);
  expect(shelf.find(earlier)).toBeUndefined();
  await shelf.fetch([earlier, today.ref]);
  expect(shelf.find(earlier)).toEqual(loaded);
  expect(shelf.find(today.ref)).toBe(today);
  expect(shelf.textOf(earlier)).toBe(earlierText);
  expect(shelf.textOf(today.ref)).toBeUndefined();
});

test('what was bound before texts were kept is kept at the next start', async () => {
  const library = memoryLibrary();
  await before(library).keep([earlier]);
  const shelf = after(library);
  await shelf.fetch([earlier]);
  expect(shelf.find(earlier)?.template.groups).toEqual(loaded.template.groups);
});

test('standards of a plan are kept too, whatever change names them', async () => {
  const library = memoryLibrary();
  const planned = {
    kind: 'campaign.planned',
    subject: 'c-1' as CampaignId,
    payload: { plan: { standards: { 'penalty-ordinary': earlier } } },
  } as unknown as Change;
  await before(library).keepBound([planned]);
  expect((await library.original(earlier.sha256 as never)) instanceof Uint8Array).toBe(true);
});

test('the very text is found before one of the same id and version; a standard that is nowhere is not found', async () => {
  const shelf = after();
  await shelf.fetch([earlier]);
  expect(shelf.find(earlier)).toBeUndefined();
  expect(shelf.find({ ...today.ref, sha256: 'a'.repeat(64) })).toBe(today);
});
