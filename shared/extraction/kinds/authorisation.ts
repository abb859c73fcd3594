import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { documentDate, lastDate } from '../readers/document-date';
import { partyName } from '../readers/party';
import { nameBehind } from '../readers/people';
import { signatures } from '../readers/signatures';

export const authorisation: Extractor = {
  party: firstOf(behind('委托人', '委托单位', '委托人名称', '委托单位名称'), partyName),
  recipient: nameBehind('受委托人', '受托人', '被委托人', '代理人', '委托代理人', '姓名'),
  date: firstOf(documentDate, lastDate),
  signatures,
};
