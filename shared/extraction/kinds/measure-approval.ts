import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { approvedOn } from '../readers/approval-date';
import { articles } from '../readers/articles';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { measureTerm } from '../readers/measure-term';
import { cause, conduct } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { peopleBehind } from '../readers/people';

const REASONS = [
  '采取措施理由',
  '采取强制措施理由',
  '强制措施理由',
  '理由',
  '事由',
  '申请理由',
  '查封扣押理由',
  '延长理由',
  '解除理由',
  '采取行政强制措施的理由和依据',
  '理由及依据',
  '理由和依据',
];

export const measureApproval: Extractor = {
  agency: agencyName,
  number: documentNumber,
  cause,
  party: partyName,
  conduct: firstOf(behind(...REASONS), conduct),
  articles,
  officers: peopleBehind('承办人', '办案人员', '执法人员', '经办人', '承办人员', '申请人'),
  place: behind('存放地点', '保存地点', '存放地', '保管地点', '查封地点', '地点'),
  measureTerm,
  opinions,
  date: firstOf(approvedOn, dateBehind('审批日期', '批准日期', '申请日期', '填表日期'), documentDate, lastDate),
};
