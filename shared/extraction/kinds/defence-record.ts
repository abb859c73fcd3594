import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { addresseeOrSigner } from '../readers/declarant';
import { conclusion } from '../readers/discussion';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { defence, defenceAnswered, longestParagraph } from '../readers/notice';
import { opinions } from '../readers/opinions';
import { officers } from '../readers/people';
import { period, place, waivedByParty } from '../readers/record';
import { signatures } from '../readers/signatures';

export const defenceRecord: Extractor = {
  party: firstOf(behind('陈述申辩人', '申辩人', '陈述人'), addresseeOrSigner),
  period,
  place,
  officers,
  defence: firstOf(
    behind(
      '陈述申辩内容',
      '陈述申辩意见',
      '陈述、申辩意见',
      '陈述申辩理由',
      '申辩内容',
      '当事人陈述申辩意见',
      '陈述申辩的主要内容',
      '陈述、申辩内容',
      '陈述申辩的事实、理由和证据',
    ),
    longestParagraph,
    defence,
  ),
  defenceAnswered,
  waived: waivedByParty,
  conclusion: firstOf(
    behind('复核意见', '复核情况', '复核结论', '复核结果', '复核情况及意见', '承办人复核意见', '复核意见及理由'),
    conclusion,
  ),
  opinions,
  signatures,
  date: firstOf(documentDate, dateBehind('陈述申辩时间', '复核日期', '时间', '日期'), lastDate),
};
