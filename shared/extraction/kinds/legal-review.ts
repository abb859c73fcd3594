import { behind, columnUnder } from '../layout/labelled';
import { type Extractor, firstOf, found } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { approvedOn } from '../readers/approval-date';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { fine } from '../readers/money';
import { cause } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { peopleBehind } from '../readers/people';
import { passage, sentenceWith } from '../readers/sentences';
import { signatures } from '../readers/signatures';

export const legalReview: Extractor = {
  agency: agencyName,
  number: documentNumber,
  cause,
  party: partyName,
  reviewOpinion: firstOf(
    behind(
      '审核意见',
      '法制审核意见',
      '法制机构审核意见',
      '核审意见',
      '法制机构意见',
      '审核机构意见',
      '审核内容及意见',
      '审核情况',
      '法制审核机构意见',
      '法核意见',
      '审核意见及结论',
      '审核内容',
    ),
    (paper) => {
      const column = columnUnder(paper, /^(?:审核|核审)(?:意见|情况|结论)$/u);
      return column === undefined ? undefined : found(paper, column.spans, column.text, 0.88);
    },
    passage(
      /(?:\n(?:审核|核审)意见:\n|审核意见如下|意见如下|审核认为|经审核)[,:]?\n?/u,
      /\n[^\n。]{0,14}(?:审核人|审核机构|签名|签字)|\n\d{4}年\d{1,2}月\d{1,2}日|\n[^\n]{2,24}(?:局|科|处|室|股|队)\n/u,
    ),
  ),
  amount: fine,
  conclusion: firstOf(
    behind('审核结论', '结论性意见', '结论', '核审结论'),
    sentenceWith(
      /经(?:法制)?(?:审核|核审|审查)[^。]{0,8}(?:同意|不同意|建议|认为)|(?:同意|不同意|建议)[^。]{0,24}(?:处罚|处理|意见)/u,
    ),
  ),
  officers: peopleBehind(
    '审核人',
    '审核人员',
    '法制审核人员',
    '审核人签名',
    '审核人(签名)',
    '法制审核人',
    '核审人',
    '审核人员签名',
    '审查人',
    '审查人员',
  ),
  opinions,
  signatures,
  date: firstOf(
    dateBehind('审核日期', '审核时间', '审核完成日期', '审核人签名', '审核人', '审核人员'),
    approvedOn,
    documentDate,
    lastDate,
  ),
};
