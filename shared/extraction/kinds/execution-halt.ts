import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { citedNumber } from '../readers/cited-number';
import { documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';
import { signedForOn } from '../readers/signed-for';

export const executionHalt: Extractor = {
  agency: agencyName,
  number: documentNumber,
  citedNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  conduct: behind('理由', '原因', '中止理由', '终结理由', '恢复理由', '中止原因', '终结原因'),
  articles,
  opinions,
  servedOn: signedForOn,
};
