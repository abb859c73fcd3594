import { describe, expect, test } from 'vitest';
import type { ReadPage } from '#shared/model/page-text';
import { deriveDossier } from '#shared/pipeline/index';
import { loadTruth } from '#tests/fixtures/load-truth';
import { ocrNoise } from '#tests/fixtures/maker/ocr-noise';
import { readPagesOf } from '#tests/fixtures/maker/read-pages';

const foreign = (pages: readonly ReadPage[]) =>
  deriveDossier({ name: '', pages, bindingOrder: undefined }).flags.filter(({ kind }) => kind === 'foreign');

/** `strangers` bound in behind page `after`. */
const boundIn = (own: readonly ReadPage[], strangers: readonly ReadPage[], after: number): readonly ReadPage[] =>
  [...own.slice(0, after), ...strangers, ...own.slice(after)].map((page, at) => ({ ...page, ordinal: at + 1 }));

function paperOf(dossier: string, kind: string): readonly ReadPage[] {
  const truth = loadTruth(dossier);
  const paper = truth.instruments.find((each) => each.kind === kind)!;
  return readPagesOf(truth, { noise: ocrNoise(kind) }).filter(({ ordinal }) => paper.pages.includes(ordinal));
}

describe('papers of another matter', () => {
  test.each([
    ['clean-market-food', 'clean-urban-rubble', 'prior-notice'],
    ['clean-urban-rubble', 'clean-market-advertising', 'penalty-decision'],
    ['flawed-ecology-painting', 'clean-traffic-overload', 'filing-approval'],
    ['clean-emergency-training', 'flawed-market-forklift', 'legal-review'],
  ])('%s with a paper of %s (%s)', (own, other, kind) => {
    const pages = readPagesOf(loadTruth(own), { noise: ocrNoise(own) });
    const strangers = paperOf(other, kind);
    expect(foreign(pages)).toEqual([]);
    expect(foreign(boundIn(pages, strangers, pages.length - 2)).map(({ page }) => page)).toEqual(
      strangers.map((_, at) => pages.length - 1 + at),
    );
  });

  test('a page too poor to read is not called another’s', () => {
    const pages = readPagesOf(loadTruth('clean-market-food'));
    const strangers = paperOf('clean-urban-rubble', 'prior-notice').map((page) => ({
      ...page,
      reading: page.reading && { ...page.reading, text: { ...page.reading.text, legibility: 0.3 } },
    }));
    expect(foreign(boundIn(pages, strangers, pages.length - 2))).toEqual([]);
  });
});
