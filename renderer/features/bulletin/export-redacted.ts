import type { Services } from '#renderer/app/services-context.ts';
import type { Paper } from '#shared/model/paper';
import { leaks, redactPaper, type Secret } from '#shared/redaction/index';

type Ports = {
  readonly writers: Pick<Services['writers'], 'docx' | 'readBack'>;
  readonly desktop: Pick<Services['desktop'], 'saveExport'>;
};

/** What came of it: `leaking` names what could still be read in the finished file, which then was not saved. */
export type Redacted =
  | { readonly saved: true; readonly file: string }
  | { readonly saved: false; readonly leaking: readonly Secret[] };

/**
 * Hides the secrets, writes the file, opens it again and looks for each of them. Only a file that holds none is saved.
 * @throws AppError `disk-full`, `refused`
 */
export async function exportRedacted(
  { writers, desktop }: Ports,
  name: string,
  paper: Paper,
  secrets: readonly Secret[],
): Promise<Redacted> {
  const bytes = await writers.docx(redactPaper(paper, secrets));
  const leaking = leaks(await writers.readBack(bytes), secrets);
  if (leaking.length > 0) return { saved: false, leaking };
  const saved = await desktop.saveExport(name, bytes);
  return saved === 'cancelled' ? { saved: false, leaking: [] } : { saved: true, file: saved.file };
}
