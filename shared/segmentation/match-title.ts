import { bare } from '../base/normalise-text';
import { similarity } from '../base/similarity';
import type { InstrumentKind } from '../model/instrument';
import type { TitleEntry } from './title-entry';
import { paperEnding, titleTable } from './title-table';

export type TitleMatch = {
  readonly kind: InstrumentKind;
  /** Without the agency's name and without what stands in brackets behind it. */
  readonly title: string;
  /** 0…1: 1 for a title as the table knows it. */
  readonly quality: number;
  readonly continued: boolean;
};

const AGENCY_END =
  /(局|委员会|委|厅|人民政府|政府|总队|支队|大队|中队|执法队|办公室|管理处|中心|监察|分局|院|处|所|站|会|管委会|街道|镇|乡|案|案件|案卷)$/u;
/** Words that come before a title only when it is spoken of, not when a paper bears it. */
const SPOKEN_OF =
  /(拟|作出|做出|送达|收到|根据|依据|签收|制作|下达|上述|提交|详见|附|该|本案|附件|草拟|出具|寄出|领取|名称|如下|关于对|申请撤销|同意|撤回|见)(行政|案件)?$/u;
const SENTENCE = /[,。;!?:]|《|》/u;
const TAIL =
  /[([](?!勘|检查|勘验|限期|听证|询问|提取|复制|说理|不予|存根|当场|简易|代履行)[^()[\]]{0,16}[)\]]$|(副本|正本|存根联?|当事人联|第[一二三四1-9]联|样本|稿|[一二三四五六七八九十\d]{1,2})$/u;
