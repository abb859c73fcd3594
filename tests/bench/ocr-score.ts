import type { Truth } from './ocr-truth';

// biome-ignore format: a table
const alike: Readonly<Record<string, string>> = {
  '〔': '[', '〕': ']', '【': '[', '】': ']', '［': '[', '］': ']', '“': '"', '”': '"', '‘': "'", '’': "'", '—': '-', '–': '-', '－': '-',
  '～': '~', '。': '.', '．': '.', '、': ',', '·': '.', '•': '.', '「': '"', '」': '"', '《': '<', '》': '>', '〈': '<', '〉': '>', '…': '.',
  '丶': ',', '￥': '¥',
};

/** NFKC, no white space, look-alike punctuation folded: the same for every engine. */
export const comparable = (text: string): string =>
  Array.from(text.normalize('NFKC').replace(/\s+/g, ''), (sign) => alike[sign] ?? sign).join('');

export type Errors = { readonly signs: number; readonly wrong: number };

/** For each line of the truth the fewest edits to some stretch of the reading: free of the order in which cells are read. */
export function lineErrors({ lines }: Truth, reading: string): Errors {
  const read = Array.from(comparable(reading));
  let signs = 0;
  let wrong = 0;
  for (const { text } of lines) {
    const line = Array.from(comparable(text));
    signs += line.length;
    wrong += Math.min(line.length, editsInto(line, read));
  }
  return { signs, wrong };
}

/** Edits that turn `line` into the best stretch of `read` (Sellers). */
function editsInto(line: readonly string[], read: readonly string[]): number {
  let before = new Int32Array(read.length + 1);
  let row = new Int32Array(read.length + 1);
  line.forEach((sign, at) => {
    row[0] = at + 1;
    for (let to = 1; to <= read.length; to += 1) {
      const kept = before[to - 1]! + (sign === read[to - 1] ? 0 : 1);
      row[to] = Math.min(kept, before[to]! + 1, row[to - 1]! + 1);
    }
    [before, row] = [row, before];
  });
  return before.reduce((least, edits) => Math.min(least, edits), line.length);
}

/** Of the lines found exactly once, the share that stands in the order of the truth: longest rising run of their places. */
export function orderKept({ lines }: Truth, reading: readonly string[]): number {
  const joined = comparable(reading.join(''));
  const once = lines.map(({ text }) => comparable(text)).filter((text) => joined.split(text).length === 2);
  const places = once.map((text) => joined.indexOf(text));
  const tails: number[] = [];
  for (const place of places) {
    const at = tails.findIndex((tail) => tail > place);
    if (at < 0) tails.push(place);
    else tails[at] = place;
  }
  return places.length === 0 ? 1 : tails.length / places.length;
}
