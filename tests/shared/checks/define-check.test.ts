import { expect, test } from 'vitest';
import { defineCheck } from '#shared/checks/define-check';
import { satisfied, violated } from '#shared/checks/judgement';

const meta = {
  id: 'sample',
  title: '示例',
  criterion: 'PU-SUBJ-01',
  group: 'subject',
  procedures: ['penalty-ordinary'],
  basis: ['行政处罚法(2021)第四条'],
  messages: { fine: '良好', tooFew: '仅见{count}名' },
  problem: '{reason}',
  mending: '',
} as const;

test('a misspelt message or an unfilled blank does not compile', () => {
  // @ts-expect-error no such message
  const misspelt = defineCheck({ meta, check: () => satisfied('fnie') });
  // @ts-expect-error the blank {count} is not filled
  const unfilled = defineCheck({ meta, check: () => violated('tooFew') });
  const whole = defineCheck({ meta, check: () => violated('tooFew', { count: 1 }) });
  expect([misspelt, unfilled, whole].map((check) => check.meta.id)).toEqual(['sample', 'sample', 'sample']);
});
