import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { citedNumber } from '../readers/cited-number';
import { documentDate, lastDate } from '../readers/document-date';
import { fine } from '../readers/money';
import { partyName } from '../readers/party';
import { signatures } from '../readers/signatures';
import { surcharge } from '../readers/surcharge';

export const executionAgreement: Extractor = {
  agency: agencyName,
  citedNumber,
  date: firstOf(documentDate, lastDate),
  party: partyName,
  amount: fine,
  surcharge,
  signatures,
};
