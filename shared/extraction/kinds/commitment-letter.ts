import { type Extractor, firstOf } from '../layout/reading';
import { applicant, licenceItem } from '../readers/application';
import { documentDate, lastDate } from '../readers/document-date';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';

export const commitmentLetter: Extractor = {
  party: applicant,
  licenceItem,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  signatures,
};
