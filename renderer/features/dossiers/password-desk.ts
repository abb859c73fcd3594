import { type Signal, signal } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import type { OpenScan, PageRasterizer, ScanBytes } from '#shared/ports/page-rasterizer';

/** A question to the person at the screen; undefined answers "skip this file". */
export type PasswordQuestion = {
  readonly name: string;
  readonly wrong: boolean;
  answer(password: string | undefined): void;
};

export type PasswordDesk = {
  readonly question: Signal<PasswordQuestion | undefined>;
  ask(name: string, wrong: boolean): Promise<string | undefined>;
};

/** Asks one question at a time, however many files wait. */
export function passwordDesk(): PasswordDesk {
  const question = signal<PasswordQuestion | undefined>(undefined);
  let before: Promise<unknown> = Promise.resolve();

  const put = (name: string, wrong: boolean): Promise<string | undefined> =>
    new Promise((resolve) => {
      question.set({
        name,
        wrong,
        answer(password) {
          question.set(undefined);
          resolve(password);
        },
      });
    });

  return {
    question,
    ask(name, wrong) {
      const turn = before.then(() => put(name, wrong));
      before = turn;
      return turn;
    },
  };
}

type LockedFile = { readonly name: string; readonly media: string; readonly bytes: ScanBytes };
export type Opened = { readonly scan: OpenScan; readonly password: string | undefined };

/**
 * Opens a file, asking for its password as often as needed; gives the one that fitted.
 * @throws AppError as the rasteriser; `pdf-needs-password` where the person skipped the file
 */
export async function openAsking(
  rasterizer: PageRasterizer,
  file: LockedFile,
  desk: PasswordDesk,
  known?: string,
): Promise<Opened> {
  let password = known;
  for (;;) {
    try {
      return { scan: await rasterizer.open(file, password), password };
    } catch (error) {
      if (!isLocked(error)) throw error;
      password = await desk.ask(file.name, error.code === 'pdf-wrong-password');
      if (password === undefined) throw new AppError('pdf-needs-password', file.name);
    }
  }
}

const isLocked = (error: unknown): error is AppError =>
  error instanceof AppError && (error.code === 'pdf-needs-password' || error.code === 'pdf-wrong-password');
