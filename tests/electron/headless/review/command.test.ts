import { describe, expect, test } from 'vitest';
import { commandOf } from '#electron/headless/review/command';

describe('the command line', () => {
  test.each([
    { args: ['甲.pdf'], gives: { pdf: false, text: false, json: false, out: 'review-out' } },
    { args: ['甲.pdf', '--pdf'], gives: { pdf: true, text: false, out: 'review-out' } },
    { args: ['甲.pdf', '--text', '--out', 'x'], gives: { pdf: false, text: true, out: 'x' } },
    { args: ['甲.pdf', '--json'], gives: { json: true, out: '' } },
    { args: ['甲.pdf', '--json', '--pdf'], gives: { json: true, pdf: true, out: 'review-out' } },
  ])('$args', ({ args, gives }) => expect(commandOf(args)).toMatchObject({ kind: 'review', ...gives }));

  test.each([[[]], [['甲.pdf', '--engine', 'x']], [['甲.pdf', '--jobs', '0']], [['甲.pdf', '--unknown']]])(
    'is answered with a sentence where it cannot be understood: %o',
    (args) => expect(commandOf(args)).toMatchObject({ kind: 'wrong', why: expect.stringMatching(/\p{Script=Han}/u) }),
  );
});
