import { useCallback } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useSignal } from '#renderer/storage/index.ts';
import type { DeskPreferences } from './desk-preferences';

/** The reviewer's ways, and how to change some of them; kept at once. */
export function usePreferences(): readonly [DeskPreferences, (changed: Partial<DeskPreferences>) => void] {
  const { preferences } = useServices();
  const held = useSignal(preferences);
  const prefer = useCallback(
    (changed: Partial<DeskPreferences>) => preferences.set({ ...preferences.get(), ...changed }),
    [preferences],
  );
  return [held, prefer];
}
