import type { PlainDate } from '../../base/plain-date';
import { type FineRange, type PenaltyBook, type PenaltyRange, penaltiesIn } from '../../law';
import type { ArticleRef } from '../../model/article-ref';
import type { Citation } from '../../model/citation';
import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import { penaltyBasis } from './citation';
import { yuanWords } from './penalty';

/** An article the penalty rests on, with what it threatens. */
export type Threat = { readonly ref: ArticleRef; readonly ranges: readonly PenaltyRange[] };

/** The articles of liability a decision cites, those whose penalties are known to the book; one article once. */
export function threatsIn(
  view: DossierView,
  paper: Instrument,
  book: PenaltyBook,
  day: PlainDate,
): { readonly known: readonly Threat[]; readonly unknown: readonly ArticleRef[] } {
  const refs = penaltyBasis(view, paper).filter(
    (ref, at, all) => all.findIndex((other) => sameRule(ref, other)) === at,
  );
  const threats = refs.map((ref) => ({ ref, ranges: penaltiesIn(book, ref, day) }));
  return {
    known: threats.filter(({ ranges }) => ranges.length > 0),
    unknown: threats.filter(({ ranges }) => ranges.length === 0).map(({ ref }) => ref),
  };
}

const sameRule = (a: ArticleRef, b: ArticleRef): boolean =>
  a.law === b.law && a.article === b.article && a.after === b.after && a.paragraph === b.paragraph;

/** The sum a fine is counted by as the decision gives it, in fen: 货值金额共计213元. The last one said counts. */
export function baseIn(
  view: DossierView,
  paper: Instrument,
  ranges: readonly FineRange[],
): { readonly sum: number; readonly cited: Citation } | undefined {
  const names = [...new Set(ranges.flatMap(({ of }) => of ?? []))];
  if (names.length !== 1) return undefined;
  const words = view.text(paper);
  const said = new RegExp(
    `${names[0]}(?:共计|合计|总计|总额|金额|为|共|计|是|人民币|[:,])*([\\d.]+(?:,\\d{3})*(?:\\.\\d{1,2})?)(万)?元`,
    'gu',
  );
  const last = [...words.text.matchAll(said)].at(-1);
  const figure = Number(last?.[1]?.replaceAll(',', ''));
  if (last === undefined || !Number.isFinite(figure)) return undefined;
  const sum = Math.round(figure * (last[2] === undefined ? 100 : 1_000_000));
  return { sum, cited: words.citation(last.index, last.index + last[0].length) };
}

/** 货值金额不足10000元的50000元以上100000元以下；货值金额10000元以上的10倍以上20倍以下 */
export const rangeWords = (ranges: readonly FineRange[]): string => ranges.map(oneRange).join('；');

function oneRange(range: FineRange): string {
  const { when, of, below, atLeast, kind, from, to } = range;
  const base = of === undefined ? '' : `${of}${limitWords(below, atLeast)}`;
  const head = [when, base].filter((part) => part !== undefined && part !== '').join('，');
  const sum = kind === 'sum' ? yuanWords : (times: number): string => `${times}倍`;
  const span = from === to ? sum(to) : from === 0 ? `${sum(to)}以下` : `${sum(from)}以上${sum(to)}以下`;
  return head === '' ? span : `${head}的${span}`;
}

function limitWords(below: number | undefined, atLeast: number | undefined): string {
  if (below !== undefined) return `不足${yuanWords(below)}`;
  return atLeast === undefined ? '' : `${yuanWords(atLeast)}以上`;
}
