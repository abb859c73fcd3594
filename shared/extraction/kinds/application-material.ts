import { type Extractor, firstOf } from '../layout/reading';
import { documentDate, lastDate } from '../readers/document-date';

/** What an applicant hands in is of a hundred sorts; only its day is asked. */
export const applicationMaterial: Extractor = { date: firstOf(documentDate, lastDate) };
