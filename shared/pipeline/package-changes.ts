import { AppError } from '../base/app-error';
import { readChanges } from '../journal/index';
import type { Change, ChangeKind } from '../model/change';
import type { Sha256 } from '../model/ids';
import type { PackagePurpose } from '../model/package';

/** The only kinds of change a package of each purpose may bring; rectification packages are opened in 问题台账. */
const allowed: Readonly<Partial<Record<PackagePurpose, ReadonlySet<ChangeKind>>>> = {
  'hand-out': new Set<ChangeKind>([
    'campaign.task-received',
    'dossier.received',
    'dossier.procedure',
    'page.turned',
    'review.opened',
  ]),
  result: new Set<ChangeKind>(['review.received']),
  'self-checked': new Set<ChangeKind>(['dossier.received', 'dossier.procedure', 'page.turned', 'dossier.self-scored']),
};

const refusals = { newer: 'package-newer', foreign: 'package-foreign', damaged: 'package-damaged' } as const;

/** A package that was opened: what it is for, its digest, and the file it lies in. */
type Opened = { readonly purpose: PackagePurpose; readonly id: Sha256; readonly file: string };

/**
 * What the `changes.json` of a package says, each change naming the package it came in.
 * @throws AppError `package-not-here`, `package-newer`, `package-foreign`, `package-damaged`
 */
export function packageChanges(text: string, { purpose, id, file }: Opened): readonly Change[] {
  const kinds = allowed[purpose];
  if (kinds === undefined) throw new AppError('package-not-here', file);
  const read = readChanges(text, kinds);
  if (!read.ok) throw new AppError(refusals[read.why], file);
  return read.changes.map((change) => named(change, id));
}

const named = (change: Change, id: Sha256): Change =>
  change.kind === 'review.received' || change.kind === 'campaign.task-received'
    ? ({ ...change, payload: { ...change.payload, package: id } } as Change)
    : change;
