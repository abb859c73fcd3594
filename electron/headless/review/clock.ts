import type { PlainDate } from '#shared/base/plain-date';
import type { Clock } from '#shared/ports/clock';

export const clock: Clock = { now: () => new Date() };

/** Today where this machine stands. */
export function today(): PlainDate {
  const now = clock.now();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PlainDate;
}
