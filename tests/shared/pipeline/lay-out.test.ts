import { describe, expect, test } from 'vitest';
import type { Fact } from '#shared/model/fact';
import type { Sha256 } from '#shared/model/ids';
import type { ReadPage } from '#shared/model/page-text';
import { type DossierSource, deriveDossier, layOut, layoutKey, layoutText, parseLayout } from '#shared/pipeline/index';
import { loadTruth } from '#tests/fixtures/load-truth';
import { readPagesOf } from '#tests/fixtures/maker/read-pages';

const truth = loadTruth('flawed-market-food');
const pages = readPagesOf(truth);
const source: DossierSource = { name: truth.name, pages, bindingOrder: truth.parameters.bindingOrder };
const kept = () => parseLayout(layoutText(layOut(source)))!;

describe('a layout kept from before', () => {
  test('gives the very dossier that reading the pages again gives', () => {
    expect(deriveDossier(source, kept())).toEqual(deriveDossier(source));
  });

  test('takes corrections made since, and takes them away again', () => {
    const decision = kept().instruments.find(({ kind }) => kind === 'penalty-decision')!;
    const typed = { cited: [], confidence: 1, by: 'reviewer', state: 'read' } as const;
    const amount: Fact = { ...typed, field: 'amount', instrument: decision.id, value: 123_00 };
    const amountIn = (corrections: readonly Fact[]) =>
      deriveDossier({ ...source, corrections }, kept()).facts.find(
        ({ instrument, field }) => instrument === decision.id && field === 'amount',
      );
    expect(amountIn([amount])).toEqual(amount);
    expect(amountIn([])).toMatchObject({ by: 'machine' });
  });

  test('compares the catalogue anew where a person corrected it', () => {
    const catalogue = kept().instruments.find(({ kind }) => kind === 'catalogue')!;
    const rows: Fact = {
      ...{ cited: [], confidence: 1, by: 'reviewer', state: 'read' },
      field: 'catalogue',
      instrument: catalogue.id,
      value: [{ number: 1, title: '从未装订的文书', from: 90, to: 91, date: undefined }],
    };
    const { catalogueDifferences } = deriveDossier({ ...source, corrections: [rows] }, kept());
    expect(catalogueDifferences).not.toEqual(kept().catalogueDifferences);
    expect(JSON.stringify(catalogueDifferences)).toContain('从未装订的文书');
  });

  test.each(['', '{"instruments":[', 'null'])('is read anew where only %j of it was left', (text) => {
    expect(parseLayout(text)).toBeUndefined();
  });
});

describe('the name of a kept layout', () => {
  const key = (changed: Partial<DossierSource>, rules = 'one') => layoutKey({ ...source, ...changed }, rules);
  const first = pages[0]!;
  const withFirst = (page: Partial<ReadPage>) => [{ ...first, ...page }, ...pages.slice(1)];

  test('is good for a file, and the same for the same pages', () => {
    expect(key({})).toMatch(/^layout-[0-9a-f]{64}$/);
    expect(key({ name: '改了名', corrections: [], arrangement: null, rereads: [] })).toBe(key({}));
  });

  test.each<[string, Partial<DossierSource>]>([
    ['another scan', { pages: withFirst({ scan: 'f'.repeat(64) as Sha256 }) }],
    ['a page not read', { pages: withFirst({ reading: undefined }) }],
    ['another order', { pages: pages.toReversed() }],
    ['a procedure named by a person', { procedure: 'coercion' }],
    ['papers arranged by a person', { arrangement: layOut(source).instruments }],
    [
      'part of a page read again',
      { rereads: [{ scan: first.scan, index: 0, box: [0, 0, 1, 0.1], engine: 'tesseract', lines: [] }] },
    ],
  ])('is another with %s', (_, changed) => expect(key(changed)).not.toBe(key({})));

  test('is another where the program reads otherwise', () => expect(key({}, 'two')).not.toBe(key({})));
});
