import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { dateBehind, firstDateOn, lastDate } from '../readers/document-date';
import { fine } from '../readers/money';
import { anyNumber, numberBehind } from '../readers/number';
import { partyName } from '../readers/party';
import { partyCode } from '../readers/party-particulars';

export const publicationPage: Extractor = {
  agency: firstOf(
    behind('处罚机关', '作出处罚决定的部门', '处罚机关名称', '作出决定机关', '发布机构', '公示单位'),
    agencyName,
  ),
  number: firstOf(numberBehind('决定书文号', '行政处罚决定书文号', '处罚决定书文号', '文号'), anyNumber),
  party: firstOf(behind('行政相对人名称', '行政相对人', '被处罚对象', '相对人名称'), partyName),
  partyCode,
  amount: fine,
  publishedOn: firstOf(
    dateBehind(
      '公示日期',
      '公开日期',
      '发布日期',
      '公示时间',
      '公开时间',
      '发布时间',
      '公示开始日期',
      '上传时间',
      '信息发布时间',
    ),
    lastDate,
    firstDateOn,
  ),
};
