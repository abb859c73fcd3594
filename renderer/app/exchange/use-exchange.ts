import { useMemo } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import type { ExchangePorts } from './exchange-ports';

/** Sending and taking in, as whoever sits at this screen. */
export function useExchange(): ExchangePorts {
  const { desktop, store, packages, clock, templates } = useServices();
  const by = useReviewer();
  return useMemo(
    () => ({ desktop, store, packages, clock, templates, by }),
    [desktop, store, packages, clock, templates, by],
  );
}
