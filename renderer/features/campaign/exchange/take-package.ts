import type { ExchangePorts } from '#renderer/app/exchange/exchange-ports.ts';
import { selfCheckedKinds, takeSelfChecked } from '#renderer/app/exchange/take-self-checked.ts';
import type { Taken } from '#renderer/app/exchange/taken.ts';
import { AppError } from '#shared/base/app-error';
import { readChanges } from '#shared/journal/index';
import type { Change, ChangeKind } from '#shared/model/change';
import type { Sha256 } from '#shared/model/ids';
import type { PackagePurpose } from '#shared/model/package';
import type { ScanBytes } from '#shared/ports/page-rasterizer';
import { takeResult } from './take-result';
import { takeTask } from './take-task';

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
  'self-checked': selfCheckedKinds,
};

const refusals = { newer: 'package-newer', foreign: 'package-foreign', damaged: 'package-damaged' } as const;

/**
 * Takes a package in, whatever it is for. Repeated it changes nothing; in any order it leads to one state.
 * @throws AppError `package-…`: then nothing at all was taken
 */
export async function takePackage(
  ports: ExchangePorts,
  file: { readonly name: string; readonly bytes: ScanBytes },
  passphrase: string,
): Promise<Taken> {
  const open = await ports.packages.open(file.name, file.bytes, passphrase);
  const { purpose } = open.manifest;
  const kinds = allowed[purpose];
  if (kinds === undefined) throw new AppError('package-not-here', file.name);
  const read = readChanges(await open.text('changes.json'), kinds);
  if (!read.ok) throw new AppError(refusals[read.why], file.name);
  const given = { file: file.name, open, changes: read.changes.map((change) => named(change, open.id)) };
  if (purpose === 'self-checked') return takeSelfChecked(ports, given);
  return purpose === 'hand-out' ? takeTask(ports, given) : takeResult(ports, given);
}

const named = (change: Change, id: Sha256): Change =>
  change.kind === 'review.received' || change.kind === 'campaign.task-received'
    ? ({ ...change, payload: { ...change.payload, package: id } } as Change)
    : change;
