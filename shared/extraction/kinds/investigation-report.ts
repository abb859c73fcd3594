import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { articles, penaltyArticles, violatedArticles } from '../readers/articles';
import { conductDate } from '../readers/conduct-date';
import { conclusion } from '../readers/discussion';
import { documentDate, lastDate } from '../readers/document-date';
import { evidenceList } from '../readers/evidence';
import { investigators } from '../readers/investigators';
import { fine } from '../readers/money';
import { cause, conduct, discretion, evidenceWeighed, source } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { partyCode, partyKind } from '../readers/party-particulars';
import { penaltyKinds } from '../readers/penalty-kinds';
import { signatures } from '../readers/signatures';

export const investigationReport: Extractor = {
  agency: agencyName,
  number: documentNumber,
  cause,
  source,
  party: partyName,
  partyCode,
  partyKind,
  conduct,
  conductDate,
  evidenceList,
  evidenceWeighed,
  articles,
  violatedArticles,
  penaltyArticles,
  discretion,
  penaltyKinds,
  amount: fine,
  conclusion,
  officers: investigators,
  opinions,
  signatures,
  date: firstOf(documentDate, lastDate),
};
