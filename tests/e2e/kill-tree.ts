import { execFileSync } from 'node:child_process';

/** kill -9 for a process and all it started: as a power cut would, with nothing left to tidy up. */
export function killTree(root: number): void {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/pid', String(root), '/t', '/f']);
    return;
  }
  for (const pid of [root, ...descendantsOf(root)]) kill(pid);
}

/** Every process that this one, or one below it, started and that still runs. */
export function descendantsOf(root: number): readonly number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const childrenOf = (parent: number): number[] =>
    table.filter(([, above]) => above === parent).flatMap(([pid]) => [pid, ...childrenOf(pid)]);
  return childrenOf(root);
}

/** One that ended by itself in between is as dead as wanted. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
