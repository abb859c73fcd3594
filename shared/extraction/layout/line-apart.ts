import type { TextLine } from '../../model/page-text';

const known = new WeakMap<TextLine, readonly TextLine[]>();

/**
 * The entries of one printed row, which an engine may give as one line: 交款人：张三　　交款人身份号码：…. A gap before words with a
 * colon parts them, whatever the words are; the number of a card belongs to the name before it.
 */
export function linesApart(line: TextLine): readonly TextLine[] {
  const held = known.get(line) ?? apart(line);
  known.set(line, held);
  return held;
}

const ENTRY = /(?<=\S)(?:\u3000|\s{2})\s*(?=[\u4e00-\u9fa5]{2,12}(?:[（(][^（()）]{1,14}[）)])?[：:])/gu;
const OF_CARD = /^(?:执法|检查|证|警)[\u4e00-\u9fa5]{0,5}号码?[：:]|^(?:证件|编)号?码?[：:]/u;

function apart(line: TextLine): readonly TextLine[] {
  const { text } = line;
  if (!/\s/u.test(text) || [...text].length !== text.length) return [line];
  const gaps = [...text.matchAll(ENTRY)].filter(({ 0: gap, index }) => !OF_CARD.test(text.slice(index + gap.length)));
  if (gaps.length === 0) return [line];
  const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)];
  const ends = [...gaps.map(({ index }) => index), text.length];
  return starts.map((start, at) => part(line, start, ends[at]!));
}

function part({ text, box, confidence, stops, sure }: TextLine, start: number, end: number): TextLine {
  const [x, y, width, height] = box;
  const edge = (at: number): number => stops?.[at] ?? x + (width * at) / text.length;
  return {
    text: text.slice(start, end),
    box: [edge(start), y, edge(end) - edge(start), height],
    confidence,
    ...(stops === undefined ? {} : { stops: stops.slice(start, end + 1) }),
    ...(sure === undefined ? {} : { sure: sure.slice(start, end) }),
  };
}
