import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { approvedOn } from '../readers/approval-date';
import { articles } from '../readers/articles';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { inspectionItems, inspectionMethod, plannedOn } from '../readers/inspection-plan';
import { source } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { peopleBehind } from '../readers/people';

export const inspectionApproval: Extractor = {
  agency: agencyName,
  number: documentNumber,
  source: firstOf(source, behind('任务来源', '检查来源', '检查依据来源', '检查类型', '检查事由', '检查缘由')),
  party: firstOf(partyName, behind('检查对象', '被检查对象', '行政检查对象')),
  articles,
  inspectionItems,
  inspectionMethod,
  plannedOn,
  officers: peopleBehind('检查人员', '执法人员', '行政执法人员', '承办人', '检查人', '经办人'),
  opinions,
  date: firstOf(approvedOn, dateBehind('审批日期', '批准日期', '申请日期', '填表日期'), documentDate, lastDate),
};
