import { z } from 'zod';
import type { CampaignChange } from '../model/campaign-change';
import { procedures } from '../model/procedure';
import { day, list, templateRef, text } from './parts-schema';

const plan = z.strictObject({
  name: text,
  year: z.int(),
  closed: z.strictObject({ from: day, to: day }),
  standards: z.partialRecord(z.enum(procedures), templateRef),
  agencies: list(text),
});

/** What the payload of each kind looks like. */
export const campaignPayloads: { readonly [Kind in CampaignChange['kind']]: z.ZodType } = {
  'campaign.planned': z.strictObject({ plan }),
  'campaign.removed': z.strictObject({}),
};
