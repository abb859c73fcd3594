import { bare } from '../base/normalise-text';
import type { InstrumentId } from '../model/ids';
import type { Instrument, InstrumentKind } from '../model/instrument';
import type { ReadPage } from '../model/page-text';
import type { Procedure } from '../model/procedure';
import { type ComposedKind, composeKind, outrightOther } from './compose-kind';
import { matchTells } from './form-tells';
import { type PageMark, pageMark } from './page-mark';
import { isFurniture, type Row, rowsOf } from './page-rows';
import { kindIn, titlesOf } from './procedure-titles';
import { type PageTitle, plainTitle, strangeTitle, titleOnPage } from './title-on-page';

/** Titles below this are taken for words in running text. */
const TITLE_SURE = 0.52;
/** A composed kind from here on is more than what a copy may happen to be titled. */
const COMPOSED_SURE = 0.9;

/** How a page relates to the paper that is open when it comes. */
type Opening = { readonly kind: InstrumentKind; readonly title: string; readonly confidence: number };

type Seen = {
  readonly page: ReadPage;
  readonly rows: readonly Row[];
  readonly mark: PageMark;
  readonly title: PageTitle | undefined;
};

/** Papers in the order of their pages; every page belongs to exactly one. Where the procedure is known, titles mean what it makes of them. */
export function segment(pages: readonly ReadPage[], procedure?: Procedure): Instrument[] {
  const table = titlesOf(procedure);
  const papers: Paper[] = [];
  for (const page of pages) {
    const all = rowsOf(page);
    const rows = all.filter((row) => !isFurniture(row));
    const seen: Seen = { page, rows, mark: pageMark(all), title: titleOnPage(rows, table) };
    const open = papers.at(-1);
    const opening = opens(seen, open, procedure);
    if (opening !== undefined) papers.push({ ...opening, kind: kindIn(procedure, opening.kind), pages: [seen] });
    else if (open !== undefined) open.pages.push(seen);
    else papers.push({ ...nameless(seen), pages: [seen] });
  }
  return papers.map(toInstrument);
}

type Paper = Opening & { readonly pages: Seen[] };

/** The paper that begins on this page, or undefined where it goes on with the open one. */
function opens(seen: Seen, open: Paper | undefined, procedure?: Procedure): Opening | undefined {
  const { page, rows, mark, title } = seen;
  if (page.reading === undefined || page.reading.look.blank || rows.length === 0) return undefined;
  if (open === undefined)
    return titled(seen, procedure) ?? composed(rows, procedure) ?? byTells(rows) ?? stranger(rows);
  if (mark.continued || title?.continued === true) return undefined;
  if (isTableOf(open.kind) && listsPapers(rows) && !isHeadedOtherwise(seen, open)) return undefined;
  const headed = strangeTitle(rows) !== undefined;
  if (isNextOf(open, mark) && (title === undefined ? !headed : title.kind === open.kind)) return undefined;
  if (title !== undefined && title.score >= TITLE_SURE) return titled(seen, procedure);
  // A folio of the whole dossier looks like the page number of a paper; under a heading of its own it is no next page.
  if (isNextOf(open, mark) && !headed) return undefined;
  return untitled(seen, open, procedure);
}

function titled({ title, rows }: Seen, procedure?: Procedure): Opening | undefined {
  if (title === undefined || title.score < TITLE_SURE) return undefined;
  const other = title.quality < 1 ? outrightOther(title.kind, title.title, rows, procedure) : undefined;
  if (other !== undefined) return { kind: other.kind, title: title.title, confidence: composedSure(other) };
  const kind = told.find(([tells]) => tells(title, rows))?.[1] ?? title.kind;
  return { kind, title: title.title, confidence: Math.min(0.99, 0.5 + title.score / 2) };
}

/** 案件移送函 that comes from elsewhere is a source; addressed to the police over a crime it is what this agency sent. */
const outgoing = ({ kind, title }: PageTitle, rows: readonly Row[]): boolean =>
  kind === 'source-register' &&
  /移送函$/u.test(bare(title)) &&
  rows.some(({ text }) => /^\S{2,16}公安(?:局|分局|机关)[:：]$/u.test(text)) &&
  rows.some(({ text }) => /涉嫌\S{1,24}罪/u.test(text));

