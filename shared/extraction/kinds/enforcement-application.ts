import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { citedNumber } from '../readers/cited-number';
import { documentDate, lastDate } from '../readers/document-date';
import { fine } from '../readers/money';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { legalRepresentative } from '../readers/party-particulars';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';
import { surcharge } from '../readers/surcharge';

export const enforcementApplication: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  legalRepresentative,
  articles,
  amount: fine,
  surcharge,
  citedNumber,
  signatures,
};
