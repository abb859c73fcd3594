/** Text in one form, and for each of its characters the place it came from in the original. */
export type NormalText = {
  readonly text: string;
  /** Index into the original of the character at `at`; the original's length for the end. */
  origin(at: number): number;
};

// biome-ignore format: a table
const folded: Readonly<Record<string, string>> = {
  '：': ':', '﹕': ':', '∶': ':', '︰': ':', '；': ';', '，': ',', '﹐': ',', '．': '.', '丶': '、', '､': '、',
  '（': '(', '﹙': '(', '）': ')', '﹚': ')', '［': '[', '］': ']', '【': '[', '】': ']', '〔': '[', '〕': ']', '﹝': '[', '﹞': ']',
  '〈': '《', '〉': '》', '＜': '《', '＞': '》', '<': '《', '>': '》', '“': '"', '”': '"', '‘': "'", '’': "'",
  '—': '-', '－': '-', '–': '-', '―': '-', '─': '-', '○': '〇', '◯': '〇', '％': '%', '￥': '¥', '／': '/', '！': '!', '？': '?', '～': '~',
  '□': '□', '☐': '□', '口': '口', '☑': '☑', '√': '√', '✓': '√', '✔': '√', '☒': '☑', '■': '☑', '▣': '☑',
};

/** What is left out. */
const SPACE = /[\s\u3000\u200b\ufeff_]/;
/** Anything that `normalise` changes or leaves out; most lines of print have nothing of it. */
const ODD = new RegExp(`[\\s\\u3000\\u200b\\ufeff_\\uff10-\\uff5a${Object.keys(folded).join('')}]`);

/**
 * One form for what scans write in many: full width to half, brackets of every kind to one, spaces out.
 * Every kept character stays one character, so places can be traced back.
 */
export function normalise(original: string): NormalText {
  if (!ODD.test(original)) return { text: original, origin: (at) => Math.min(at, original.length) };
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const sign = original[at]!;
    if (SPACE.test(sign)) continue;
    text += folded[sign] ?? narrow(sign);
    places.push(at);
  }
  return { text, origin: (at) => places[at] ?? original.length };
}

/** Only letters, digits and Chinese characters: for comparing names and titles. */
export const bare = (text: string): string => normalise(text).text.replaceAll(/[^\p{L}\p{N}]/gu, '');

function narrow(sign: string): string {
  const code = sign.charCodeAt(0);
  return code >= 0xff10 && code <= 0xff5a ? String.fromCharCode(code - 0xfee0) : sign;
}
