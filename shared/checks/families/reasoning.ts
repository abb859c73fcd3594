import type { Citation } from '../../model/citation';
import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';

/** The whole sentence around the first match, so that a reviewer reads it as written. */
export function sentence(view: DossierView, paper: Instrument, pattern: RegExp): Citation | undefined {
  const { text, citation } = view.text(paper);
  const match = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).exec(text);
  if (match === null) return undefined;
  const before = Math.max(text.lastIndexOf('。', match.index), text.lastIndexOf(';', match.index)) + 1;
  const start = match.index - before > 80 ? match.index - 40 : before;
  const stop = text.indexOf('。', match.index + match[0].length);
  const end = stop < 0 || stop - start > 160 ? Math.min(text.length, match.index + match[0].length + 80) : stop + 1;
  return citation(start, end);
}

/** The words around the first match up to the nearest stops, short enough to stand whole in a message. */
export function clause(view: DossierView, paper: Instrument, pattern: RegExp): Citation | undefined {
  const { text, citation } = view.text(paper);
  const match = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).exec(text);
  if (match === null) return undefined;
  const [from, to] = [match.index, match.index + match[0].length];
  const before = Math.max(...['。', ';', ',', ':'].map((stop) => text.lastIndexOf(stop, from - 1))) + 1;
  const after = Math.min(
    ...['。', ';', ','].map((stop) => text.indexOf(stop, to)).filter((at) => at >= 0),
    text.length,
  );
  return citation(Math.max(before, from - REACH), Math.min(after, to + REACH));
}

/** The first of some papers that says something, and of which it `holds`: the clause, and what a message fills in of it. */
export function saidIn(
  view: DossierView,
  papers: readonly Instrument[],
  pattern: RegExp,
  holds: (paper: Instrument, words: Citation) => boolean = () => true,
) {
  for (const paper of papers) {
    const words = clause(view, paper, pattern);
    if (words !== undefined && holds(paper, words))
      return { paper, words, given: { title: paper.title, page: words.page, quote: words.quote } };
  }
  return undefined;
}

const REACH = 24;

/** At most forty characters of a quote, for a message. */
export const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
