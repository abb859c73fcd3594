import { bare } from '../../base/normalise-text';
import { labelled } from '../layout/labelled';
import type { PaperText } from '../layout/paper-text';
import { found, type Reader, type Reading, search } from '../layout/reading';

/** 某市监罚〔2024〕12号, with brackets of any kind or misread, with 字 and 第 as older papers have them. */
const DOCUMENT_NUMBER =
  /([\u4e00-\u9fa5A-Za-z()]{1,18}?字?)[[(「{【〔]?((?:19|20)[\dOoIl]{2})[\])」}】〕J|]?(字?第?)([A-Z]{0,2}(?:[\dOoIlS-]{1,8}|(?<=\])\d{9,14}))(?:号|(?<=\]\d{3,14})(?![\d年]))/u;
const LABEL_BEFORE =
  /^.*(?:编号|文号|案号|立案号|卷号|字号|审批表|回证|笔录|报告|登记表|凭证|呈批表|记录|通知|公告|意见|方案|书|单(?!位)|表|《)(?:\((?:当场|简易|普通|听证|存根|副本|试行|单位|个人|公民|法人|自然人)[^()]{0,4}\)|\))?(?=[(\u4e00-\u9fa5])(?!字)/u;

/** The paper's own number: near its head, or behind 编号 or 文号. */
export const documentNumber: Reader<string> = (paper) => {
  const head = paper.blocks.filter(({ page }) => page === paper.instrument.pages[0]).slice(0, 9);
  const limit = head.at(-1)?.end ?? 0;
  const own = numbersIn(paper).find(({ start, quoted }) => start < limit && !quoted);
  if (own !== undefined) return own.reading;
  const value = labelled(paper, [
    '文号',
    '编号',
    '案号',
    '立案号',
    '立案编号',
    '案件编号',
    '票据号码',
    'No',
    '报告编号',
    '受理编号',
    '登记编号',
  ]);
  if (value === undefined || !/\d/.test(value.text) || value.text.length > 40) return undefined;
  return found(paper, value.spans, bracketed(value.text), 0.85);
};

/** Any document number on the paper, such as the decision's on a cover or the served paper's on a receipt. */
export const anyNumber: Reader<string> = (paper) => numbersIn(paper)[0]?.reading;

/** The number behind one of these labels. */
export const numberBehind =
  (...labels: readonly string[]): Reader<string> =>
  (paper) => {
    const value = labelled(paper, labels);
    const match = value === undefined ? null : DOCUMENT_NUMBER.exec(value.text);
    return value === undefined || match === null ? undefined : found(paper, value.spans, standard(match), trust(match));
  };

export const numberIn = (text: string): string | undefined => {
  const match = DOCUMENT_NUMBER.exec(text);
  return match === null ? undefined : standard(match);
};

type Numbered = { readonly start: number; readonly quoted: boolean; readonly reading: Reading<string> };

function numbersIn(paper: PaperText): Numbered[] {
  const title = bare(paper.instrument.title);
  return search(paper, DOCUMENT_NUMBER).map(({ groups, span }) => {
    const printed = groups[1] ?? '';
    const behind = behindTitle(printed, title);
    const skipped = printed.length - prefixOf(behind).length;
    const own = { start: span.start + skipped, end: span.end };
    const before = paper.flow.slice(Math.max(0, own.start - 2), own.start);
    return {
      start: span.start,
      quoted: /[《(]$/u.test(before),
      reading: found(paper, own, standard([groups[0], behind, ...groups.slice(2)]), trust(groups)),
    };
  });
}

/** A title that ends in a word of its own, read on into the number below it: 终止扣押决定某农解〔2025〕2号. */
function behindTitle(printed: string, title: string): string {
  const at = title.length < 4 ? -1 : printed.indexOf(title);
  const rest = at < 0 ? '' : printed.slice(at + title.length);
  return rest === '' ? printed : rest;
}

type Groups = readonly (string | undefined)[];

/** One form for all: 〔〕 and plain digits (GB/T 9704—2012, 7.2.5). */
const standard = (groups: Groups): string =>
  `${prefixOf(groups[1] ?? '')}〔${digits(groups[2])}〕${groups[3]}${digits(groups[4])}${/号$/u.test(groups[0] ?? '') ? '号' : ''}`;

const prefixOf = (printed: string): string => {
  const own = printed
    // 决定(某罚: the bracket that opens before the number and closes behind it.
    .replace(/^[^()]*\((?=[^()]+$)/u, '')
    .replace(LABEL_BEFORE, '')
    .replace(
      /^(?:编号|文号|案号|号|\((?:[一二三四五六七八九十]|节录|摘录|复印件|抄件|审批|呈批|第[一二三四五六七八九十]次|[^()]{2,10}适用)\)\(?|\(?(?:当场|简易|普通|单位|个人|公民|法人|自然人|代履行|强制执行|查封|扣押|冻结|存根|副本)\))/u,
      '',
    );
  return own === '' ? printed : own;
};

const digits = (printed = ''): string => printed.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1').replaceAll('S', '5');

const trust = (groups: Groups): number =>
  /[OoIlS]/.test(`${groups[2]}${groups[4]}`) ? 0.7 : /\[(?:19|20)\d{2}\]/.test(groups[0] ?? '') ? 1 : 0.85;

const bracketed = (text: string): string => text.replace(/\[((?:19|20)\d{2})\]/u, '〔$1〕');
