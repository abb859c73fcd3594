import { plainName } from '../../law';
import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import { type Seen, seen } from '../seen';
import { citedIn } from './citation';

/** Laws with limits and officers of their own for penalties on the spot; what follows from them is left to a person. */
const special = /^(?:治安管理处罚法|道路交通安全法|出境入境管理法|海关行政处罚实施条例|铁路法|消防法)$/;

/** 当场处罚决定书, one dossier may bind several matters of a year. */
export const summaryDecisions = (view: DossierView): readonly Instrument[] => view.all('summary-decision');

export const placeOf = (paper: Instrument) => ({ title: paper.title, page: paper.pages[0]! });

/** The special law a decision rests on, by its name as printed. */
export const specialLaw = (view: DossierView, paper: Instrument): string | undefined =>
  citedIn(view, paper).find(({ ref }) => special.test(plainName(ref.law)))?.ref.law;

/** Whether the fine was taken on the spot: as the decision says, else as a paper about handing it over shows. */
export function spotCollected(view: DossierView, paper: Instrument): Seen<boolean> {
  const told = view.read(paper, 'spotCollection');
  if (told.state === 'seen') return told;
  const [handover] = view.all('fine-handover');
  if (handover !== undefined && summaryDecisions(view).length === 1) return seen(true, [view.citation(handover)], 0.7);
  return told;
}
