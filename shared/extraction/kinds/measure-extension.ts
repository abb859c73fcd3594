import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { citedNumber } from '../readers/cited-number';
import { documentDate, lastDate } from '../readers/document-date';
import { measureFrom, measureTerm, measureUntil } from '../readers/measure-term';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';
import { signedForOn } from '../readers/signed-for';
import { litigation, reconsideration } from '../readers/terms';

export const measureExtension: Extractor = {
  agency: agencyName,
  number: documentNumber,
  citedNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  conduct: behind('延长理由', '延期理由', '理由', '延长原因'),
  articles,
  measureTerm,
  measureFrom,
  measureUntil,
  opinions,
  reconsideration,
  litigation,
  servedOn: signedForOn,
};
