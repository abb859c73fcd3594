import { firstOf, found, type Reader, search } from '../layout/reading';
import { documentNumber } from './number';

/** Number of a consignment: 邮件号, 运单号, or thirteen signs with CN at the end. */
export const behindNumber: Reader<string> = firstOf((paper) => {
  const [match] = search(paper, /(?:邮件号码?|运单号码?|单号|快递单号)[:]?([A-Z0-9]{9,20})|([A-Z]{2}\d{9}CN)/u);
  const number = match?.groups[1] ?? match?.groups[2];
  return match === undefined || number === undefined ? undefined : found(paper, match.span, number, 0.9);
}, documentNumber);
