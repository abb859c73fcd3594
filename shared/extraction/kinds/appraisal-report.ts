import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { conclusion } from '../readers/discussion';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';

export const appraisalReport: Extractor = {
  agency: behind('检验机构', '检测机构', '鉴定机构', '检验单位', '检测单位', '受委托单位', '承检机构'),
  number: firstOf(behind('报告编号', '样品编号'), documentNumber),
  date: firstOf(dateBehind('签发日期', '报告日期', '批准日期', '签发时间', '出具日期'), documentDate, lastDate),
  seal: officialSeal,
  party: firstOf(behind('受检单位', '被检单位', '被抽样单位', '委托单位'), partyName),
  conclusion,
  signatures,
};
