import { describe, expect, test } from 'vitest';
import { settleNames } from '#shared/extraction/settle-names';
import type { Fact } from '#shared/model/fact';
import type { InstrumentId } from '#shared/model/ids';

const officers = (instrument: string, ...names: readonly string[]): Fact => ({
  field: 'officers',
  instrument: instrument as InstrumentId,
  by: 'machine',
  state: 'read',
  value: names.map((name) => ({ name })),
  cited: [],
  confidence: 0.9,
});
/** The same, with what stands on the paper. */
const printed = (instrument: string, quote: string, ...names: readonly string[]): Fact =>
  ({
    ...officers(instrument, ...names),
    cited: [{ page: 1, box: [0, 0, 1, 1], quote }],
  }) as Fact;
const namesOf = (facts: readonly Fact[]) =>
  facts.map((fact) => (fact.state === 'read' && fact.field === 'officers' ? fact.value.map(({ name }) => name) : []));

describe('names that ran together', () => {
  test('part as other papers of the dossier name them', () => {
    const read = [officers('record', '王丽', '毕景宁'), officers('receipt', '王丽毕', '景宁')];
    expect(namesOf(settleNames(read))[1]).toEqual(['王丽', '毕景宁']);
  });

  test('part as a paper prints them apart, however many others are parted wrong', () => {
    const read = [
      printed('cover', '曹勇、魏景辉', '曹勇', '魏景辉'),
      printed('record', '曹勇魏景辉', '曹勇魏', '景辉'),
      printed('receipt', '曹勇魏景辉', '曹勇魏', '景辉'),
    ];
    expect(namesOf(settleNames(read))).toEqual(Array(3).fill(['曹勇', '魏景辉']));
  });

  test('stay as they are where nobody else is named, or one half is known', () => {
    const alone = [officers('receipt', '王丽毕', '景宁')];
    expect(namesOf(settleNames(alone))).toEqual([['王丽毕', '景宁']]);
    const known = [officers('record', '王丽毕', '景文'), officers('receipt', '王丽毕', '景宁')];
    expect(namesOf(settleNames(known))[1]).toEqual(['王丽毕', '景宁']);
  });
});
