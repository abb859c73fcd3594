import { readSums, type SumSighting } from '../../base/chinese-money';
import { allLabelled } from '../layout/labelled';
import type { PaperText } from '../layout/paper-text';
import { found, type Reader, type Reading } from '../layout/reading';

type Fine = SumSighting & { readonly place: number };

/** Where what is decided or proposed begins; sums before it belong to facts and articles. */
const DECIDED =
  /决定如下|(?:决定|拟|建议|现)(?:作出|给予|处以|对)[^。]{0,40}(?:处罚|罚款|决定)|处罚(?:内容|决定|意见|建议|结果|种类)|处以|并处|处(?=[\d壹贰叁肆伍陆柒捌玖拾])|罚款(?:金额|数额)?:?/gu;

/** The fine, in fen: the sum tied to 罚款 in the deciding part; a total where several parts are added up. */
export const fine: Reader<number> = (paper) => fineOf(paper, 'figures') ?? fineOf(paper, 'words');

export const fineInWords: Reader<number> = (paper) => fineOf(paper, 'words');

/** The sum tied to 没收, in fen. */
export const confiscation: Reader<number> = (paper) => {
  const sums = readSums(paper.whole).filter(({ start, end }) => {
    const before = paper.whole.slice(Math.max(0, start - 18), start);
    const after = paper.whole.slice(end, end + 8);
    return /没收[^,。;]*$/u.test(before) && !/罚款/u.test(before) && !/^以[上下]/u.test(after);
  });
  const [first] = sums;
  return first === undefined ? undefined : sumReading(paper, first);
};

/** What was paid: behind 金额, 合计 or 小写, else the greatest sum on the voucher. */
export const paidSum: Reader<number> = (paper) => {
  const labels = [
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
  for (const value of allLabelled(paper, labels)) {
    const bare = /^[¥￥]?\d[\d,]*\.\d{2}$/.test(value.text) ? `${value.text.replace(/^[¥￥]/u, '')}元` : value.text;
    const [sum] = readSums(bare);
    if (sum !== undefined && value.spans.length > 0) return found(paper, value.spans, sum.fen, 0.95);
  }
  const greatest = readSums(paper.whole).sort((a, b) => b.fen - a.fen)[0];
  return greatest === undefined ? fine(paper) : sumReading(paper, greatest, 0.7);
};

export const paidInWords: Reader<number> = (paper) => {
  const words = readSums(paper.whole)
    .filter(({ form }) => form === 'words')
    .sort((a, b) => b.fen - a.fen)[0];
  return words === undefined ? undefined : sumReading(paper, words);
};

function fineOf(paper: PaperText, form: SumSighting['form']): Reading<number> | undefined {
  const text = paper.whole;
  const marks = [...text.matchAll(DECIDED)].map(({ index }) => index);
  const fines = readSums(text)
    .filter((sum) => sum.form === form && isFine(text, sum, form))
    .map((sum): Fine => ({ ...sum, place: nearestMark(marks, sum.start) }));
  const total = fines.find(({ start }) =>
    /(?:合计|共计|总计|以上)[^。]{0,14}$/u.test(text.slice(Math.max(0, start - 18), start)),
  );
  const best = total ?? [...fines].sort((a, b) => a.place - b.place || b.start - a.start)[0];
  if (best === undefined) return undefined;
  const rivals = new Set(fines.filter(({ place }) => place < 80).map(({ fen }) => fen)).size;
  return sumReading(paper, best, rivals > 1 && total === undefined ? 0.8 : 1);
}

/** 罚款…20000元, 20000元（大写：贰万元整）的罚款; never the bounds of an article: 五千元以上五万元以下罚款. */
function isFine(text: string, { start, end }: SumSighting, form: SumSighting['form']): boolean {
  const before = text.slice(Math.max(0, start - (form === 'words' ? 40 : 24)), start);
  const after = text.slice(end, end + 26);
  if (/^(?:以[上下]|至|以内|不足|-)/u.test(after) || /以上$|至$|不足$/u.test(before)) return false;
  const led =
    /罚(?:款|金)?[^。;]{0,22}$/u.test(before) &&
    !/(?:没收|货值|违法所得|售价|单价|价款|造价|工程)[^,。;]{0,14}$/u.test(before.slice(before.lastIndexOf('罚')));
  const followed = /^(?:\([^()]{0,30}\))?(?:整)?(?:人民币)?的?(?:行政)?(?:处罚)?罚款/u.test(after);
  return led || followed;
}

/** How far behind the nearest deciding word the sum stands. */
function nearestMark(marks: readonly number[], start: number): number {
  const before = marks.filter((mark) => mark <= start).at(-1);
  return before === undefined ? 10_000 : start - before;
}

function sumReading(paper: PaperText, { start, end, fen }: SumSighting, trust = 0.97): Reading<number> {
  return found(paper, paper.inFlow({ start, end }), fen, trust);
}
