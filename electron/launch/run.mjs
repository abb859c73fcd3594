import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Runs a program with its output shown; gives its exit code, or 124 when `seconds` ran out. */
export function run(command, args, { env = {}, seconds = 0, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    const timer = seconds > 0 ? setTimeout(() => child.kill('SIGKILL'), seconds * 1000) : undefined;
    child.once('error', () => done(127));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      done(signal === null ? (code ?? 1) : 124);
    });
  });
}

/** Runs a JavaScript tool of ours or of a package with this same Node. */
export const node = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);
