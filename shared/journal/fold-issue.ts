import { never } from '../base/never';
import type { IssueId } from '../model/ids';
import type { IssueChange } from '../model/issue-change';
import type { EntryOf } from '../model/journal';
import type { IssueState } from './journal-state';

export const blankIssue = (id: IssueId): IssueState => ({ id });

/** A document after one more entry about it: what was sent is never rewritten. */
export function foldIssue(held: IssueState, entry: EntryOf<IssueChange>): IssueState {
  switch (entry.kind) {
    case 'issue.made': {
      const { revoked: _, ...rest } = held;
      return held.issue === undefined ? { ...rest, issue: entry.payload.issue, by: entry.by, at: entry.at } : rest;
    }
    case 'issue.revoked':
      return { ...held, revoked: entry.payload.why };
    default:
      return never(entry);
  }
}
