import { readSums, type SumSighting } from '../../base/chinese-money';
import { allLabelled } from '../layout/labelled';
import type { PaperText } from '../layout/paper-text';
import { found, type Reader, type Reading } from '../layout/reading';

/** Where what is decided or proposed begins; sums before it belong to facts and articles. */
const DECIDED =
  /(?:决定|作出|给予|拟)[^。]{0,30}(?:如下|以下)[^。]{0,12}|处罚(?:内容|决定|建议|结果|种类|意见)[^。,]{0,8}[:：]?|(?:处理|处罚)(?:意见|建议)|(?:决定|拟|建议)[^。]{0,40}(?:处以?|并处|罚款)|罚款金额|拟作出的?行政处罚/gu;
/** How far behind such words the sum may stand. */
const REACH = 220;

/** The fine, in fen: the sum tied to 罚款 in the deciding part; a total where several parts are added up. */
export const fine: Reader<number> = (paper) => fineOf(paper, 'figures') ?? fineOf(paper, 'words');

export const fineInWords: Reader<number> = (paper) => fineOf(paper, 'words');

/** The sum tied to 没收, in fen. */
export const confiscation: Reader<number> = (paper) => {
  const [first] = readSums(paper.whole).filter(({ start, end }) => {
    const before = paper.whole.slice(Math.max(0, start - 18), start);
    const after = paper.whole.slice(end, end + 8);
    return /没收[^,。;]*$/u.test(before) && !/罚款/u.test(before) && !/^以[上下]/u.test(after);
  });
  return first === undefined ? undefined : sumReading(paper, first);
};

const PAID = [
  '罚款金额',
  '罚没金额',
  '合计',
  '金额合计',
  '小写',
  '金额(小写)',
  '金额',
  '实缴金额',
  '交易金额',
  '缴款金额',
  '收款金额',
];

/** What was paid: behind 金额, 合计 or 小写, else the greatest sum on the voucher. */
export const paidSum: Reader<number> = (paper) => {
  for (const value of allLabelled(paper, PAID)) {
    const bare = /^¥?\d[\d,]*\.\d{2}$/.test(value.text) ? `${value.text.replace(/^¥/u, '')}元` : value.text;
    const [sum] = readSums(bare);
    if (sum !== undefined && value.spans.length > 0) return found(paper, value.spans, sum.fen, 0.95);
  }
  const greatest = readSums(paper.whole).sort((a, b) => b.fen - a.fen)[0];
  return greatest === undefined ? undefined : sumReading(paper, greatest, 0.7);
};

export const paidInWords: Reader<number> = (paper) => {
  const words = readSums(paper.whole)
    .filter(({ form }) => form === 'words')
    .sort((a, b) => b.fen - a.fen)[0];
  return words === undefined ? undefined : sumReading(paper, words);
};

function fineOf(paper: PaperText, form: SumSighting['form']): Reading<number> | undefined {
  const text = paper.whole;
  const fines = readSums(text).filter((sum) => sum.form === form && isFine(text, sum, form));
  const marks = [...text.matchAll(DECIDED)].map((match) => match.index + match[0].length);
  const decided = fines.filter(({ start }) => marks.some((mark) => start - mark <= REACH && start >= mark - 24));
  const among = decided.length > 0 ? decided : fines;
  const total = among.find(
    (sum) =>
      /(?:合计|共计|总计)[^。]{0,14}$/u.test(text.slice(Math.max(0, sum.start - 18), sum.start)) &&
      !(isOfBoth(text, sum) && among.some(({ fen }) => fen < sum.fen)),
  );
  const best = total ?? among.findLast((sum) => !isOfBoth(text, sum)) ?? among.at(-1);
  if (best === undefined) return undefined;
  const rivals = new Set(among.map(({ fen }) => fen)).size;
  const mixed = isOfBoth(text, best) ? 0.45 : 1;
  return sumReading(
    paper,
    best,
    mixed * (rivals > 1 && total === undefined ? 0.8 : 1) * (decided.length > 0 ? 1 : 0.85),
  );
}

/** 罚没款合计: what is confiscated is added to the fine. */
const isOfBoth = (text: string, { start }: SumSighting): boolean =>
  /罚没[^。;]{0,30}$|没收[^。;]{0,12}罚款[^。;]{0,6}(?:合计|共计|总计)[^。;]{0,20}$/u.test(
    text.slice(Math.max(0, start - 40), start),
  );

/**
 * 罚款…20000元, 20000元（大写：贰万元整）的罚款. Never the bounds of an article (五千元以上五万元以下), a rate (每吨罚款500元)
 * or what is added for late payment.
 */
function isFine(text: string, { start, end }: SumSighting, form: SumSighting['form']): boolean {
  const before = text.slice(Math.max(0, start - (form === 'words' ? 40 : 28)), start);
  const after = text.slice(end, end + 26);
  if (/^(?:以[上下]|至|以内|不足|-)/u.test(after) || /(?:以上|至|不足|以下)$/u.test(before)) return false;
  if (/每[^,。;]{0,14}$/u.test(before) || /^\/|^每/u.test(after)) return false;
  // 2025年6月18日4000元: paid on that day, one part of it.
  if (/\d月\d{1,2}日$/u.test(before)) return false;
  const penal = before.lastIndexOf('罚');
  const between = before.slice(penal + 1);
  const led =
    (penal >= 0 && /^[款金]?[^。;]{0,24}$/u.test(between) && !OTHER_SUM.test(between)) || isWorkedOut(text, start);
  if (/[×xX*]$/u.test(before) || /^[×xX*]/u.test(after)) return false;
  const followed = /^(?:\([^()]{0,30}\))?(?:整)?(?:人民币)?的?(?:行政)?(?:处罚)?罚款/u.test(after);
  return led || followed;
}

/** 罚款，按每平方米200元计，591.3平方米×200元=118260元，计人民币…: the outcome of a sum worked out for the fine. */
function isWorkedOut(text: string, start: number): boolean {
  const clause = /[^。;]*$/u.exec(text.slice(Math.max(0, start - 110), start))![0];
  return (
    /罚款/u.test(clause) && /(?:=|[,(]?(?:共?计|折合)(?:人民币)?)$/u.test(clause) && !/没收|违法所得/u.test(clause)
  );
}

const OTHER_SUM = /没收|货值|违法所得|售价|单价|价款|造价|工程|费用|营业额|加处|标准/u;

function sumReading(paper: PaperText, { start, end, fen }: SumSighting, trust = 0.97): Reading<number> {
  return found(paper, paper.inFlow({ start, end }), fen, trust);
}
