import type { PlainDate } from '../base/plain-date';
import type { Procedure } from './procedure';
import type { TemplateRef } from './scoring-template';

/** 评查活动 as planned: what is reviewed, by which standards. */
export type CampaignPlan = {
  readonly name: string;
  readonly year: number;
  /** Dossiers of matters closed from … to, both included. */
  readonly closed: { readonly from: PlainDate; readonly to: PlainDate };
  /** Bound by version and digest, so that every reader marks against the same words. */
  readonly standards: Readonly<Partial<Record<Procedure, TemplateRef>>>;
  readonly agencies: readonly string[];
};
