import type { Citation } from '../../model/citation';
import type { Field } from '../../model/fact';
import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import { satisfied, undetermined, violated } from '../judgement';
import { unsure } from '../seen';
import { inCell } from './signature';

/** One thing a paper must hold: read as any of these facts, or standing there in words. */
export type ElementSpec = {
  readonly label: string;
  readonly fields: readonly Field[];
  /** Against normalised text: brackets ( ) [ ], colon :, no spaces. */
  readonly words?: RegExp;
  /** Something is written there, though it could not be read: then it is not missing. */
  readonly written?: RegExp;
  /** Whose signature it is: ink in the cell for it, though no name was made of it, is no lack. */
  readonly signer?: RegExp;
};

/** One judgement for a paper over all its elements; each missing one is an occurrence. */
export function elements(view: DossierView, paper: Instrument, specs: readonly ElementSpec[]) {
  const looked = specs.map((spec) => {
    const found = view.element(paper, spec.fields, spec.words);
    if (found.state !== 'unseen') return { ...spec, found };
    const written = spec.written === undefined ? undefined : view.find(paper, spec.written);
    const signed = spec.signer === undefined ? undefined : inCell(view, paper, spec.signer);
    const doubt = written !== undefined ? [written] : signed?.state === 'inked' ? signed.cited : [];
    return { ...spec, found: doubt.length === 0 ? found : unsure(doubt) };
  });
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

/** 时间：2024年3月… that cannot be made out: something was filled in. A day with its hour that is read whole and has no end lacks one. */
export const BEGUN =
  /时间[^\d。]{0,6}(?!\d{4}年\d{1,2}月\d{1,2}日(?:上午|下午)?\d{1,2}[时:点])[\dOolI]{1,4}年[^。]{0,3}[\dOolI]{1,2}(?:月|时|日)/;
