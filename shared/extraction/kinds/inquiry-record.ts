import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { dateBehind, documentDate, firstDateOn } from '../readers/document-date';
import { cause } from '../readers/notice';
import { nameBehind, officers } from '../readers/people';
import {
  dayOfPeriod,
  period,
  place,
  recorder,
  recusalNotified,
  showedCertificates,
  statementRight,
} from '../readers/record';
import { signatures } from '../readers/signatures';

export const inquiryRecord: Extractor = {
  agency: agencyName,
  cause,
  period,
  date: firstOf(dayOfPeriod, dateBehind('询问时间', '时间'), documentDate, firstDateOn),
  place,
  officers,
  recorder,
  recipient: nameBehind('被询问人', '被询问人姓名', '被调查人', '被询问(调查)人', '姓名', '谈话对象', '被谈话人'),
  relation: behind('与本案关系', '与案件关系', '与当事人关系', '职务'),
  showedCertificates,
  recusalNotified,
  statementRight,
  signatures,
};
