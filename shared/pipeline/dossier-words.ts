import { passagesOf } from '../extraction/index';
import type { ReadDossier } from '../model/read-dossier';
import { dossierText } from '../outputs/index';

/** All words of a dossier as Markdown, in the order in which one reads them on paper. */
export const dossierWords = (dossier: Pick<ReadDossier, 'name' | 'pages' | 'instruments' | 'folios'>): string =>
  dossierText(dossier, passagesOf);
