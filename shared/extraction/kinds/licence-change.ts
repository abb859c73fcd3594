import type { Extractor } from '../layout/reading';
import { licenceDecision } from './licence-decision';

/** A licence changed or prolonged is granted anew. */
export const licenceChange: Extractor = licenceDecision;
