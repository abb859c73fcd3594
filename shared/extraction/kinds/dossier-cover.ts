import { behind } from '../layout/labelled';
import type { Extractor } from '../layout/reading';
import { firstOf, refined } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { dateBehind } from '../readers/document-date';
import { cause } from '../readers/notice';
import { anyNumber, numberBehind } from '../readers/number';
import { nameIn, partyName } from '../readers/party';
import { peopleBehind } from '../readers/people';

export const dossierCover: Extractor = {
  agency: agencyName,
  number: firstOf(
    numberBehind('决定书文号', '处罚决定书文号', '行政处罚决定书文号', '文号', '案号', '案件编号'),
    anyNumber,
  ),
  cause,
  party: firstOf(
    partyName,
    refined(behind('检查对象', '被检查对象', '申请人', '许可申请人', '相对人', '行政相对人'), nameIn),
  ),
  officers: peopleBehind('承办人', '办案人员', '主办人', '协办人', '经办人', '执法人员', '案件承办人', '承办人员'),
  filedOn: dateBehind('立案日期', '立案时间', '受理日期', '受理时间', '查处日期', '检查日期', '实施日期', '决定日期'),
  closedOn: dateBehind('结案日期', '结案时间', '办结日期'),
  date: dateBehind('归档日期', '归档时间', '立卷日期', '立卷时间', '归档'),
  retention: refined(
    behind('保管期限', '保存期限', '保管年限'),
    (text) => /永久|长期|短期|定期|\d+年|[一二三四五六七八九十]+年/u.exec(text)?.[0],
  ),
};
