import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { approvedOn } from '../readers/approval-date';
import { articles, violatedArticles } from '../readers/articles';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { cause, conduct, source } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { address, legalRepresentative, partyCode, partyKind } from '../readers/party-particulars';
import { appointed, fullest, peopleBehind } from '../readers/people';

export const filingApproval: Extractor = {
  agency: agencyName,
  number: documentNumber,
  cause,
  source,
  party: partyName,
  partyCode,
  partyKind,
  address,
  legalRepresentative,
  conduct,
  articles,
  violatedArticles,
  officers: fullest(
    peopleBehind(
      '承办人',
      '办案人员',
      '主办人',
      '协办人',
      '案件承办人',
      '承办人员',
      '指定承办人',
      '执法人员',
      '经办人',
    ),
    appointed,
  ),
  opinions,
  date: firstOf(
    approvedOn,
    dateBehind('立案日期', '立案时间', '审批日期', '批准日期', '填表日期'),
    documentDate,
    lastDate,
  ),
};