/** A document number read into the same row: 行政处罚决定书某市监罚〔2024〕12号. */
const NUMBER_BEHIND = /^(.+?[书表单录证告])(?!(?:文号|字号|案号):)\S{1,14}\[(?:19|20)\d{2}\]\S{0,8}号$/u;
/** 处罚决定书文号：… is a label and its value, unless the number stands in brackets. */
const LABEL_BEHIND = /[([]?(编号|案号|卷号|No\.?|№)[:.]?\S{0,24}$|[([]文号[:.]?\S{0,24}$/iu;
const PAGE_MARK =
  /[(]?(?:第[\d一二三四五六七八九十]{0,3}页[,，]?(?:共[\d一二三四五六七八九十]{0,3}页)?|共[\d一二三四五六七八九十]{0,3}页)[)]?$/u;
/** 行政处罚备案表（简易程序）: a bracket that may be part of a title and is none of its name. */
const BRACKETED_END = /[([][^()[\]]{1,16}[)\]]$/u;
/** 2025年第三季度专项检查方案: the year a plan is for is no number of a list. */
const YEAR_BEFORE = /^(?:(?:19|20)\d{2}|[一二][〇○零九]\S{2})年度?(?![一二三四五六七八九十]{1,2}月)(?=\D{4})/u;
const CONTINUED = /([(]?(续页?|续表|附页|接上页|第[二三四五六七八九十2-9]页)[)]?)$/u;

/** Reads a row (or rows that belong together) as a title of `table`; undefined where it is none. */
export function matchTitle(printed: string, table: readonly TitleEntry[] = titleTable): TitleMatch | undefined {
  if (printed.length > 70) return undefined;
  const head = printed
    .replace(/^[《"]|[》"]$/gu, '')
    .replace(PAGE_MARK, '')
    .replace(YEAR_BEFORE, '')
    .replace(NUMBER_BEHIND, '$1')
    .replace(LABEL_BEHIND, '');
  const continued = CONTINUED.test(head) || /[(](?:续|接上)[页表]?[)]/u.test(printed);
  const text = head.replace(CONTINUED, '').replace(TAIL, '');
  if (SENTENCE.test(text) || isCutOff(text)) return undefined;
  const plain = bare(text);
  if (plain.length < 2 || plain.length > 60 || /^\d/.test(plain)) return undefined;
  // What stands in brackets may be the better half of the title: 声明（放弃陈述申辩）.
  const found =
    byPattern(plain, table) ??
    byLikeness(plain, table) ??
    byPattern(bare(head), table) ??
    byPattern(bare(text.replace(BRACKETED_END, '')), table);
  return found === undefined ? undefined : { ...found, continued };
}

/** The end of something in brackets: the row is the rest of another. */
const isCutOff = (text: string): boolean => text.split(')').length > text.split('(').length;

/** A heading that ends as papers do, of a kind not known. */
export function looksLikeTitle(printed: string): boolean {
  const plain = bareTitle(printed);
  return plain.length >= 3 && isHeading(printed) && paperEnding.test(plain);
}

/** Words that could be a title whatever they end with: nobody's name, no mark of an annex. */
export function mayBeTitle(printed: string): boolean {
  const plain = bareTitle(printed);
  return plain.length >= 2 && isHeading(printed) && !NAME_END.test(plain) && !ANNEX.test(printed);
}

/** Short, no sentence, no part of a paper. */
function isHeading(printed: string): boolean {
  const plain = bareTitle(printed);
  return plain.length <= 26 && !SENTENCE.test(withoutTail(printed)) && !/^\d/.test(plain) && !PART.test(printed);
}

/** Who issued it, at the head of a letter or a voucher. */
const NAME_END = new RegExp(`${AGENCY_END.source}|(公司|银行|支行|商行|店|厂|学校|医院|文件|人民共和国)$`, 'u');
const ANNEX = /^附[件表图录]/u;
const PART = /^([(]?[一二三四五六七八九十]{1,3}[)、.]|第[\d一二三四五六七八九十]{1,3}[章节条部编])/u;

const withoutTail = (printed: string): string => printed.replace(YEAR_BEFORE, '').replace(TAIL, '');
const bareTitle = (printed: string): string => bare(withoutTail(printed));

type Found = Omit<TitleMatch, 'continued'>;

function byPattern(plain: string, table: readonly TitleEntry[]): Found | undefined {
  let best: Found | undefined;
  for (const { kind, pattern } of table) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const before = plain.slice(0, match.index);
    if (SPOKEN_OF.test(before)) continue;
    const quality =
      before === '' || AGENCY_END.test(before) || /^关于/u.test(before) || isServed(kind, before)
        ? 1
        : before.length <= 8
          ? 0.9
          : 0.75;
    if (best === undefined || quality > best.quality + 0.12) {
      best = { kind, title: AGENCY_END.test(before) ? plain.slice(match.index) : plain, quality };
    }
  }
  return best;
}

/** 责令改正通知书送达回证: what is served stands before the receipt's own name. */
const isServed = (kind: InstrumentKind, before: string): boolean =>
  (kind === 'service-receipt' || kind === 'service-by-post') && /(?:书|通知|公告|函|单)$/u.test(before);

/** 行政复议决定书: another body's paper, and no misread 行政处罚决定书; 权利义务告知书 goes before an inquiry, not a penalty. */
const OF_OTHERS = /复议|仲裁|诉讼|判决|权利(?:和)?义务|告知[书单]\S{0,4}回执/u;

/** Whole names against the end of the row, so that an agency's name before it does not matter. */
function byLikeness(plain: string, table: readonly TitleEntry[]): Found | undefined {
  if (OF_OTHERS.test(plain)) return undefined;
  let best: Found | undefined;
  for (const { kind, names } of table) {
    for (const name of names) {
      if (name.length < 4 || plain.length < name.length - 1) continue;
      const tail = plain.slice(-name.length);
      if (sharedSigns(name, tail) < name.length * 0.55 || SPOKEN_OF.test(plain.slice(0, -name.length))) continue;
      const quality =
        similarity(name, tail) -
        (plain.length > name.length && !AGENCY_END.test(plain.slice(0, -name.length)) ? 0.1 : 0);
      if (quality >= 0.7 && quality > (best?.quality ?? 0)) {
        best = { kind, title: AGENCY_END.test(plain.slice(0, -name.length)) ? tail : plain, quality: quality * 0.95 };
      }
    }
  }
  return best;
}

/** The part of a printed row that holds a bare title, its brackets included. */
export function asPrinted(printed: string, title: string): string {
  const whole = printed.replaceAll(/\s/g, '');
  const from = [...whole]
    .map((_, at) => at)
    .findLast((at) => bare(whole.slice(at)).startsWith(title) && bare(whole[at]!) !== '');
  if (from === undefined) return title;
  const to = [...whole].map((_, at) => at + 1).find((at) => at > from && bare(whole.slice(from, at)) === title)!;
  const closing = /^[)）\]】〕]/u.test(whole.slice(to)) ? 1 : 0;
  return whole.slice(from, to + closing);
}

/** How many of a name's characters stand in a text at all: a quick look before the exact one. */
const sharedSigns = (name: string, text: string): number => [...name].filter((sign) => text.includes(sign)).length;
