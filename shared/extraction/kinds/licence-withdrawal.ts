import type { Extractor } from '../layout/reading';
import { licenceRefusal } from './licence-refusal';

/** Taking a licence back is reasoned and told as refusing it is. */
export const licenceWithdrawal: Extractor = licenceRefusal;
