import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageJpeg } from '#electron/headless/rasterizer/page-jpeg';
import { beginFile } from '#electron/library/index';
import type { ReadDossier } from '#shared/model/read-dossier';
import { dossierWords, searchableDossier } from '#shared/pipeline/index';
import type { Command } from './command';
import type { OpenDossier } from './open-dossier';
import { resultName } from './result-name';

/** `<out>/<name>-可检索.pdf` and `<out>/<name>.md`, as asked; the PDF page by page. */
export async function writeCopies(
  { out, pdf, text }: Pick<Command, 'out' | 'pdf' | 'text'>,
  dossier: ReadDossier,
  { open }: Pick<OpenDossier, 'open'>,
): Promise<void> {
  const name = resultName(dossier.name);
  if (pdf || text) await mkdir(out, { recursive: true });
  if (text) await writeFile(join(out, `${name}.md`), dossierWords(dossier));
  if (!pdf) return;
  const title = `${name}-可检索.pdf`;
  const file = await beginFile(join(out, title), title);
  try {
    const picture = async (page: ReadDossier['pages'][number], dpi: number) =>
      (await open(page)).picture(page.index, dpi);
    for await (const { bytes } of searchableDossier(dossier, { picture, jpeg: pageJpeg })) await file.part(bytes);
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
