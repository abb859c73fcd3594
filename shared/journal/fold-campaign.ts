import { never } from '../base/never';
import type { CalibrationNote, Filing, ReaderExchange } from '../model/campaign';
import type { CampaignChange } from '../model/campaign-change';
import type { CampaignId } from '../model/ids';
import type { EntryOf } from '../model/journal';
import type { CampaignState, Made, TaskHeld } from './journal-state';

export const blankCampaign = (id: CampaignId): CampaignState => ({
  id,
  dossiers: [],
  assignments: [],
  handOuts: [],
  filings: [],
  tasks: {},
  removed: false,
});

/** A campaign after one more entry about it. */
export function foldCampaign(campaign: CampaignState, entry: EntryOf<CampaignChange>): CampaignState {
  switch (entry.kind) {
    case 'campaign.planned':
      return { ...campaign, plan: entry.payload.plan, removed: false };
    case 'campaign.removed':
      return { ...campaign, removed: true };
    case 'campaign.framed':
      return { ...campaign, frame: entry.payload.frame };
    case 'campaign.drawn':
      return { ...campaign, drawn: { ...made(entry.payload.draw, entry), replacements: [] } };
    case 'campaign.replaced': {
      const { drawn } = campaign;
      if (drawn === undefined) return campaign;
      const replacements = [...drawn.replacements, made(entry.payload.replacement, entry)];
      return { ...campaign, drawn: { ...drawn, replacements } };
    }
    case 'campaign.gathered':
      return { ...campaign, dossiers: entry.payload.dossiers };
    case 'campaign.assigned':
      return { ...campaign, assignments: entry.payload.assignments };
    case 'campaign.reader-exchanged':
      return withExchange(campaign, made(entry.payload.exchange, entry));
    case 'campaign.calibrated':
      return { ...campaign, calibration: entry.payload.calibration };
    case 'campaign.calibration-noted':
      return { ...campaign, notes: withNote(campaign, made(entry.payload.note, entry)) };
    case 'campaign.handed-out':
      return { ...campaign, handOuts: [...campaign.handOuts, made(entry.payload.handOut, entry)] };
    case 'campaign.task-received':
      return withTask(campaign, { ...entry.payload.task, package: entry.payload.package });
    case 'campaign.filed':
      return { ...campaign, filings: [...otherFilings(campaign, entry.payload.filing), entry.payload.filing] };
    case 'campaign.filing-withdrawn':
      return { ...campaign, filings: otherFilings(campaign, entry.payload.filing) };
    default:
      return never(entry);
  }
}

const made = <What>(what: What, { at, by }: EntryOf<CampaignChange>): Made<What> => ({ ...what, at, by });

/** The later of two packages counts, in whatever order they arrive; of two of one instant the greater digest. */
function withTask(campaign: CampaignState, task: TaskHeld): CampaignState {
  const held = Object.hasOwn(campaign.tasks, task.reviewer) ? campaign.tasks[task.reviewer] : undefined;
  const later = held === undefined || task.at > held.at || (task.at === held.at && task.package > held.package);
  return later ? { ...campaign, tasks: { ...campaign.tasks, [task.reviewer]: task }, removed: false } : campaign;
}

function withExchange(campaign: CampaignState, exchange: Made<ReaderExchange>): CampaignState {
  const { dossier, out, into } = exchange;
  const assignments = campaign.assignments.map((each) =>
    each.dossier === dossier
      ? { ...each, readers: each.readers.map((reader) => (reader === out ? into : reader)) }
      : each,
  );
  return { ...campaign, assignments, exchanges: [...(campaign.exchanges ?? []), exchange] };
}

function withNote({ notes = [] }: CampaignState, note: Made<CalibrationNote>): readonly Made<CalibrationNote>[] {
  const others = notes.filter(({ item }) => item !== note.item);
  return note.words === '' ? others : [...others, note];
}

const otherFilings = ({ filings }: CampaignState, { agency, on }: Filing): readonly Filing[] =>
  filings.filter((filing) => filing.agency !== agency || filing.on !== on);
