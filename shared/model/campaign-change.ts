import type { CampaignPlan } from './campaign';
import type { CampaignId } from './ids';

/** What a person decides about one 评查活动. */
export type CampaignChange =
  /** The whole plan as it now is; the last one counts. */
  Of<'campaign.planned', { readonly plan: CampaignPlan }> | Of<'campaign.removed', Record<string, never>>;

type Of<Kind extends string, Payload> = {
  readonly kind: Kind;
  readonly subject: CampaignId;
  readonly payload: Payload;
};
