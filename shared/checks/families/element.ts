import type { Citation } from '../../model/citation';
import type { Field } from '../../model/fact';
import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import { satisfied, undetermined, violated } from '../judgement';

/** One thing a paper must hold: read as any of these facts, or standing there in words. */
export type ElementSpec = {
  readonly label: string;
  readonly fields: readonly Field[];
  /** Against normalised text: brackets ( ) [ ], colon :, no spaces. */
  readonly words?: RegExp;
};

/** One judgement for a paper over all its elements; each missing one is an occurrence. */
export function elements(view: DossierView, paper: Instrument, specs: readonly ElementSpec[]) {
  const looked = specs.map((spec) => ({ ...spec, found: view.element(paper, spec.fields, spec.words) }));
  const lacking = looked.filter(({ found }) => found.state === 'unseen');
  const blurred = looked.filter(({ found }) => found.state === 'unsure');
  const place = { title: paper.title, page: paper.pages[0]! };

  if (lacking.length > 0) {
    const names = lacking.map(({ label }) => label).join('、');
    const weight = { occurrences: lacking.length, confidence: 0.75 };
    return violated('lacking', { ...place, lacking: names }, [view.citation(paper)], weight);
  }
  if (blurred.length > 0) {
    const what = blurred.map(({ label }) => label).join('、');
    return undetermined('scan', 'unsure', { ...place, what }, [view.citation(paper)]);
  }
  const cited = looked.flatMap(({ found }): readonly Citation[] => (found.state === 'seen' ? found.cited : []));
  return satisfied('complete', { ...place, elements: specs.map(({ label }) => label).join('、') }, cited.slice(0, 8));
}
