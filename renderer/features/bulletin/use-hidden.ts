import { useMemo } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useResults } from '#renderer/app/use-results.ts';
import { useLive } from '#renderer/storage/index.ts';
import type { BulletinState } from '#shared/journal/index';
import { bulletinPaper } from '#shared/outputs/index';
import type { Secret } from '#shared/redaction/index';
import { countCampaign } from '#shared/statistics/index';
import { bulletinSecrets } from './bulletin-secrets';
import { UNNAMED } from './unnamed';

/**
 * What was taken out of a bulletin that has been sent: found again in the words it was made of, so that every later export is
 * searched for it as the first one was. Undefined while that is worked out.
 */
export function useHidden({ versions }: BulletinState): readonly Secret[] | undefined {
  const { store } = useServices();
  const version = versions.at(-1);
  const house = useLive(() => store.house(), [store]);
  const results = useResults(version?.scope ?? NO_ROUND);
  return useMemo(() => {
    if (version === undefined) return NOTHING;
    if (results === undefined || house === undefined) return undefined;
    const { letterhead = UNNAMED } = house;
    const figures = countCampaign(results, version.scope);
    const open = bulletinPaper(version.text, { results, figures }, { letterhead, number: '', date: '2000-01-01' });
    return bulletinSecrets(open, results, letterhead);
  }, [version, house, results]);
}

const NO_ROUND = {};
const NOTHING: readonly Secret[] = [];
