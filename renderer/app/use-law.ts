import { useMemo } from 'react';
import { useLive } from '#renderer/storage/index.ts';
import { type Law, useServices } from './services-context';

/** The law as it is in this library now; undefined until the library has answered. */
export function useLaw(): Law | undefined {
  const { store, lawWith } = useServices();
  const house = useLive(() => store.house(), [store]);
  return useMemo(() => house && lawWith(house), [house, lawWith]);
}
