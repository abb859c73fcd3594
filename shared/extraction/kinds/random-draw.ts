import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { peopleBehind } from '../readers/people';
import { signatures } from '../readers/signatures';

export const randomDraw: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(dateBehind('抽取时间', '抽取日期', '抽查日期', '时间'), documentDate, lastDate),
  party: firstOf(partyName, behind('检查对象', '抽查对象', '企业名称', '主体名称', '市场主体名称')),
  officers: peopleBehind('检查人员', '执法人员', '执法检查人员', '抽取人员'),
  signatures,
};
