import { useSignal } from '#renderer/storage/index.ts';
import type { ReviewerName } from '#shared/model/ids';
import { useServices } from './services-context';

/** Who sits at this screen; views below the first start always have one. */
export function useReviewer(): ReviewerName {
  const reviewer = useSignal(useServices().reviewer);
  if (reviewer === undefined) throw new Error('no reviewer yet');
  return reviewer;
}
