import type { Given, InParts } from '#renderer/ui/print-preview.tsx';
import type { HouseHead } from '#renderer/writers/index.ts';
import type { Change } from '#shared/model/change';
import type { ExportedFile } from '#shared/model/exported-file';
import type { BulletinId, DossierId, ReviewerName } from '#shared/model/ids';
import type { Paper } from '#shared/model/paper';
import type { PrintedPaper } from '#shared/model/printed-paper';
import type { Sheet } from '#shared/model/sheet';
import { leaks, type Secret } from '#shared/redaction/index';
import type { Services } from './services-context';

/** What an exported file is about: the journal tells it of that subject. */
export type About =
  | { readonly kind: 'dossier'; readonly id: DossierId }
  | { readonly kind: 'bulletin'; readonly id: BulletinId }
  | { readonly kind: 'house' };

/** A paper on its way out. `output` is its kind in the journal: score-sheet, bulletin … */
export type OutgoingPaper = {
  readonly name: string;
  readonly paper: Paper;
  readonly output: string;
  readonly about: About;
};

export type SavePorts = {
  readonly writers: Services['writers'];
  readonly desktop: Pick<Services['desktop'], 'saveExport' | 'printPdf' | 'original'>;
  readonly store: Pick<Services['store'], 'commit' | 'house'>;
  readonly by: ReviewerName;
};

/** `leaking` names what could still be read in the finished file, which then was not saved. */
export type Kept =
  | { readonly state: 'saved'; readonly file: string }
  | { readonly state: 'cancelled' }
  | { readonly state: 'leaking'; readonly leaking: readonly Secret[] };

/** One paper as .docx, many as one .zip of them, each told of in the journal. @throws AppError `disk-full`, `refused` */
export async function saveAsWord(
  ports: SavePorts,
  papers: readonly OutgoingPaper[],
  zipName: string,
  secrets: readonly Secret[] = [],
): Promise<Kept> {
  const { writers } = ports;
  const house = await houseHead(ports);
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const [index, { name, paper }] of papers.entries()) {
    const before = papers.length > 1 ? `${String(index + 1).padStart(2, '0')}-` : '';
    files.push({ name: `${before}${plainName(name)}.docx`, bytes: await writers.docx(paper, house) });
  }
  const leaking = await leaksIn(ports, files, secrets);
  if (leaking.length > 0) return { state: 'leaking', leaking };
  const [only] = files;
  if (only === undefined) return { state: 'cancelled' };
  return files.length === 1
    ? keep(ports, only, papers)
    : keep(ports, { name: `${plainName(zipName)}（${files.length}份）.zip`, bytes: await writers.zip(files) }, papers);
}

/**
 * The pages that `inParts` lays ready for the printer as one PDF; only where the desktop makes one.
 * @throws AppError `disk-full`, `refused`
 */
export async function saveAsPdf(
  ports: SavePorts,
  papers: readonly OutgoingPaper[],
  name: string,
  inParts: InParts,
  secrets: readonly Secret[] = [],
): Promise<Kept> {
  const parts: Uint8Array[] = [];
  const printed = await inParts(async () => void parts.push(await ports.desktop.printPdf!()));
  if (printed === 'ended') return { state: 'cancelled' };
  const file = { name: `${plainName(name)}.pdf`, bytes: await ports.writers.finishPdf(plainName(name), parts) };
  const leaking = await leaksIn(ports, [file], secrets);
  return leaking.length > 0 ? { state: 'leaking', leaking } : keep(ports, file, papers);
}

/** A workbook, told of in the journal. @throws AppError `disk-full`, `refused` */
export async function saveAsExcel(
  ports: SavePorts,
  sheet: Sheet,
  { name = sheet.name, ...of }: Pick<OutgoingPaper, 'output' | 'about'> & { readonly name?: string },
): Promise<Kept> {
  return keep(ports, { name: `${plainName(name)}.xlsx`, bytes: await ports.writers.xlsx(sheet) }, [of]);
}

/** A drawing as a picture, told of in the journal. @throws AppError `disk-full`, `refused` */
export async function saveAsPicture(
  ports: SavePorts,
  { svg, ...size }: { readonly svg: string; readonly width: number; readonly height: number },
  { name, ...of }: Pick<OutgoingPaper, 'name' | 'output' | 'about'>,
): Promise<Kept> {
  return keep(ports, { name: `${plainName(name)}.png`, bytes: await ports.writers.png(svg, size) }, [of]);
}

/** Tells the journal what was given to the printer. */
export async function recordPrinted(
  { store, by }: Pick<SavePorts, 'store' | 'by'>,
  given: readonly Given<OutgoingPaper>[],
  copies: number,
): Promise<void> {
  const changes = given.map(({ paper: { about, output, name }, pages }) =>
    printChange(about, { output, name, pages, copies }),
  );
  if (changes.length > 0) await store.commit(changes, by);
}

/** What the person reads after it. */
export function keptWords(kept: Kept): string | undefined {
  switch (kept.state) {
    case 'saved':
      return `已保存：${kept.file}`;
    case 'cancelled':
      return undefined;
    case 'leaking':
      return `没有保存：导出的文件里还能查到${kept.leaking.map(({ text }) => `“${text}”`).join('、')}，请改写有关内容后再导出。`;
  }
}

/** Characters no file system takes are left out. */
export const plainName = (name: string): string => name.replaceAll(/[\\/:*?"<>|\n\r\t]/g, '').trim() || '文书';

/** The house's own head, where it has set one. @throws AppError `letterhead-unusable`, `not-found` */
async function houseHead({ writers, desktop, store }: SavePorts): Promise<HouseHead | undefined> {
  const template = (await store.house()).letterhead?.template;
  if (template === undefined) return undefined;
  const kept = await desktop.original(template.sha256);
  return writers.houseHead(template.name, kept instanceof Uint8Array ? kept : new Uint8Array(await kept.arrayBuffer()));
}

/** Opens what was written again and looks for each secret. */
async function leaksIn(
  { writers }: SavePorts,
  files: readonly { readonly bytes: Uint8Array }[],
  secrets: readonly Secret[],
): Promise<readonly Secret[]> {
  if (secrets.length === 0) return [];
  const found = new Set<Secret>();
  for (const { bytes } of files) for (const secret of leaks(await writers.readBack(bytes), secrets)) found.add(secret);
  return [...found];
}

async function keep(
  { desktop, store, by }: SavePorts,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  of: readonly Pick<OutgoingPaper, 'output' | 'about'>[],
): Promise<Kept> {
  const saved = await desktop.saveExport(name, bytes);
  if (saved === 'cancelled') return { state: 'cancelled' };
  await store.commit(
    of.map(({ output, about }) => exportChange(about, { output, ...saved })),
    by,
  );
  return { state: 'saved', file: saved.file };
}

function exportChange(about: About, payload: ExportedFile): Change {
  switch (about.kind) {
    case 'dossier':
      return { kind: 'export.made', subject: about.id, payload };
    case 'bulletin':
      return { kind: 'bulletin.exported', subject: about.id, payload };
    case 'house':
      return { kind: 'house.exported', subject: 'house', payload };
  }
}

function printChange(about: About, payload: PrintedPaper): Change {
  switch (about.kind) {
    case 'dossier':
      return { kind: 'paper.printed', subject: about.id, payload };
    case 'bulletin':
      return { kind: 'bulletin.printed', subject: about.id, payload };
    case 'house':
      return { kind: 'house.printed', subject: 'house', payload };
  }
}
