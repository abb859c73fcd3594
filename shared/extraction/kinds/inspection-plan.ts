import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { documentDate, lastDate } from '../readers/document-date';
import { inspectionItems, inspectionMethod } from '../readers/inspection-plan';
import { source } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { officialSeal } from '../readers/seal';

export const inspectionPlan: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  source,
  articles,
  inspectionItems,
  inspectionMethod,
  opinions,
};
