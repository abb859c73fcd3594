import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');

export type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** The command line in a process of its own, as a person would run it. */
export const review = (...args: readonly string[]): Promise<Ended> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, ['electron/launch/review.mjs', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      err += part;
    });
    child.once('error', fail);
    child.once('exit', (code) => done({ code: code ?? -1, out, err }));
  });
