import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import type { Step } from '../seen';
import { stepIn } from './order';

/** Records of the inspection itself; a revisit (复查) is another visit. */
export const inspectionRecords = (view: DossierView): readonly Instrument[] =>
  view.all('inspection-record').filter(({ title }) => !/复查|勘[验查察]/.test(title));

/** The first day on which somebody came to inspect. */
export const inspectedOn = (view: DossierView): Step | undefined =>
  inspectionRecords(view)
    .flatMap((record) => stepIn(view, record) ?? [])
    .sort((a, b) => a.date.localeCompare(b.date))[0];

/** Whether this is the inspection's own dossier: bound into another, its approval and result may lie elsewhere. */
export const isInspectionDossier = (view: DossierView): boolean => view.dossier.procedure === 'inspection';

const source = /双随机|随机抽查|“?双随机、?一公开/;
const campaign = /专项(?:检查|整治|行动|治理)|集中整治/;

/** What the papers before the inspection say of where it came from. */
export function cameFrom(view: DossierView, kind: 'random' | 'campaign') {
  const words = kind === 'random' ? source : campaign;
  return view
    .all('inspection-approval', 'inspection-plan', 'random-draw', 'inspection-notice', 'inspection-record')
    .flatMap((paper) => view.find(paper, words) ?? [])[0];
}
