import type { Store } from '#renderer/storage/index.ts';
import { enterProblems } from '#shared/ledger/index';
import type { ReviewerName } from '#shared/model/ids';
import { foundInSelfCheck } from '#shared/pipeline/index';
import type { CheckedDossier } from './use-self-checks';

type Ports = { readonly store: Pick<Store, 'problems' | 'commit'>; readonly by: ReviewerName };

/** 记入台账: what the 自查 of these dossiers found, to be mended and verified like any problem. How many were new or reworded. */
export async function enterSelfChecks(
  { store, by }: Ports,
  checked: readonly CheckedDossier[],
  { year, agency }: { readonly year: number; readonly agency: string },
): Promise<number> {
  const found = checked.flatMap(({ id, check, template, agency: named }) =>
    check === undefined || template === undefined
      ? []
      : foundInSelfCheck(template, check, { dossier: id, year, agency: agency === '' ? named : agency }),
  );
  const changes = enterProblems(found, await store.problems());
  if (changes.length > 0) await store.commit(changes, by);
  return changes.length;
}
