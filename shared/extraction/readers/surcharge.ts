import { readSums } from '../../base/chinese-money';
import { found, type Reader } from '../layout/reading';

/** 加处罚款 or 滞纳金 as a sum, in fen; a rate (每日按百分之三) is none, nor is the fine it is added to. */
export const surcharge: Reader<number> = (paper) => {
  const sums = readSums(paper.whole).filter(({ start, end }) => {
    const before = paper.whole.slice(Math.max(0, start - 30), start);
    const after = paper.whole.slice(end, end + 14);
    const led = /(?:加处(?:的)?罚款|滞纳金)[^,。;元]{0,16}$/u.test(before);
    return (
      (led || /^(?:\([^()]{0,30}\))?(?:的)?(?:加处罚款|滞纳金)/u.test(after)) && !/每日?[^,。;]{0,8}$/u.test(before)
    );
  });
  const [first] = sums;
  return first === undefined ? undefined : found(paper, paper.inFlow(first), first.fen, 0.93);
};
