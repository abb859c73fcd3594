import type { Fact, Field } from '../model/fact';
import type { Instrument } from '../model/instrument';
import type { ReadPage } from '../model/page-text';
import { extractors } from './kinds/extractors';
import { type PaperText, paperText } from './layout/paper-text';
import type { Extractor, Reading } from './layout/reading';
import { settleDoubts } from './settle-doubts';
import { settleNames } from './settle-names';

/** Every fact the checks ask for, of every instrument: read with its place, absent from legible paper, or illegible. */
export function extract(instruments: readonly Instrument[], pages: readonly ReadPage[]): Fact[] {
  const read = instruments.flatMap((instrument) => {
    const extractor = extractors[instrument.kind];
    const paper = paperText(instrument, pages);
    return (Object.keys(extractor) as Field[]).map((field) => factOf(field, extractor, paper));
  });
  return settleDoubts(settleNames(read));
}

function factOf(field: Field, extractor: Extractor, paper: PaperText): Fact {
  // A reader under a field gives values of that field's type, which the compiler cannot follow across the union of fields.
  return {
    field,
    instrument: paper.instrument.id,
    by: 'machine',
    ...stateOf(extractor[field]?.(paper), paper),
  } as Fact;
}

function stateOf(reading: Reading<unknown> | undefined, { legible }: PaperText) {
  if (reading === undefined) return legible ? { state: 'absent' } : { state: 'illegible', cited: [] };
  const { value, cited } = reading;
  if (reading.blurred) return { state: 'illegible', cited };
  return { state: 'read', value, cited, confidence: Math.round(Math.min(reading.confidence, 0.99) * 100) / 100 };
}
