import { never } from '../base/never';
import type { CampaignChange } from '../model/campaign-change';
import type { EntryOf } from '../model/journal';
import { campaignIn, type JournalState } from './journal-state';

/** The change that takes an entry about a campaign back; undefined where nothing can. */
export function undoOfCampaign(entry: EntryOf<CampaignChange>, before: JournalState): CampaignChange | undefined {
  const { subject } = entry;
  const plan = campaignIn(before, subject)?.plan;
  switch (entry.kind) {
    case 'campaign.planned':
      return plan
        ? { kind: 'campaign.planned', subject, payload: { plan } }
        : { kind: 'campaign.removed', subject, payload: {} };
    case 'campaign.removed':
      return plan && { kind: 'campaign.planned', subject, payload: { plan } };
    default:
      return never(entry);
  }
}
