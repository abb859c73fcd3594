import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parametersOn, parseParameters } from '#shared/checks/parameters-schema';

const json = JSON.parse(readFileSync('resources/parameters/default.json', 'utf8'));

describe('地方参数', () => {
  test('null is unknown, yuan becomes fen', () => {
    const sets = parseParameters(json);
    expect(parametersOn(sets, 'general', '2024-05-01')?.parameters.hearingThreshold).toEqual({
      person: undefined,
      organisation: undefined,
    });
    expect(parametersOn(sets, 'market-supervision', '2024-05-01')?.parameters.hearingThreshold).toEqual({
      person: 1_000_000,
      organisation: 10_000_000,
    });
  });

  test('a later set takes over on its day', () => {
    const [first] = json.sets;
    const next = { ...first, from: '2025-01-01', values: { ...first.values, caseDays: 120 } };
    const sets = parseParameters({ ...json, sets: [first, next] });
    expect(parametersOn(sets, 'general', '2024-12-31')?.parameters.caseDays).toBe(90);
    expect(parametersOn(sets, 'general', '2025-01-01')?.parameters.caseDays).toBe(120);
    expect(parametersOn(sets, 'unheard-of', '2025-01-01')).toBeUndefined();
  });

  test.each([
    ['a misspelt field', { ...json.sets[0].values, caseday: 90 }],
    ['a negative sum', { ...json.sets[0].values, discussionThreshold: -1 }],
    ['a term without unit', { ...json.sets[0].values, filingTerm: { length: 7 } }],
  ])('%s is refused', (_, values) => {
    expect(() => parseParameters({ ...json, sets: [{ ...json.sets[0], values }] })).toThrow();
  });
});
