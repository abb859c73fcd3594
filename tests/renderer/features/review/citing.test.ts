import { expect, test } from 'vitest';
import { citationAt } from '#renderer/features/review/citing.ts';
import type { TextLine } from '#shared/model/page-text';

const stopped: TextLine = {
  text: '罚款五千元整',
  box: [0.2, 0.3, 0.6, 0.02],
  confidence: 0.9,
  stops: [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8],
};
const bare: TextLine = { text: '听证权利', box: [0.2, 0.4, 0.4, 0.02], confidence: 0.9 };

test.each([
  { when: 'across the whole line', box: [0.1, 0.25, 0.8, 0.1], quote: '罚款五千元整' },
  { when: 'around three characters', box: [0.39, 0.29, 0.32, 0.04], quote: '五千元' },
  { when: 'over the middle of a line without stops', box: [0.3, 0.39, 0.2, 0.04], quote: '听证权利' },
  { when: 'beside it', box: [0.1, 0.39, 0.15, 0.04], quote: '' },
  { when: 'over both', box: [0.1, 0.25, 0.8, 0.2], quote: '罚款五千元整听证权利' },
] as const)('a box $when quotes “$quote”', ({ box, quote }) => {
  expect(citationAt(7, box, [stopped, bare])).toEqual({ page: 7, box, quote });
});
