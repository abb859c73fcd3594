import { join } from 'node:path';
import { app } from 'electron';

/** The portable build keeps its data beside itself, so that it stays on the stick; `--user-data-dir` goes before all. */
export function setupPaths(): void {
  const asked = app.commandLine.getSwitchValue('user-data-dir');
  const portable = process.env.PORTABLE_EXECUTABLE_DIR;
  if (asked) app.setPath('userData', asked);
  else if (portable) app.setPath('userData', join(portable, 'dossier-review-data'));
}
