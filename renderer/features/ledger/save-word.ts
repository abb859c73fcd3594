import type { Services } from '#renderer/app/services-context.ts';
import type { Paper } from '#shared/model/paper';

type Ports = Pick<Services, 'writers'> & { readonly desktop: Pick<Services['desktop'], 'saveExport'> };
type Named = { readonly name: string; readonly paper: Paper };

/** One paper as .docx, many as one .zip of them; undefined where the person thought better of it. @throws AppError `disk-full`, `refused` */
export async function saveWord(
  { writers, desktop }: Ports,
  papers: readonly Named[],
  zipName: string,
): Promise<string | undefined> {
  const files = await Promise.all(
    papers.map(async ({ name, paper }, index) => ({
      name: `${papers.length > 1 ? `${String(index + 1).padStart(2, '0')}-` : ''}${fileName(name)}.docx`,
      bytes: await writers.docx(paper),
    })),
  );
  const [only] = files;
  if (only === undefined) return undefined;
  const saved =
    files.length === 1
      ? await desktop.saveExport(only.name, only.bytes)
      : await desktop.saveExport(`${fileName(zipName)}（${files.length}份）.zip`, await writers.zip(files));
  return saved === 'cancelled' ? undefined : saved.file;
}

/** Characters no file system takes are left out. */
export const fileName = (name: string): string => name.replaceAll(/[\\/:*?"<>|\n]/g, '').trim() || '文书';
