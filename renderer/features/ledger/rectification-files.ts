import type { ExchangePorts } from '#renderer/app/exchange/exchange-ports.ts';
import { jsonMember, savePackage } from '#renderer/app/exchange/save-package.ts';
import type { Services } from '#renderer/app/services-context.ts';
import { AppError } from '#shared/base/app-error';
import { readChanges } from '#shared/journal/index';
import {
  changesTelling,
  type FileOrigin,
  mergeProblems,
  problemsTold,
  proofsOf,
  type Refused,
  rectificationKinds,
} from '#shared/ledger/index';
import type { HeldProblem } from '#shared/model/held-problem';
import type { PackagePurpose } from '#shared/model/package';
import type { ProblemChange } from '#shared/model/problem-change';

type Ports = Pick<ExchangePorts, 'packages' | 'desktop' | 'clock' | 'by'> & {
  readonly store: Pick<Services['store'], 'commit' | 'problems'>;
};

export type RectificationToWrite = {
  /** Who makes it decides what it is: notices to an agency, or an agency's answers. */
  readonly from: FileOrigin['from'];
  readonly agency: string;
  readonly problems: readonly HeldProblem[];
  readonly passphrase: string;
};

const purposes: Record<FileOrigin['from'], PackagePurpose> = {
  bureau: 'rectification',
  agency: 'rectification-answer',
};

/**
 * Writes the problems of one agency with their whole life and every proof, sealed, where the person says; undefined
 * where they thought better of it. @throws AppError `disk-full`, `refused`
 */
export async function writeRectification(
  ports: Ports,
  { from, agency, problems, passphrase }: RectificationToWrite,
): Promise<string | undefined> {
  const saved = await savePackage(ports, `${from === 'bureau' ? '整改包' : '整改答复'}-${agency}`, {
    purpose: purposes[from],
    about: { id: 'ledger', name: agency },
    to: from === 'bureau' ? agency : '',
    passphrase,
    members: [
      jsonMember('changes.json', changesTelling(problems)),
      ...proofsOf(problems).map(({ sha256 }) => ({
        name: `originals/${sha256}`,
        packed: false,
        bytes: () => ports.desktop.original(sha256),
      })),
    ],
  });
  return saved?.file;
}

/** What came of a file: how many steps were new, and what was not taken. */
export type Opened = {
  readonly from: FileOrigin['from'];
  readonly agency: string;
  readonly problems: number;
  readonly fresh: number;
  readonly refused: readonly Refused[];
};

/**
 * Takes a rectification package into the ledger: proofs first, then all that is new, as one commit. The same file
 * again adds nothing. @throws AppError `package-…`
 */
export async function openRectification(
  { packages, desktop, store, by }: Ports,
  file: File,
  passphrase: string,
): Promise<Opened> {
  const opened = await packages.open(file.name, file, passphrase);
  const { purpose, about } = opened.manifest;
  if (purpose !== 'rectification' && purpose !== 'rectification-answer')
    throw new AppError('package-not-here', file.name);
  const read = readChanges(await opened.text('changes.json'), rectificationKinds);
  if (!read.ok) throw new AppError(read.why === 'newer' ? 'package-newer' : 'package-damaged', file.name);
  const incoming = problemsTold(read.changes as readonly ProblemChange[]);
  const origin: FileOrigin = purpose === 'rectification' ? { from: 'bureau' } : { from: 'agency', agency: about.name };
  const ledger = new Map((await store.problems()).map((held) => [held.id, held]));
  const { changes, refused } = mergeProblems(ledger, incoming, origin);
  for (const proof of proofsOf(incoming)) {
    const { sha256 } = await desktop.keepOriginal(await opened.bytes(`originals/${proof.sha256}`));
    if (sha256 !== proof.sha256) throw new AppError('package-damaged', file.name);
  }
  if (changes.length > 0) await store.commit(changes, by);
  return { from: origin.from, agency: about.name, problems: incoming.length, fresh: changes.length, refused };
}
