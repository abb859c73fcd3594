import type {
  Assignment,
  Calibration,
  CalibrationNote,
  CampaignDossier,
  CampaignPlan,
  Filing,
  HandOut,
  ReaderExchange,
  Task,
} from './campaign';
import type { Draw, Frame, Replacement } from './draw';
import type { CampaignId, Sha256 } from './ids';

/** What a person decides about one 评查活动. Lists are told whole: the last one counts. */
export type CampaignChange =
  | Of<'campaign.planned', { readonly plan: CampaignPlan }>
  | Of<'campaign.removed', Record<string, never>>
  | Of<'campaign.framed', { readonly frame: Frame }>
  | Of<'campaign.drawn', { readonly draw: Draw }>
  | Of<'campaign.replaced', { readonly replacement: Replacement }>
  | Of<'campaign.gathered', { readonly dossiers: readonly CampaignDossier[] }>
  | Of<'campaign.assigned', { readonly assignments: readonly Assignment[] }>
  | Of<'campaign.reader-exchanged', { readonly exchange: ReaderExchange }>
  | Of<'campaign.calibrated', { readonly calibration: Calibration }>
  /** At most one per item; without words it is taken away. */
  | Of<'campaign.calibration-noted', { readonly note: CalibrationNote }>
  | Of<'campaign.handed-out', { readonly handOut: HandOut }>
  /** On the reviewer's machine: what came in a package. */
  | Of<'campaign.task-received', { readonly task: Task; readonly package: Sha256 }>
  | Of<'campaign.filed', { readonly filing: Filing }>
  | Of<'campaign.filing-withdrawn', { readonly filing: Filing }>;

type Of<Kind extends string, Payload> = {
  readonly kind: Kind;
  readonly subject: CampaignId;
  readonly payload: Payload;
};
