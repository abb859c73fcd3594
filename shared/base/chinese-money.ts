import { readNumeral } from './chinese-numerals';
import { mendDigits } from './mend-digits';

const CAPITALS = '零壹贰叁肆伍陆柒捌玖';
const DIGIT = '零〇一二三四五六七八九壹贰貳叁叄肆伍陆陸柒捌玖';
const UNIT = '十百千万亿拾佰仟萬億';
const YUAN = '元圆圓园';

const inWords = new RegExp(
  `([${DIGIT}${UNIT}]+)[${YUAN}](?:零?([${DIGIT}])角)?(?:零?([${DIGIT}])分)?[整正]?|([${DIGIT}])角(?:零?([${DIGIT}])分)?[整正]?`,
);

/** 壹万贰仟叁佰元伍角整 → 1 230 050 fen. Undefined where the words are not one whole sum. */
export function readMoneyWords(written: string): number | undefined {
  const text = written.replaceAll(/\s/g, '').replace(/^人民币/, '');
  if (/^.分$/.test(text)) return readNumeral(text[0]!);
  const match = inWords.exec(text);
  if (match === null || match[0] !== text) return undefined;
  const [, yuan, jiao, fen, bareJiao, bareFen] = match;
  const whole = yuan === undefined ? 0 : readNumeral(yuan);
  if (whole === undefined) return undefined;
  return whole * 100 + (readNumeral(jiao ?? bareJiao ?? '零') ?? 0) * 10 + (readNumeral(fen ?? bareFen ?? '零') ?? 0);
}

/** 1 230 050 fen → 壹万贰仟叁佰元伍角整 (支付结算办法 附一: 元、角 之后写“整”，分之后不写). */
export function moneyWords(fen: number): string {
  const yuan = Math.trunc(fen / 100);
  const jiao = Math.trunc((fen % 100) / 10);
  const cent = fen % 10;
  const head = yuan > 0 || fen === 0 ? `${capitals(yuan)}元` : '';
  if (jiao === 0 && cent === 0) return `${head}整`;
  const gap = jiao === 0 && yuan > 0 ? '零' : '';
  return `${head}${jiao > 0 ? `${CAPITALS[jiao]}角` : gap}${cent > 0 ? `${CAPITALS[cent]}分` : '整'}`;
}

/** Groups of four digits from the left, each followed by 亿, 万 or nothing. */
function capitals(value: number): string {
  if (value === 0) return '零';
  const digits = String(value);
  let written = '';
  [...digits].forEach((digit, at) => {
    const place = digits.length - 1 - at;
    const group = ['', '万', '亿', '万亿'][Math.trunc(place / 4)]!;
    const inGroup = ['', '拾', '佰', '仟'][place % 4]!;
    if (digit !== '0') written += `${CAPITALS[Number(digit)]}${inGroup}`;
    else if (/[1-9]/.test(digits.slice(at + 1)) && !written.endsWith('零')) written += '零';
    if (place % 4 === 0 && place > 0 && groupHolds(digits, place)) written = `${written.replace(/零$/, '')}${group}`;
  });
  return written;
}

const groupHolds = (digits: string, place: number): boolean =>
  /[1-9]/.test(digits.slice(Math.max(0, digits.length - place - 4), digits.length - place));

export type SumSighting = {
  readonly fen: number;
  readonly form: 'figures' | 'words';
  readonly start: number;
  readonly end: number;
};

const figures = /(\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．](\d{1,4}))?\s?([百千]?万|亿)?\s?元/g;

/** Every sum in the text, in figures (20,000.00元, 2万元, 1.5万元) or in words, in reading order. */
export function readSums(printed: string): SumSighting[] {
  const text = mended(printed);
  return [...sumsInFigures(text), ...sumsInWords(text)].sort((a, b) => a.start - b.start);
}

/** Misread figures and units put right, sign for sign: 5O000无 → 50000元, 2方元 → 2万元. */
const mended = (printed: string): string =>
  mendDigits(printed)
    .replaceAll(/(?<=\d)方(?=元|无)/gu, '万')
    .replaceAll(/(?<=[\d万佰仟拾])无(?=整|[^\u4e00-\u9fa5]|罚|的|$)/gu, '元')
    .replaceAll(/(?<=[壹贰叁肆伍陆柒捌玖拾])方(?=元|[壹贰叁肆伍陆柒捌玖零])/gu, '万');

function sumsInFigures(text: string): SumSighting[] {
  const scale: Record<string, number> = { 万: 10_000, 百万: 1_000_000, 千万: 10_000_000, 亿: 100_000_000 };
  const bare = /[￥¥]\s?(\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．](\d{1,2}))?(?![\d,，.]*\s?[百千万亿元])/g;
  return [...text.matchAll(figures), ...text.matchAll(bare)].map((match) => {
    const [whole, integer, fraction = '', unit = ''] = match;
    const yuan = Number(`${integer!.replaceAll(/[,，]/g, '')}.${fraction}0`) * (scale[unit] ?? 1);
    return { fen: Math.round(yuan * 100), form: 'figures', start: match.index, end: match.index + whole.length };
  });
}

function sumsInWords(text: string): SumSighting[] {
  return [
    ...text.matchAll(
      new RegExp(`(?<![.${DIGIT}${UNIT}])(?<!(?<!\\.\\d)\\d)(?=[${DIGIT}十拾])(?:${inWords.source})`, 'g'),
    ),
  ].flatMap((match) => {
    const fen = readMoneyWords(match[0]);
    return fen === undefined
      ? []
      : [{ fen, form: 'words' as const, start: match.index, end: match.index + match[0].length }];
  });
}
