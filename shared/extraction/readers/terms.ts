import { NUMERAL, readNumeral } from '../../base/chinese-numerals';
import { mendDigits } from '../../base/mend-digits';
import type { Remedy, Term } from '../../model/fact';
import { found, type Reader, search } from '../layout/reading';

const TERM = `([${NUMERAL}lISB]{1,4})个?(工作日|日|天|月)`;

export function termIn(printed: string): Term | undefined {
  const text = mendDigits(printed);
  const match = new RegExp(TERM, 'u').exec(text);
  if (match === null) return undefined;
  const length = readNumeral(match[1]!);
  if (length === undefined || length === 0 || length > 366) return undefined;
  return {
    length,
    unit:
      match[2] === '工作日' || (match[2] !== '月' && /[(][^()]*工作日/u.test(text))
        ? 'working-day'
        : match[2] === '月'
          ? 'month'
          : 'calendar-day',
  };
}

const LIMIT = new RegExp(`${TERM}(?:之?内|以内)(?:[(][^()]{0,8}工作日[^()]{0,4}[)])?`, 'gu');

/**
 * A limit in the sentence that speaks of a matter: 可在收到本告知书之日起五个工作日内…要求听证. Of several limits the one the matter
 * follows directly is meant; else the one that follows the matter.
 */
export const termAbout =
  (about: RegExp, unlike?: RegExp): Reader<Term> =>
  (paper) => {
    const limits = search(paper, LIMIT);
    const ranked = limits.flatMap((match, at) => {
      const value = termIn(match.groups[0] ?? '');
      const after = paper.flow
        .slice(match.span.end, Math.min(match.span.end + 160, limits[at + 1]?.span.start ?? Infinity))
        .replaceAll('\n', '')
        .split('。')[0]!;
      const before = paper.flow
        .slice(Math.max(0, match.span.start - 120, limits[at - 1]?.span.end ?? 0), match.span.start)
        .replaceAll('\n', '');
      const behind = lastMatch(about, before.slice(before.lastIndexOf('。') + 1));
      const ahead = about.exec(after)?.index;
      const gap =
        ahead ?? (behind === undefined ? undefined : behind + 200) ?? fromSentenceBefore(about, before, after);
      if (value === undefined || gap === undefined || unlike?.test(after.slice(0, Math.min(40, ahead ?? 40))) === true)
        return [];
      return [{ value, span: match.span, gap }];
    });
    const best = ranked.sort((a, b) => a.gap - b.gap)[0];
    return best === undefined ? undefined : found(paper, best.span, best.value, 0.95);
  };

/** A length of time that is told, not a limit: 听证所需时间为22个工作日. `before` must end where the length begins. */
export const termStated =
  (before: RegExp): Reader<Term> =>
  (paper) => {
    for (const match of search(paper, new RegExp(TERM, 'gu'))) {
      const value = termIn(match.groups[0] ?? '');
      const led = paper.flow.slice(Math.max(0, match.span.start - 24), match.span.start).replaceAll('\n', '');
      if (value !== undefined && before.test(led)) return found(paper, match.span, value, 0.9);
    }
    return undefined;
  };

/** 你有权陈述、申辩和要求听证。请在…五个工作日内提出: one limit for all the rights named in the sentence before. */
function fromSentenceBefore(about: RegExp, before: string, after: string): number | undefined {
  const [named, own] = before.split('。').slice(-2);
  if (named === undefined || own === undefined || !/^[^。]{0,16}(?:提出|申请|行使)/u.test(after)) return undefined;
  return about.test(named) && !/复议|诉讼|起诉|缴/u.test(own + after) ? 400 + own.length : undefined;
}

function lastMatch(pattern: RegExp, text: string): number | undefined {
  const at = [...text.matchAll(new RegExp(pattern.source, 'gu'))].at(-1)?.index;
  return at === undefined ? undefined : text.length - at;
}

/** 向某某人民政府申请行政复议, with its limit; an empty body where none is named. */
export const reconsideration: Reader<Remedy> = (paper) => {
  const [match] = search(paper, /(?:向|到)([^,。;向]{2,60}?)(?:提出|提起|申请)(?:行政)?复议/gu);
  const [mention] = search(paper, /(?:申请|提起|提出)?行政复议/u);
  const span = match?.span ?? mention?.span;
  if (span === undefined) return undefined;
  const term = termAbout(/复议/u)(paper)?.value;
  return found(paper, span, { body: bodyOf(match?.groups[1]), term }, 0.95);
};

/** 向某某区人民法院提起行政诉讼, with its limit. */
export const litigation: Reader<Remedy> = (paper) => {
  const [match] = search(
    paper,
    /(?:向|到)([^,。;向]{0,40}?(?:人民|海事|铁路运输|知识产权|互联网)法院)(?:依法)?(?:提起|起诉|提出)/gu,
  );
  const [mention] = search(paper, /(?:提起|提出)?行政诉讼|向人民法院(?:提起|起诉)/u);
  const span = match?.span ?? mention?.span;
  if (span === undefined) return undefined;
  const term = termAbout(/诉讼|起诉/u, /^[^。]{0,40}复议[^。]{0,10}或/u)(paper)?.value;
  return found(paper, span, { body: bodyOf(match?.groups[1]), term }, 0.95);
};

const bodyOf = (words = ''): string =>
  words.replace(/^(?:本机关的?上级|依法|有管辖权的(?=人民法院))?/u, '').replaceAll(/["\s_]/gu, '');

/** 自收到本决定书之日起十五日内将罚款缴至… */
export const paymentTerm: Reader<Term> = termAbout(/缴(?:纳|至|款|到|清)|交(?:纳|至|到)罚|银行|履行/u, /复议|诉讼/u);

/** 到建行某某支行缴纳罚款: a bank by its short name. */
const SHORT_BANK = /(?:到|至|缴入|代收银行:)([\u4e00-\u9fa5]{2,16}(?:支行|分行|营业部|分理处))(?=[,。;:()]|缴|交|$)/gu;
const BANK =
  /[\u4e00-\u9fa5]{2,14}(?:银行(?![卡账流])|信用社|信用合作联社|农商行)(?:股份有限公司)?[\u4e00-\u9fa5]{0,14}?(?:支行|分行|营业部|分理处|储蓄所|网点|分社)?(?=[,。;:()\n]|账|户|缴|的|$)/gu;

/** The bank that takes the fine, by its name; 指定银行 is none. */
export const bank: Reader<string> = (paper) => {
  for (const match of search(paper, BANK)) {
    const name = (match.groups[0] ?? '').replace(
      /^.*(?:缴至|缴到|交至|交到|缴入|存入|缴往|至|到|向|为|在|由|通过)(?=[\u4e00-\u9fa5]{2,})/u,
      '',
    );
    if (/各(?:营业)?网点$/u.test(name)) {
      const own = name.replace(/各(?:营业)?网点$/u, '');
      return found(
        paper,
        { start: match.span.end - name.length, end: match.span.end - name.length + own.length },
        own,
        0.85,
      );
    }
    if (/^(?:指定|代收|任一|任意|各|上述|本市|就近|该|开户|收款)/u.test(name) || name.length < 4) continue;
    return found(paper, { start: match.span.end - name.length, end: match.span.end }, name, 0.9);
  }
  const [short] = search(paper, SHORT_BANK);
  return short === undefined ? undefined : found(paper, short.spanOf(1), short.groups[1] ?? '', 0.8);
};
