import { expect, test } from 'vitest';
import { dossierNames, loadTruth } from '#tests/fixtures/load-truth';
import { ocrNoise } from '#tests/fixtures/maker/ocr-noise';
import { type FactResult, f1, measureBoundaries, measureFacts } from './measure';

/** Of every procedure one dossier in three, so that the suite stays fast; the bench measures all (`npm run bench:checks`). */
const dossiers = dossierNames()
  .filter((_, at) => at % 3 === 0)
  .map(loadTruth);

/** Shares reached on the committed dossiers; a change that falls below has made reading worse. */
const FLOORS = { boundaries: 0.99, facts: 0.98, boundariesWithNoise: 0.98, factsWithNoise: 0.93 };

const share = (results: readonly FactResult[]): number => results.filter(({ right }) => right).length / results.length;

test('papers are told apart on a perfect reading', () => {
  expect(f1(dossiers.map((truth) => measureBoundaries(truth)))).toBeGreaterThanOrEqual(FLOORS.boundaries);
});

test('papers are told apart on a noisy reading', () => {
  const noise = ocrNoise('boundaries');
  expect(f1(dossiers.map((truth) => measureBoundaries(truth, noise)))).toBeGreaterThanOrEqual(
    FLOORS.boundariesWithNoise,
  );
});

test('facts are read from a perfect reading', () => {
  expect(share(dossiers.flatMap((truth) => measureFacts(truth)))).toBeGreaterThanOrEqual(FLOORS.facts);
});

test('facts are read from a noisy reading', () => {
  const noise = ocrNoise('facts');
  expect(share(dossiers.flatMap((truth) => measureFacts(truth, noise)))).toBeGreaterThanOrEqual(FLOORS.factsWithNoise);
});
