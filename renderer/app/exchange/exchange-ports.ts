import type { Services } from '#renderer/app/services-context.ts';
import type { ReviewerName } from '#shared/model/ids';

/** What sending and taking in packages needs of the world. */
export type ExchangePorts = Pick<Services, 'packages' | 'clock' | 'templates'> & {
  readonly desktop: Pick<
    Services['desktop'],
    'original' | 'derived' | 'about' | 'beginExport' | 'keepOriginal' | 'keepDerived'
  >;
  readonly store: Pick<Services['store'], 'commit' | 'state' | 'progress' | 'campaign'>;
  /** Who sits at this screen. */
  readonly by: ReviewerName;
};
