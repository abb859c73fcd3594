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
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';

const reportDay = firstOf(
  dateBehind(
    '备案日期',
    '备案时间',
    '报备日期',
    '报备时间',
    '报送备案日期',
    '报送日期',
    '报送时间',
    '登记日期',
    '备案人签名',
    '备案人',
  ),
  approvedOn,
  documentDate,
  lastDate,
);

export const summaryReport: Extractor = {
  agency: agencyName,
  number: firstOf(
    numberBehind('决定书编号', '决定书文号', '处罚决定书编号', '处罚决定书文号', '文号', '编号'),
    documentNumber,
  ),
  cause,
  party: partyName,
  conduct,
  amount: fine,
  officers: peopleBehind('执法人员', '办案人员', '承办人', '报备人', '处罚人员', '经办人'),
  opinions,
  seal: officialSeal,
  signatures,
  date: reportDay,
  reportedOn: reportDay,
};
