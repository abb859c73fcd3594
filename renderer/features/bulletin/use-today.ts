import { useServices } from '#renderer/app/services-context.ts';
import { type PlainDate, plainDate } from '#shared/base/plain-date';

/** The day by this machine's clock. */
export function useToday(): PlainDate {
  const now = useServices().clock.now();
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
