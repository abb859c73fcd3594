import { type Extractor, firstOf } from '../layout/reading';
import { chair, conclusion } from '../readers/discussion';
import { documentDate, lastDate } from '../readers/document-date';
import { cause } from '../readers/notice';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { signatures } from '../readers/signatures';

export const hearingReport: Extractor = {
  cause,
  party: partyName,
  chair,
  conclusion,
  opinions,
  signatures,
  date: firstOf(documentDate, lastDate),
};
