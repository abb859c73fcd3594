import { parseArticles, plainName } from '../../law';
import type { ArticleRef } from '../../model/article-ref';
import type { Citation } from '../../model/citation';
import type { Field } from '../../model/fact';
import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';

/** An article as cited in a paper, and where. */
export type CitedRef = { readonly ref: ArticleRef; readonly cited: Citation; readonly start: number };

/** Every article cited in the running text of a paper. */
export function citedIn(view: DossierView, paper: Instrument): readonly CitedRef[] {
  const words = view.text(paper);
  return parseArticles(words.text).map(({ ref, start, end }) => ({ ref, start, cited: words.citation(start, end) }));
}

/** The basis of the penalty: as extracted, else whatever the text cites outside the articles on procedure. */
export function penaltyBasis(view: DossierView, paper: Instrument): readonly ArticleRef[] {
  const own = fromFacts(view, paper, ['penaltyArticles']);
  return own.length > 0 ? own : fromText(view, paper);
}

export function violatedBasis(view: DossierView, paper: Instrument): readonly ArticleRef[] {
  return fromFacts(view, paper, ['violatedArticles']);
}

function fromFacts(view: DossierView, paper: Instrument, fields: readonly (Field & `${string}rticles`)[]) {
  return fields.flatMap((field) => {
    const found = view.read(paper, field);
    return found.state === 'seen' ? found.value : [];
  });
}

/** The general statutes on procedure are cited in every notice; they are not what the penalty rests on. */
const procedural = /^(?:行政处罚法|行政复议法|行政诉讼法|行政强制法|民事诉讼法)$/;

const fromText = (view: DossierView, paper: Instrument): readonly ArticleRef[] =>
  citedIn(view, paper)
    .map(({ ref }) => ref)
    .filter(({ law }) => !procedural.test(plainName(law)));

/** 某某法第12条: one key for one article, whatever paragraph is cited. */
export const articleKey = ({ law, article, after }: ArticleRef): string =>
  `${plainName(law)}第${article}条${after === undefined ? '' : `之${after}`}`;
