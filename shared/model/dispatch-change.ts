import type { Dispatch, SubmissionDraft } from './dispatch';
import type { DispatchId } from './ids';

/** What a person decides about one document that leaves the house. */
export type DispatchChange =
  | Of<'dispatch.made', { readonly dispatch: Dispatch }>
  /** 起草: the last words count. */
  | Of<'dispatch.drafted', { readonly draft: SubmissionDraft }>
  /** Sent by mistake; it stays in the list, struck out. */
  | Of<'dispatch.revoked', { readonly why: string }>;

type Of<Kind extends string, Payload> = {
  readonly kind: Kind;
  readonly subject: DispatchId;
  readonly payload: Payload;
};
