import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { AppError } from '#shared/base/app-error';
import type { GivenFile } from '#shared/intake/index';
import { type ImportProgress, importDossiers } from './import-dossiers';

/** Takes files in and tells how it goes. What was refused stays on show until closed; a second drop waits its turn. */
export function useImport() {
  const { importPorts } = useServices();
  const reviewer = useReviewer();
  const [progress, setProgress] = useState<ImportProgress | undefined>(undefined);
  const [error, setError] = useState<AppError | undefined>(undefined);
  const running = progress !== undefined && progress.phase !== 'done';

  async function take(given: Promise<readonly GivenFile[]> | readonly GivenFile[]): Promise<void> {
    setError(undefined);
    try {
      const files = await given;
      if (files.length > 0) await importDossiers(files, reviewer, importPorts, setProgress);
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('refused', String(thrown)));
      setProgress(undefined);
    }
  }

  return {
    progress,
    error,
    running,
    take,
    close: () => {
      setProgress(undefined);
      setError(undefined);
    },
  };
}
