import { type NormalText, normalise } from '../../base/normalise-text';
import type { TextLine } from '../../model/page-text';
import { isLabel } from './known-labels';

const known = new WeakMap<TextLine, NormalText>();

/** What a line says, in one form; a gap that parts a label from its value (`询问人 张三`) counts as the colon it stands for. */
export function lineText(line: TextLine): NormalText {
  const held = known.get(line) ?? normalise(colonForGap(line.text));
  known.set(line, held);
  return held;
}

/** Keeps the length, so that places in the text stay places in the print. */
function colonForGap(printed: string): string {
  if (!/\S\s+\S/u.test(printed)) return printed;
  const words = [...printed.matchAll(/\S+/gu)];
  if (words.length < 2 || isLabel(normalise(printed).text)) return printed;
  const signs = [...printed].length === printed.length ? [...printed] : undefined;
  if (signs === undefined) return printed;
  for (const [at, word] of words.slice(0, -1).entries()) {
    const next = normalise(words[at + 1]![0]).text;
    if (isBareLabel(word[0]) && !/^:/u.test(next) && !isLabel(next.split(':')[0]!))
      signs[word.index + word[0].length] = '：';
  }
  // 张三　男　1991年…: particulars behind a name.
  for (const gap of printed.matchAll(/(?<=[\u4e00-\u9fa5])\s+(?=[男女](?:\s|，|,|$))/gu)) signs[gap.index] = '，';
  // Digits on both sides of a wide gap are two numbers: NO. 0087712　　　2022年7月5日.
  for (const gap of printed.matchAll(/(?<=\d)(?:\u3000|\s\s)\s*(?=\d)/gu)) signs[gap.index] = '，';
  return signs.join('');
}

/** A label as a word of its own, without colon or closing bracket. */
const isBareLabel = (word: string): boolean => /^[\u4e00-\u9fa5]{2,10}$/u.test(word) && isLabel(word);
