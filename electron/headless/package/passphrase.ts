import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { AppError } from '#shared/base/app-error';

/** Never an argument: those stand in the list of processes for everybody on the machine. */
const VARIABLE = 'AJPC_PASSPHRASE';

/**
 * From a file (its first line), the environment, or the terminal, in this order.
 * @throws AppError `not-found` where the file is not there, `package-sealed` where nothing gives one
 */
export async function passphraseFrom(file: string | undefined, what: string): Promise<string> {
  if (file !== undefined) return firstLine(file, what);
  const held = process.env[VARIABLE];
  if (held !== undefined && held !== '') return held;
  if (!process.stdin.isTTY) throw new AppError('package-sealed', what);
  return typed(what);
}

async function firstLine(file: string, what: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new AppError('not-found', file);
  });
  const [line = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (line.trim() === '') throw new AppError('package-sealed', what);
  return line;
}

/** What is typed does not show. */
function typed(what: string): Promise<string> {
  process.stderr.write(`${what} 的口令：`);
  const unseen = new Writable({ write: (_part, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true });
  return new Promise((done) => {
    lines.question('', (answer) => {
      lines.close();
      process.stderr.write('\n');
      done(answer);
    });
  });
}
