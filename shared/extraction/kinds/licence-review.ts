import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { acceptedOn, applicant, licenceItem, receivedOn } from '../readers/application';
import { approvedOn } from '../readers/approval-date';
import { articles } from '../readers/articles';
import { conclusion } from '../readers/discussion';
import { documentDate, lastDate } from '../readers/document-date';
import { licenceNumber, licenceScope, validity } from '../readers/licence';
import { discretion } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { peopleBehind } from '../readers/people';
import { signatures } from '../readers/signatures';

export const licenceReview: Extractor = {
  agency: agencyName,
  number: documentNumber,
  party: applicant,
  licenceItem,
  licenceScope,
  licenceNumber,
  validity,
  receivedOn,
  acceptedOn,
  articles,
  discretion,
  conclusion,
  officers: peopleBehind('审查人', '审查人员', '审核人', '承办人', '经办人', '审查员', '初审人'),
  opinions,
  signatures,
  date: firstOf(approvedOn, documentDate, lastDate),
};
