import { never } from '../base/never';
import type { CampaignChange } from '../model/campaign-change';
import type { CampaignId } from '../model/ids';
import type { EntryOf } from '../model/journal';
import type { CampaignState } from './journal-state';

export const blankCampaign = (id: CampaignId): CampaignState => ({ id, removed: false });

/** A campaign after one more entry about it. */
export function foldCampaign(campaign: CampaignState, entry: EntryOf<CampaignChange>): CampaignState {
  switch (entry.kind) {
    case 'campaign.planned':
      return { ...campaign, plan: entry.payload.plan, removed: false };
    case 'campaign.removed':
      return { ...campaign, removed: true };
    default:
      return never(entry);
  }
}
