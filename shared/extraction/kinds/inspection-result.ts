import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles } from '../readers/articles';
import { correctionTerm } from '../readers/correction-term';
import { conclusion } from '../readers/discussion';
import { documentDate, lastDate } from '../readers/document-date';
import { inspectionItems } from '../readers/inspection-plan';
import { documentNumber } from '../readers/number';
import { partyName } from '../readers/party';
import { correction } from '../readers/record';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';
import { signedForOn } from '../readers/signed-for';

export const inspectionResult: Extractor = {
  agency: agencyName,
  number: documentNumber,
  date: firstOf(documentDate, lastDate),
  seal: officialSeal,
  party: partyName,
  articles,
  inspectionItems,
  conclusion: firstOf(
    behind('检查结果', '检查结论', '检查情况', '结论', '检查意见', '处理意见', '反馈意见'),
    conclusion,
  ),
  correction,
  correctionTerm,
  servedOn: signedForOn,
  signatures,
};
