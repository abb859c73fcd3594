import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { cause } from '../readers/notice';
import {
  receivedBy,
  recipient,
  relation,
  servedNumber,
  servedOn,
  servedTitle,
  servers,
  serviceMethod,
} from '../readers/receipt';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';

export const serviceReceipt: Extractor = {
  agency: agencyName,
  seal: officialSeal,
  cause,
  servedTitle,
  servedNumber,
  recipient,
  serviceMethod,
  servicePlace: firstOf(behind('送达地点', '送达地址', '送达场所', '地点')),
  servedOn,
  receivedBy,
  relation,
  officers: servers,
  signatures,
};
