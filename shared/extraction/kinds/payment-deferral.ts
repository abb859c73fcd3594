import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { documentDate, lastDate } from '../readers/document-date';
import { fine } from '../readers/money';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';

export const paymentDeferral: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  amount: fine,
  opinions,
};
