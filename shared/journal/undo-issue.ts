import { never } from '../base/never';
import type { IssueChange } from '../model/issue-change';
import type { EntryOf } from '../model/journal';
import { issueIn, type JournalState } from './journal-state';

/** The change that takes an entry about a document back; undefined where nothing can. */
export function undoOfIssue(entry: EntryOf<IssueChange>, before: JournalState): IssueChange | undefined {
  const { subject } = entry;
  const held = issueIn(before, subject);
  switch (entry.kind) {
    case 'issue.made':
      if (held?.issue !== undefined && held.revoked === undefined) return undefined;
      return { kind: 'issue.revoked', subject, payload: { why: held?.revoked ?? '撤销' } };
    case 'issue.revoked':
      if (held?.issue === undefined) return undefined;
      return held.revoked === undefined
        ? { kind: 'issue.made', subject, payload: { issue: held.issue } }
        : { kind: 'issue.revoked', subject, payload: { why: held.revoked } };
    default:
      return never(entry);
  }
}
