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
const namesOf = (facts: readonly Fact[]) =>
  facts.map((fact) => (fact.state === 'read' && fact.field === 'officers' ? fact.value.map(({ name }) => name) : []));

describe('names that ran together', () => {
  test('part as other papers of the dossier name them', () => {
    const read = [officers('record', '王丽', '毕景宁'), officers('receipt', '王丽毕', '景宁')];
    expect(namesOf(settleNames(read))[1]).toEqual(['王丽', '毕景宁']);
  });

  test('stay as they are where nobody else is named, or one half is known', () => {
    const alone = [officers('receipt', '王丽毕', '景宁')];
    expect(namesOf(settleNames(alone))).toEqual([['王丽毕', '景宁']]);
    const known = [officers('record', '王丽毕', '景文'), officers('receipt', '王丽毕', '景宁')];
    expect(namesOf(settleNames(known))[1]).toEqual(['王丽毕', '景宁']);
  });
});
