import { type PlainDate, plainDate } from '#shared/base/plain-date';
import type { Clock } from '#shared/ports/clock';
import { useServices } from './services-context';

/** The calendar day at this desk. */
export function todayBy(clock: Clock): PlainDate {
  const now = clock.now();
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

export const useToday = (): PlainDate => todayBy(useServices().clock);
