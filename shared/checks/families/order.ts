import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import type { Step } from '../seen';

/** A step that can be placed in time; undefined where its day was not read. */
export function stepIn(view: DossierView, paper: Instrument | undefined): Step | undefined {
  if (paper === undefined) return undefined;
  const step = view.step(paper);
  return step.state === 'seen' ? step.value : undefined;
}

export const servedStep = (view: DossierView, paper: Instrument): Step | undefined => {
  const served = view.served(paper);
  return served.state === 'seen' ? served.value : undefined;
};