/** A plain 现场笔录 may be that of an inspection or that of a measure: the measure's says when and where things were sealed or seized. */
const tellsOfMeasure = ({ kind, title }: PageTitle, rows: readonly Row[]): boolean =>
  kind === 'inspection-record' &&
  /^现场(笔录|记录)$/u.test(bare(title)) &&
  rows.some(({ text }) =>
    /^现场(?:笔录|记录)[(（](?:查封|扣押|封存|强制措施)[)）]$|^(?:实施)?(?:查封|扣押|封存|强制措施)(?:的?时间|的?地点|情况)|(?:采取|实施)(?:查封|扣押|封存|行政强制措施)的?(?:理由|依据|时间)|对[^。]{2,24}实施(?:查封|扣押|封存)|加贴封条/u.test(
      text,
    ),
  );

/** A decision as the agency's website shows it is the proof of its publication. */
const tellsOfWebsite = ({ kind }: PageTitle, rows: readonly Row[]): boolean =>
  PUBLISHED.has(kind) && OF_WEBSITE.filter((sign) => rows.some(({ text }) => sign.test(text))).length >= 2;

const PUBLISHED: ReadonlySet<InstrumentKind> = new Set(['penalty-decision', 'summary-decision', 'licence-decision']);
const OF_WEBSITE: readonly RegExp[] = [
  /索引号|发布机构|主题分类|信息类别/u,
  /公开日期|发布日期|发布时间|浏览次数|公开方式/u,
  /(?:首页|当前位置|信息公开|政务信息|政务公开)[^。]{0,12}[》>/]/u,
  /https?:|www\.|\.gov\.cn|网址/u,
  /打印本页|字体大小|扫一扫|分享到/u,
];

/** 受案登记表: with the head's word on it, police and coast guard open a case by it. */
const tellsOfFiling = ({ kind, title }: PageTitle, rows: readonly Row[]): boolean =>
  kind === 'source-register' &&
  /受案/u.test(bare(title)) &&
  rows.some(({ text }) => /同意(?:受案|立案)|受案审批|准予(?:受案|立案)/u.test(text));

/** What the page itself makes of a title that several papers share; the first that fits. */
const told: readonly (readonly [(title: PageTitle, rows: readonly Row[]) => boolean, InstrumentKind])[] = [
  [tellsOfWebsite, 'publication-page'],
  [outgoing, 'criminal-transfer'],
  [tellsOfMeasure, 'measure-record'],
  [tellsOfFiling, 'filing-approval'],
];

/** A list of papers under a heading of its own, right behind the catalogue: 申请材料接收清单. */
function isHeadedOtherwise({ title, rows }: Seen, open: Paper): boolean {
  return (
    title !== undefined &&
    title.kind !== open.kind &&
    title.score >= (countsAnew(rows, open) ? TITLE_SURE : 0.8) &&
    rows.slice(0, 2).some(({ text, pieces }) => pieces === 1 && text.includes(bare(title.title)))
  );
}

/** Rows counted from 1 where the open list has a row 1 already: no page of that list. */
const countsAnew = (rows: readonly Row[], { pages }: Paper): boolean =>
  rows.some(isFirst) && pages.some((page) => page.rows.some(isFirst));

const isFirst = ({ text }: Row): boolean => /^1[^\d.年月-]/u.test(text);

/** A page without a title the table knows: its kind composed from the words, a form betrayed by its labels, a strange paper, or simply the next page. */
function untitled(seen: Seen, open: Paper, procedure?: Procedure): Opening | undefined {
  const amongCopies = copiesAround.has(open.kind) && bearsCopyMark(seen.rows);
  const known = composed(seen.rows, procedure, amongCopies ? COMPOSED_SURE : 0);
  if (known !== undefined) return known;
  const form = byTells(seen.rows);
  if (
    form !== undefined &&
    (form.kind !== open.kind || isOwnSheet(form.kind) || isHeaded(seen.rows)) &&
    !isTableOf(open.kind)
  )
    return form;
  const strange = stranger(seen.rows);
  if (strange !== undefined) return amongCopies ? { ...strange, kind: 'exhibit' } : strange;
  if (!hasEnded(open)) return undefined;
  return (
    plainlyHeaded(seen, open, procedure) ??
    (seen.mark.number === 1 && seen.mark.of !== undefined ? nameless(seen) : undefined)
  );
}

