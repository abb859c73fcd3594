import type { ScanMedia } from '../../model/scan';
import { dossierName } from './dossier-name';
import { orderFiles } from './order-files';

type Grouped = { readonly path: string; readonly media: ScanMedia };

export type FileGroup<File> = { readonly name: string; readonly files: readonly File[] };

/**
 * Which files are bound together. Paths use `/`; what was dropped loose has none.
 * - A folder with pictures is one dossier, PDFs in it included: they are parts of it.
 * - A folder of PDFs alone is one dossier each, unless they are named as parts of one (封面, 决定书, 送达回证 …).
 * - A folder named as a part (正卷, 副卷, 证据材料, 照片, 第一册 …) belongs to the folder above it.
 * - Loose pictures are one dossier; loose PDFs are one each.
 */
export function groupIntoDossiers<File extends Grouped>(files: readonly File[]): readonly FileGroup<File>[] {
  const folders = new Map<string, File[]>();
  for (const file of orderFiles(files)) {
    const folder = dossierFolder(file.path);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return distinctlyNamed(
    [...folders].flatMap(([folder, within]) => (folder === '' ? loose(within) : bound(folder, within))),
  );
}

function loose<File extends Grouped>(files: readonly File[]): readonly FileGroup<File>[] {
  const pictures = files.filter(isPicture);
  const together = pictures.length === 0 ? [] : [{ name: dossierName(pictures[0]!.path), files: pictures }];
  return [...together, ...oneEach(files.filter((file) => !isPicture(file)))];
}

function bound<File extends Grouped>(folder: string, files: readonly File[]): readonly FileGroup<File>[] {
  return files.some(isPicture) || areParts(files) ? [{ name: dossierName(folder), files }] : oneEach(files);
}

const oneEach = <File extends Grouped>(files: readonly File[]): readonly FileGroup<File>[] =>
  files.map((file) => ({ name: dossierName(file.path), files: [file] }));

const isPicture = ({ media }: Grouped): boolean => media !== 'application/pdf';

/** The folder that makes the dossier: part folders give way to the one above, but never to the top. */
function dossierFolder(path: string): string {
  const steps = path.split('/').slice(0, -1);
  while (steps.length > 1 && partFolder.test(steps.at(-1)!)) steps.pop();
  return steps.join('/');
}

const partFolder =
  /^[\d\s.、_-]*(?:正卷|副卷|内卷|外卷|第?[一二三四五六七八九十\d]+[卷册]|(?:现场)?(?:照片|图片)|证据(?:材料)?|附件|附卷|扫描件?|文书)[\d\s]*$/;

/** Several PDFs are one dossier when most are named as its papers and not all as the same paper. */
function areParts(files: readonly Grouped[]): boolean {
  const named = files.map(({ path }) => partName.exec(dossierName(path))?.[0]).filter((part) => part !== undefined);
  return files.length > 1 && named.length * 2 > files.length && new Set(named).size > 1;
}

const partName =
  /封[面皮底]|目录|备考表|正卷|副卷|第[一二三四五六七八九十\d]+[卷册]|立案|笔录|审批表|审核|讨论|告知书|决定书|通知书|回证|清单|报告|证据|照片|票据|申请|听证|结案|附件/;

/** Two folders may bear one name; a list of dossiers may not. */
function distinctlyNamed<File>(groups: readonly FileGroup<File>[]): readonly FileGroup<File>[] {
  const seen = new Map<string, number>();
  return groups.map((group) => {
    const count = (seen.get(group.name) ?? 0) + 1;
    seen.set(group.name, count);
    return count === 1 ? group : { ...group, name: `${group.name}（${count}）` };
  });
}
