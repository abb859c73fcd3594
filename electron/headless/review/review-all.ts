import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectScans } from '#electron/headless/intake/index';
import { openNodeReader } from '#electron/headless/ocr/open-node-reader';
import { headlessRasterizer } from '#electron/headless/rasterizer/rasterizer';
import { AppError } from '#shared/base/app-error';
import { errorWords } from '#shared/base/error-words';
import type { CheckContext } from '#shared/checks/index';
import { groupIntoDossiers } from '#shared/intake/index';
import { readerNoticeWords } from '#shared/ocr/index';
import type { PageReader } from '#shared/ports/page-reader';
import type { Command } from './command';
import { checkContext } from './law-data';
import { openDossier } from './open-dossier';
import { reviewOne } from './review-one';
import { openShelf, type Shelf } from './shelf';
import { writeCopies } from './write-copies';
import { writeResults } from './write-results';

const assets = fileURLToPath(new URL('../../../resources/runtime/pdfjs', import.meta.url));

/** Every dossier in turn; gives the exit code. What cannot be read is named and the rest are still done. */
export async function reviewAll(command: Command): Promise<0 | 2 | 3> {
  const { accepted, refused } = await collectScans(command.paths);
  for (const { code, detail } of refused) say(errorWords(code, detail));
  const groups = groupIntoDossiers(accepted);
  let unread = refused.length;
  if (groups.length === 0) return 3;

  const shelf = await openShelf(command.library);
  const context = lawOf(command, shelf);
  if (context === undefined) {
    await shelf.close();
    return 2;
  }
  const reader = await readerOf(command);
  if (reader === undefined) {
    await shelf.close();
    return 3;
  }
  if (reader.notice !== undefined) say(readerNoticeWords(reader.notice));
  try {
    for (const group of groups) {
      const dossier = await openDossier(group, headlessRasterizer(assets), command.password);
      unread += dossier.refused.length;
      for (const error of dossier.refused) say(errorWords(error.code, error.detail));
      if (dossier.pages.length === 0) continue;
      try {
        const { report, outcome } = await reviewOne(dossier, { command, shelf, reader, say, context });
        if (command.out !== '') await writeResults(command.out, report, outcome);
        await writeCopies(command, outcome.dossier, dossier);
        if (command.json) writeSync(1, `${JSON.stringify(report, null, groups.length === 1 ? 2 : undefined)}\n`);
        unread += report.pages.every(({ engine }) => engine === '') ? 1 : 0;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        if (error.code === 'template-invalid' || (error.code === 'not-found' && command.template !== undefined)) {
          say(errorWords(error.code, error.detail));
          return 2;
        }
        unread += 1;
        say(`“${dossier.name}”没有读完：${errorWords(error.code, error.detail)}`);
      } finally {
        await dossier.close();
      }
    }
  } finally {
    await reader.close();
    await shelf.close();
  }
  return unread === 0 ? 0 : 3;
}

/** The law to check by; undefined, with a sentence, where the arguments name local numbers that are not there. */
function lawOf(command: Command, shelf: Shelf): CheckContext | undefined {
  try {
    return checkContext(command, shelf.house());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    say(errorWords(error.code, error.detail));
    return undefined;
  }
}

/** What reads the pages; undefined, with a sentence, where no engine starts. */
async function readerOf({ policy, jobs }: Command): Promise<PageReader | undefined> {
  try {
    return await openNodeReader(policy, jobs === undefined ? {} : { jobs });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    say(errorWords(error.code, error.detail));
    return undefined;
  }
}

const say = (words: string): void => {
  writeSync(2, `${words}\n`);
};