/** A copy or a printout whose heading is set no larger than the rest: after a paper that has ended, it is a paper of its own. */
function plainlyHeaded({ rows }: Seen, open: Paper, procedure?: Procedure): Opening | undefined {
  const title = plainTitle(rows);
  if (title === undefined || open.pages.some((page) => page.rows.some(({ text }) => text.includes(bare(title)))))
    return undefined;
  const known = composeKind(title, rows, procedure);
  if (known !== undefined) return { kind: known.kind, title, confidence: composedSure(known) };
  return { kind: copiesAround.has(open.kind) ? 'exhibit' : 'unknown', title, confidence: 0.35 };
}

/** A strange heading whose words and page tell what it is: never as sure as a title of the table. */
function composed(rows: readonly Row[], procedure: Procedure | undefined, least = 0): Opening | undefined {
  const strange = strangeTitle(rows);
  const found = strange === undefined ? undefined : composeKind(strange.title, rows, procedure);
  if (strange === undefined || found === undefined || found.share < least) return undefined;
  return { kind: found.kind, title: strange.title, confidence: composedSure(found) };
}

const composedSure = ({ share }: ComposedKind): number => 0.3 + 0.34 * share;

function byTells(rows: readonly Row[]): Opening | undefined {
  const tell = matchTells(rows);
  if (tell === undefined) return undefined;
  return { kind: tell.kind, title: firstWords(rows), confidence: Math.min(0.8, 0.45 + tell.share / 2) };
}

function stranger(rows: readonly Row[]): Opening | undefined {
  const strange = strangeTitle(rows);
  return strange === undefined ? undefined : { kind: 'unknown', title: strange.title, confidence: strange.score };
}

const nameless = ({ rows }: Seen): Opening => ({ kind: 'unknown', title: firstWords(rows), confidence: 0.3 });

const firstWords = (rows: readonly Row[]): string => (rows[0]?.printed.trim() ?? '').slice(0, 30);

/** A short line of its own in the middle of the page's top: a sheet begins. */
function isHeaded(rows: readonly Row[]): boolean {
  const [first] = rows;
  return (
    first !== undefined &&
    first.text.length <= 22 &&
    Math.abs(first.box[0] + first.box[2] / 2 - 0.5) < 0.1 &&
    !/[,。;:]/u.test(first.text)
  );
}

/** Receipts, cards and vouchers fill one sheet each; the same labels again are another one. */
const isOwnSheet = (kind: InstrumentKind): boolean => kind === 'service-receipt' || kind === 'payment-voucher';

/** Among these papers a strange sheet with a mark of copying is an exhibit. */
const copiesAround: ReadonlySet<InstrumentKind> = new Set([
  'exhibit',
  'identity-proof',
  'inquiry-record',
  'inspection-record',
  'appraisal-report',
]);

const bearsCopyMark = (rows: readonly Row[]): boolean =>
  rows.some(({ text }) => /原件|核对|出处|提供人|证明(?:对象|内容|事项)/u.test(text));

/** Rows that begin with a number and end with pages. */
const listsPapers = (rows: readonly Row[]): boolean =>
  rows.filter(({ text }) => /^\d{1,3}[^\d].*\d$/u.test(text)).length >= 3;

/** Pages of these go on as tables whose rows name other papers. */
const isTableOf = (kind: InstrumentKind): boolean => kind === 'catalogue';

/** 第2页 after one page of it, 第3页 after two. */
const isNextOf = (open: Paper, { number }: PageMark): boolean =>
  number !== undefined && number > 1 && number === inked(open) + 1;

const inked = ({ pages }: Paper): number => pages.filter(({ rows }) => rows.length > 0).length;

/** Signed, dated or counted out: 第3页共3页. */
function hasEnded({ pages }: Paper): boolean {
  const last = pages.findLast(({ rows }) => rows.length > 0);
  if (last === undefined) return false;
  if (last.mark.number !== undefined && last.mark.number === last.mark.of) return true;
  return last.rows.slice(-4).some(({ text }) => /\d年\d{1,2}月\d{1,2}日|[一二三四五六七八九十]日$/u.test(text));
}

function toInstrument({ kind, title, confidence, pages }: Paper): Instrument {
  const unread = pages.filter(({ page }) => page.reading === undefined).length;
  return {
    id: `p${pages[0]!.page.ordinal}` as InstrumentId,
    kind,
    title,
    pages: pages.map(({ page }) => page.ordinal),
    confidence: Math.round(confidence * (unread > 0 ? 0.8 : 1) * 100) / 100,
    by: 'machine',
  };
}
