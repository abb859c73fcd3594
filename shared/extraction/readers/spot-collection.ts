import { behind } from '../layout/labelled';
import { firstOf, found, type Reader, search } from '../layout/reading';
import { sentenceWith } from './sentences';

/** Boxes before the two ways of paying; of a row of boxes the one ticked counts. */
const SPOT = /([□☑√]?)(?:\d[.、])?(不|未|非)?(?:予)?(?:由[^。;,□☑√]{0,12})?当场(?:收缴|缴纳|交纳|缴清)([(]?√)?/u;
const BANK = /([□☑√])(?:\d[.、])?[^。;□☑√]{0,30}(?:银行|十五日|15日|账户|缴款码|扫码)/u;

/** Whether the fine is taken on the spot: ticked, else said in words that leave no choice; false where it goes to a bank. */
export const spotCollection: Reader<boolean> = (paper) => {
  const all = search(paper, SPOT);
  const bank = search(paper, BANK).find(({ groups }) => groups[1] !== '□');
  const ticked = all.find(({ groups }) => /[☑√]/u.test(groups[1] ?? '') || groups[3] !== undefined);
  if (ticked !== undefined) return found(paper, ticked.span, true, 0.9);
  if (bank !== undefined) return found(paper, bank.span, false, 0.9);
  const plain = all.find(({ groups }) => groups[1] === '' && groups[2] === undefined);
  const [empty] = all;
  if (empty !== undefined && empty.groups[1] === '□') return undefined;
  if (plain !== undefined) {
    const around = paper.flow.slice(plain.span.start, plain.span.end + 40).replaceAll('\n', '');
    const choice = /或者?[^。]{0,20}银行|(?:理由|原因|条件|情形)[:：]?(?:\/|无|$)/u.test(around);
    return choice ? undefined : found(paper, plain.span, true, 0.75);
  }
  if (empty !== undefined) return found(paper, empty.span, false, 0.8);
  const [through] = search(
    paper,
    /(?:十五|15)(?:个)?日内[^。]{0,40}(?:银行|缴(?:纳|至|到)|账户)|(?:缴至|缴到|缴入)[^。]{0,20}(?:银行|账户)/u,
  );
  return through === undefined ? undefined : found(paper, through.span, false, 0.8);
};

/** Why it was taken on the spot: behind its label, a ticked ground, or the sentence that gives one. */
export const spotCollectionReason: Reader<string> = firstOf(
  behind(
    '当场收缴理由',
    '当场收缴原因',
    '当场收缴罚款理由',
    '当场收缴的理由',
    '收缴理由',
    '当场收缴依据',
    '当场收缴情形',
  ),
  (paper) => {
    const [ticked] = search(
      paper,
      /[☑√](?:\d[.、])?([^。;□☑√]{0,20}(?:一百元以下|100元以下|二十元以下|难以执行|边远|水上|交通不便)[^。;□☑√]{0,30})/u,
    );
    return ticked === undefined ? undefined : found(paper, ticked.spanOf(1), ticked.groups[1] ?? '', 0.88);
  },
  sentenceWith(
    /(?:难以执行|边远|水上|交通不便)[^。]{0,60}当场|当场(?:收缴|缴纳)[^。]{0,60}(?:难以执行|边远|水上|交通不便|一百元以下|提出)/u,
  ),
);
