import type { PlainDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import type { Reader } from '../layout/reading';
import { conduct } from './notice';

/** The first day named in the account of what was done. */
export const conductDate: Reader<PlainDate> = (paper) => {
  const account = conduct(paper);
  const sighting = readDates(account?.value ?? '').find(({ kind }) => kind === 'read');
  if (account === undefined || sighting?.kind !== 'read') return undefined;
  return {
    value: sighting.date,
    cited: account.cited,
    confidence: account.confidence * (sighting.repaired ? 0.6 : 0.8),
  };
};
