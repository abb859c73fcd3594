import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { cause, conduct, source } from '../readers/notice';
import { documentNumber } from '../readers/number';
import { opinions } from '../readers/opinions';
import { partyName } from '../readers/party';
import { address } from '../readers/party-particulars';
import { nameBehind } from '../readers/people';

export const sourceRegister: Extractor = {
  agency: agencyName,
  number: documentNumber,
  source,
  cause,
  party: partyName,
  address,
  conduct,
  recorder: nameBehind('登记人', '受理人', '记录人', '填表人', '接报人'),
  opinions,
  date: firstOf(
    dateBehind(
      '登记时间',
      '登记日期',
      '受理时间',
      '受理日期',
      '接收时间',
      '发现时间',
      '来源时间',
      '接报时间',
      '时间',
      '日期',
    ),
    documentDate,
    lastDate,
  ),
};
