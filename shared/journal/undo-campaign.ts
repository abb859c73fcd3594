import { never } from '../base/never';
import type { CampaignChange } from '../model/campaign-change';
import type { EntryOf } from '../model/journal';
import { campaignIn, type JournalState } from './journal-state';

/** The change that takes an entry about a campaign back; undefined where nothing can. */
export function undoOfCampaign(entry: EntryOf<CampaignChange>, before: JournalState): CampaignChange | undefined {
  const { subject } = entry;
  const campaign = campaignIn(before, subject);
  const plan = campaign?.plan;
  const held = ({ payload: { filing } }: Extract<typeof entry, { kind: `campaign.fil${string}` }>): boolean =>
    campaign?.filings.some(({ agency, on }) => agency === filing.agency && on === filing.on) ?? false;
  switch (entry.kind) {
    case 'campaign.planned':
      return plan
        ? { kind: 'campaign.planned', subject, payload: { plan } }
        : { kind: 'campaign.removed', subject, payload: {} };
    case 'campaign.removed':
      return plan && { kind: 'campaign.planned', subject, payload: { plan } };
    case 'campaign.gathered':
      return { kind: 'campaign.gathered', subject, payload: { dossiers: campaign?.dossiers ?? [] } };
    case 'campaign.assigned':
      return { kind: 'campaign.assigned', subject, payload: { assignments: campaign?.assignments ?? [] } };
    case 'campaign.calibrated': {
      const calibration = campaign?.calibration;
      return calibration && { kind: 'campaign.calibrated', subject, payload: { calibration } };
    }
    case 'campaign.calibration-noted': {
      const { item } = entry.payload.note;
      const words = campaign?.notes?.find((note) => note.item === item)?.words ?? '';
      return { kind: 'campaign.calibration-noted', subject, payload: { note: { item, words } } };
    }
    case 'campaign.filed':
      return held(entry) ? undefined : { kind: 'campaign.filing-withdrawn', subject, payload: entry.payload };
    case 'campaign.filing-withdrawn':
      return held(entry) ? { kind: 'campaign.filed', subject, payload: entry.payload } : undefined;
    // A frame, a draw before witnesses, a reader exchanged for a reason and a package that left are only followed by others.
    case 'campaign.framed':
    case 'campaign.drawn':
    case 'campaign.replaced':
    case 'campaign.reader-exchanged':
    case 'campaign.handed-out':
    case 'campaign.task-received':
      return undefined;
    default:
      return never(entry);
  }
}
