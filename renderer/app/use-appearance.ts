import { useEffect } from 'react';
import { useSignal } from '#renderer/storage/index.ts';
import { useServices } from './services-context';

/** Sizes and contrast as the reviewer at this seat likes them, everywhere in the program. */
export function useAppearance(): void {
  const { preferences } = useServices();
  const { interfaceSize, proofSize, contrast } = useSignal(preferences);
  useEffect(() => {
    const root = document.documentElement;
    root.style.setProperty('zoom', interfaceSize === 100 ? '' : `${interfaceSize}%`);
    root.style.setProperty('--proof-size', `${proofSize}px`);
    root.toggleAttribute('data-high-contrast', contrast === 'high');
  }, [interfaceSize, proofSize, contrast]);
}
