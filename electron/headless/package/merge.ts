import { basename } from 'node:path';
import type { DiskLibrary } from '#electron/library/index';
import { AppError } from '#shared/base/app-error';
import { campaignIn, dossierIn } from '#shared/journal/index';
import type { CampaignId, ReviewerName } from '#shared/model/ids';
import { packageChanges, takeResults } from '#shared/pipeline/index';
import { openFile } from './unpacked';

/**
 * Takes one reviewer's results into the organiser's library, by the same rules as the window.
 * @throws AppError `package-…`, `library-locked`: then nothing of the file was taken
 */
export async function mergeFile(
  library: DiskLibrary,
  file: string,
  { passphrase, by }: { readonly passphrase: string; readonly by: ReviewerName },
): Promise<readonly string[]> {
  const name = basename(file);
  const { manifest, id, text } = await openFile(file, passphrase);
  if (manifest.purpose !== 'result') throw new AppError('package-not-result', name);
  const changes = packageChanges(await text('changes.json'), { purpose: manifest.purpose, id, file: name });
  const state = library.folded();
  const { news, words, left } = takeResults({
    campaign: campaignIn(state, manifest.about.id as CampaignId),
    from: manifest.from.name,
    changes,
    file: name,
    dossier: (dossier) => dossierIn(state, dossier),
  });
  if (news.length > 0) await library.append(news, by);
  return [words, ...left];
}
