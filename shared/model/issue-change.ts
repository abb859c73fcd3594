import type { IssueId } from './ids';
import type { Issue } from './issue';

/** What a person decides about one document that leaves the house. */
export type IssueChange =
  | Of<'issue.made', { readonly issue: Issue }>
  /** Sent by mistake; it stays in the list, struck out. */
  | Of<'issue.revoked', { readonly why: string }>;

type Of<Kind extends string, Payload> = { readonly kind: Kind; readonly subject: IssueId; readonly payload: Payload };
