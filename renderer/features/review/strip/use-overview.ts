import { useMemo } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useLaw } from '#renderer/app/use-law.ts';
import { useSignal } from '#renderer/storage/index.ts';
import { factMatrixOf, timelineOf } from '#shared/checks/index';
import type { FactMatrix } from '#shared/model/fact-matrix';
import type { Timeline } from '#shared/model/timeline';
import { type Reviewed, readDossierOf } from '../reviewed';

/** Overviews hang on what was read, not on the marks: they do not move while one judges. */
/** Undefined until the library has told its law. */
export function useTimeline(reviewed: Reviewed): Timeline | undefined {
  const law = useLaw();
  const { checkContext, locality } = useServices();
  const place = useSignal(locality);
  const { facts, findings, instruments } = reviewed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the dossier moves a day; `place` chooses the local numbers
  return useMemo(
    () => law && timelineOf(readDossierOf(reviewed), findings, checkContext(law)),
    [facts, findings, instruments, law, checkContext, place],
  );
}

export function useFactMatrix(reviewed: Reviewed): FactMatrix {
  const { facts, instruments } = reviewed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only facts and their papers stand in it
  return useMemo(() => factMatrixOf(readDossierOf(reviewed)), [facts, instruments]);
}
