import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { fine } from '../readers/money';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { statementRight } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { surcharge } from '../readers/surcharge';
import { bank, paymentTerm, termAbout } from '../readers/terms';

export const demandNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  articles,
  amount: fine,
  surcharge,
  paymentTerm,
  bank,
  statementRight,
  statementTerm: termAbout(/陈述|申辩/u),
};
