import { type PlainDate, plainDate } from '#shared/base/plain-date';
import type { Clock } from '#shared/ports/clock';
import { useServices } from './services-context';

/** The calendar day at this desk. */
export const todayBy = (clock: Clock): PlainDate => dayOf(clock.now());

/** The calendar day at this desk of an ISO instant. */
export const localDay = (instant: string): PlainDate => dayOf(new Date(instant));

const dayOf = (at: Date): PlainDate => plainDate(at.getFullYear(), at.getMonth() + 1, at.getDate())!;

export const useToday = (): PlainDate => todayBy(useServices().clock);
