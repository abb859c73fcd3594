import { readNumeral } from '../../base/chinese-numerals';
import { naturally } from '../../base/natural-order';

/** Folder by folder as a binder would: 第2页 before 第10页, 第一册 before 第二册, 封面 and 正卷 before 副卷 before 封底. */
export const orderFiles = <File extends { readonly path: string }>(files: readonly File[]): readonly File[] =>
  files
    .map((file) => ({ file, steps: file.path.split('/').map(sortable) }))
    .sort((a, b) => inOrder(a.steps, b.steps))
    .map(({ file }) => file);

type Step = { readonly place: number; readonly words: string };

const sortable = (step: string): Step => ({ place: placeInBinding(step), words: counted(step) });

/** Only names that begin with these words: a numbered name says its own place. */
function placeInBinding(step: string): number {
  if (/^(?:卷宗)?封面/.test(step)) return -3;
  if (/^(?:卷内)?目录/.test(step)) return -2;
  if (/^正卷/.test(step)) return -1;
  if (/^副卷/.test(step)) return 1;
  if (/^(?:卷内)?备考表/.test(step)) return 2;
  return /^封底/.test(step) ? 3 : 0;
}

const counted = (step: string): string =>
  step.replace(/第([一二三四五六七八九十百]+)(?=[卷册页部份])/g, (all, numeral: string) => {
    const value = readNumeral(numeral);
    return value === undefined ? all : `第${value}`;
  });

function inOrder(a: readonly Step[], b: readonly Step[]): number {
  const depth = Math.min(a.length, b.length);
  for (let at = 0; at < depth; at += 1) {
    const order = a[at]!.place - b[at]!.place || naturally(a[at]!.words, b[at]!.words);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
