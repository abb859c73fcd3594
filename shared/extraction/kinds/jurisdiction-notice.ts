import type { Extractor } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { documentDate } from '../readers/document-date';
import { cause } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';

export const jurisdictionNotice: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: documentDate,
  seal: officialSeal,
  party: partyName,
  cause,
  articles,
};
