import { readFileSync } from 'node:fs';
import { descendantsOf } from '../e2e/kill-tree';

const MEGABYTE = 2 ** 20;

export type TreeMemory = {
  /** The process and all it started, MB. */
  readonly whole: number;
  /** The largest renderer among them: the window with its workers, MB. */
  readonly renderer: number;
};

/**
 * Memory of a process and of everything below it, shared pages counted by share (PSS, /proc/PID/smaps_rollup), so that a
 * library which six processes map counts once. Linux only.
 */
export function treeMemory(root: number): TreeMemory {
  const all = [root, ...descendantsOf(root)].map((pid) => ({ memory: proportional(pid), renderer: isRenderer(pid) }));
  return {
    whole: all.reduce((sum, { memory }) => sum + memory, 0),
    renderer: Math.max(0, ...all.filter(({ renderer }) => renderer).map(({ memory }) => memory)),
  };
}

function proportional(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(told(pid, 'smaps_rollup'))?.[1];
  return kilobytes === undefined ? 0 : (Number(kilobytes) * 1024) / MEGABYTE;
}

const isRenderer = (pid: number): boolean => told(pid, 'cmdline').includes('--type=renderer');

/** Empty for a process that ended since the list was made. */
function told(pid: number, file: 'smaps_rollup' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
