import { AppError } from '../base/app-error';
import type { Panel } from '../model/campaign';
import type { ReviewerName } from '../model/ids';

/** Why `by` may not do what is the lead's alone (锁定 · 裁定 · 签字 · 重新合议 · 答复异议); undefined where `by` may. */
export function leadOnly(panel: Pick<Panel, 'name' | 'lead'> | undefined, by: ReviewerName): AppError | undefined {
  if (panel?.lead === undefined) return new AppError('lead-missing', panel?.name ?? '');
  return panel.lead === by ? undefined : new AppError('lead-only', panel.lead);
}
