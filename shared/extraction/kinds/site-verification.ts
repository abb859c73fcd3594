import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { applicant, licenceItem } from '../readers/application';
import { conclusion } from '../readers/discussion';
import { dateBehind, documentDate, firstDateOn } from '../readers/document-date';
import { conduct } from '../readers/notice';
import { officers, peopleBehind } from '../readers/people';
import { dayOfPeriod, period, place, recorder } from '../readers/record';
import { signatures } from '../readers/signatures';

export const siteVerification: Extractor = {
  agency: agencyName,
  period,
  date: firstOf(
    dayOfPeriod,
    dateBehind('核查日期', '核查时间', '勘验时间', '查验日期', '时间', '日期'),
    documentDate,
    firstDateOn,
  ),
  place: firstOf(behind('核查地点', '勘验地点', '查验地点', '核查地址', '核查场所'), place),
  party: applicant,
  licenceItem,
  officers: firstOf(
    peopleBehind('核查人员', '核查人', '勘验人员', '查验人员', '核查员', '评审人员', '核查人员(签名)'),
    officers,
  ),
  recorder,
  conduct: firstOf(behind('核查内容', '核查情况', '核查记录', '勘验情况', '查验情况', '现场核查情况'), conduct),
  conclusion: firstOf(behind('核查结论', '核查意见', '现场核查结论', '查验结论', '勘验结论', '核查结果'), conclusion),
  signatures,
};
