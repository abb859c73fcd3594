import { describe, expect, test } from 'vitest';
import { openAsking, type PasswordDesk, passwordDesk } from '#renderer/features/dossiers/password-desk.ts';
import { AppError } from '#shared/base/app-error';
import type { OpenScan, PageRasterizer } from '#shared/ports/page-rasterizer';

const file = { name: '甲.pdf', media: 'application/pdf', bytes: new Uint8Array(1) };
const locked: PageRasterizer = {
  async open({ name }, password) {
    if (password === undefined) throw new AppError('pdf-needs-password', name);
    if (password !== '对') throw new AppError('pdf-wrong-password', name);
    return {} as OpenScan;
  },
};

/** Answers as a person would, and notes what was asked. */
function answering(desk: PasswordDesk, answers: (string | undefined)[]): string[] {
  const asked: string[] = [];
  desk.question.subscribe(() => {
    const question = desk.question.get();
    if (question === undefined) return;
    asked.push(question.wrong ? '错' : '问');
    queueMicrotask(() => question.answer(answers.shift()));
  });
  return asked;
}

describe('opening an encrypted file', () => {
  test.each([
    { when: 'right at once', answers: ['对'], known: undefined, asked: ['问'] },
    { when: 'wrong, then right', answers: ['错', '对'], known: undefined, asked: ['问', '错'] },
    { when: 'known from before', answers: [], known: '对', asked: [] },
    { when: 'known no longer right', answers: ['对'], known: '旧', asked: ['错'] },
  ])('$when', async ({ answers, known, asked }) => {
    const desk = passwordDesk();
    const seen = answering(desk, [...answers]);
    expect(await openAsking(locked, file, desk, known)).toMatchObject({ password: '对' });
    expect(seen).toEqual(asked);
  });

  test('skipped, says that it needs a password', async () => {
    const desk = passwordDesk();
    answering(desk, [undefined]);
    await expect(openAsking(locked, file, desk)).rejects.toMatchObject({
      code: 'pdf-needs-password',
      detail: '甲.pdf',
    });
  });

  test('two files ask one after the other', async () => {
    const desk = passwordDesk();
    const asked = answering(desk, ['对', '对']);
    await Promise.all([openAsking(locked, file, desk), openAsking(locked, file, desk)]);
    expect(asked).toEqual(['问', '问']);
  });
});
