import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { approvedOn } from '../readers/approval-date';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { fine } from '../readers/money';
import { cause, conduct } from '../readers/notice';
import { documentNumber, numberBehind } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { peopleBehind } from '../readers/people';

export const closingApproval: Extractor = {
  agency: agencyName,
  number: firstOf(
    numberBehind('决定书文号', '处罚决定书文号', '行政处罚决定书文号', '处罚决定文号', '文号'),
    documentNumber,
  ),
  cause,
  party: partyName,
  conduct,
  amount: fine,
  filedOn: dateBehind('立案日期', '立案时间'),
  conclusion: behind(
    '执行情况',
    '处罚执行情况',
    '执行结果',
    '处罚决定执行情况',
    '行政处罚执行情况',
    '案件执行情况',
    '履行情况',
    '结案理由',
    '结案情形',
    '处理结果',
    '执行方式',
    '处罚决定履行情况',
  ),
  officers: peopleBehind('承办人', '办案人员', '案件承办人', '承办人员', '经办人', '执法人员'),
  opinions,
  closedOn: firstOf(dateBehind('结案日期', '结案时间', '批准结案日期'), approvedOn),
  date: firstOf(approvedOn, documentDate, lastDate),
};
