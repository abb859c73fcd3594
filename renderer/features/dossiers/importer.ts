import { type Signal, signal } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import type { GivenFile } from '#shared/intake/index';
import type { ReviewerName } from '#shared/model/ids';
import { type ImportPorts, type ImportProgress, importDossiers } from './import-dossiers';

/** Taking files in goes on whatever screen is shown; a second drop waits its turn. */
export type Importer = {
  /** What was left out stays on show until closed. */
  readonly progress: Signal<ImportProgress | undefined>;
  readonly error: Signal<AppError | undefined>;
  take(given: Promise<readonly GivenFile[]> | readonly GivenFile[], by: ReviewerName): Promise<void>;
  close(): void;
};

export function openImporter(ports: ImportPorts): Importer {
  const progress = signal<ImportProgress | undefined>(undefined);
  const error = signal<AppError | undefined>(undefined);
  let before: Promise<void> = Promise.resolve();

  async function run(given: Promise<readonly GivenFile[]> | readonly GivenFile[], by: ReviewerName): Promise<void> {
    error.set(undefined);
    try {
      const files = await given;
      if (files.length > 0) await importDossiers(files, by, ports, progress.set);
    } catch (thrown) {
      progress.set(undefined);
      error.set(thrown instanceof AppError ? thrown : new AppError('refused', String(thrown)));
    }
  }

  return {
    progress,
    error,
    take(given, by) {
      before = before.then(() => run(given, by));
      return before;
    },
    close() {
      progress.set(undefined);
      error.set(undefined);
    },
  };
}
