import { describe, expect, test } from 'vitest';
import { absentFact, canType, illegibleFact, typedFact, typedWords } from '#renderer/features/review/fact-typing.ts';
import { factForms, factWords } from '#renderer/features/review/fact-words.ts';
import type { Citation } from '#shared/model/citation';
import type { Fact, Field } from '#shared/model/fact';
import type { InstrumentId } from '#shared/model/ids';

const cited: readonly Citation[] = [{ page: 3, box: [0, 0, 0.1, 0.1], quote: '' }];
const illegible = (field: Field): Fact =>
  ({ field, instrument: 'p3' as InstrumentId, state: 'illegible', cited, by: 'machine' }) as Fact;

describe('what a reviewer types', () => {
  test.each([
    { field: 'date', words: '2024年3月5日', value: '2024-03-05' },
    { field: 'date', words: '2024-3-5', value: '2024-03-05' },
    { field: 'date', words: '2023年2月30日', value: undefined },
    { field: 'amount', words: '5,000.50元', value: 500_050 },
    { field: 'amount', words: '五千', value: undefined },
    { field: 'hearingTerm', words: '5个工作日', value: { length: 5, unit: 'working-day' } },
    { field: 'paymentTerm', words: '15日内', value: { length: 15, unit: 'calendar-day' } },
    { field: 'hearingRight', words: '未告知', value: false },
    {
      field: 'officers',
      words: '张三（粤A-001）、李四',
      value: [{ name: '张三', certificate: '粤A-001' }, { name: '李四' }],
    },
    { field: 'party', words: '', value: undefined },
    { field: 'opinions', words: '同意', value: undefined },
  ] as const)('$field “$words”', ({ field, words, value }) => {
    const fact = typedFact(illegible(field), words);
    expect(fact?.state === 'read' ? fact.value : undefined).toEqual(value);
  });

  test('is sure, the reviewer’s, and stays where the machine saw it', () => {
    expect(typedFact(illegible('party'), '某某商贸有限公司')).toMatchObject({ by: 'reviewer', confidence: 1, cited });
  });
});

test.each([
  ['date', '2024-03-05'],
  ['amount', 500_050],
  ['hearingTerm', { length: 7, unit: 'working-day' }],
  ['officers', [{ name: '张三', certificate: '粤A-001' }, { name: '李四' }]],
  ['penaltyKinds', ['罚款', '没收违法所得']],
  ['hearingRight', true],
] as const)('%s is typed as it is shown', (field, value) => {
  const fact = {
    field,
    instrument: 'p3' as InstrumentId,
    state: 'read',
    value,
    cited,
    confidence: 0.8,
    by: 'machine',
  } as unknown as Fact;
  expect(typedFact(fact, typedWords(fact))).toMatchObject({ value });
});

test('illegible keeps its place, absent has none', () => {
  expect(illegibleFact(illegible('seal'))).toMatchObject({ state: 'illegible', cited, by: 'reviewer' });
  expect(absentFact(illegible('seal'))).toEqual({ field: 'seal', instrument: 'p3', state: 'absent', by: 'reviewer' });
  expect(factWords(illegible('seal'))).toBe('无法辨认');
});

test('what has too many parts to type can still be confirmed or called illegible', () => {
  expect((Object.keys(factForms) as Field[]).filter((field) => !canType(field))).toContain('opinions');
});
