import { collectScans } from '#renderer/adapters/intake/index.ts';
import { lawFileText } from '#renderer/adapters/law-text/index.ts';
import { openBrowserReader } from '#renderer/adapters/ocr/open-browser-reader.ts';
import { openPackage, writePackage } from '#renderer/adapters/packages/index.ts';
import { browserRasterizer } from '#renderer/adapters/rasterizer/index.ts';
import { readTable } from '#renderer/adapters/tables/read-table.ts';
import { copier, jpegPacker } from '#renderer/features/copies/index.ts';
import { openAsking, openImporter, passwordDesk } from '#renderer/features/dossiers/index.ts';
import { deriver, dossierDeriver, readingQueue, thumbnail } from '#renderer/features/reading/index.ts';
import { searcher } from '#renderer/features/search/index.ts';
import { browserDesktop } from '#renderer/platform/browser-desktop.ts';
import type { Desktop } from '#renderer/platform/desktop.ts';
import { electronDesktop } from '#renderer/platform/electron-desktop.ts';
import { openStore, type Store } from '#renderer/storage/index.ts';
import type { Bridge } from '#shared/ipc/contract';
import { isAboutDossier } from '#shared/journal/index';
import type { Change, ChangeKind } from '#shared/model/change';
import type { DossierId } from '#shared/model/ids';
import type { Scan } from '#shared/model/scan';
import { readingKey, rereadRegion } from '#shared/pipeline/index';
import type { Clock } from '#shared/ports/clock';
import type { PageReader, ReadingPolicy } from '#shared/ports/page-reader';

import type { Door } from './door';
import { rememberedChoice, rememberedDesk, rememberedFlag, rememberedList, rememberedReviewer } from './remembered';
import { samples } from './samples';
import { demandSeat, demandUnlocked } from './seat-acts';
import { secondReader } from './second-reader';
import type { Services } from './services-context';
import { standardShelf } from './standard-shelf';
import { checkContext, GENERAL, lawWith, limitRules, measures, standardText, templates } from './standards';
import { todayBy } from './use-today';

/** Digest of the rooms that read pages, put in by the build: what an older build made of a page is not reused. */
declare const __READING_RULES__: string;

const clock: Clock = { now: () => new Date() };
const ids = { fresh: () => crypto.randomUUID() as string };

/** Changes after which what the machine derived is no longer what it would derive now. */
const unsettling: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'dossier.procedure',
  'instruments.arranged',
  'region.reread',
  'region.reread-withdrawn',
  'fact.corrected',
  'fact.correction-withdrawn',
  'review.opened',
  'pages.vouched',
  'pages.vouch-withdrawn',
]);

/** Changes after which every dossier may be judged differently. */
const lawful: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'house.parameters',
  'house.parameters-removed',
  'house.holidays',
  'house.holidays-removed',
  'house.statute',
  'house.statute-removed',
]);

/** Puts the program together: the only place that picks adapters. `progress` counts journal entries replayed. */
export async function openServices(progress: (done: number, total: number) => void): Promise<Services> {
  const desktop = await openDesktop();
  const { writable, place } = await desktop.state();
  const { store: view } = await openStore({ library: desktop, clock, keyOf: readingKey, progress });
  const standards = standardShelf({ library: desktop, shipped: templates, textOf: standardText });
  const bound = await view.boundStandards();
  await standards.fetch(bound);
  if (writable) void standards.keep(bound).catch(() => {});
  const passwords = passwordDesk();
  const rasterizer = browserRasterizer();

  const openScan = async (scan: Scan) => {
    const file = { name: scan.name, media: scan.media, bytes: await desktop.original(scan.sha256) };
    const known = await view.password(scan.sha256);
    const { scan: open, password } = await openAsking(rasterizer, file, passwords, known);
    if (password !== undefined && password !== known) await view.rememberPassword(scan.sha256, password);
    return open;
  };

  const reviewer = rememberedReviewer();
  const door = rememberedChoice<Door>('door', 'organise');
  const locality = rememberedChoice('locality', GENERAL);
  const { derive, deriveEvery, deriveForSeat } = dossierDeriver({
    store: view,
    library: desktop,
    deriver: deriver(),
    rules: __READING_RULES__,
    reviewer: () => reviewer.get(),
    standardText: standards.textOf,
    today: () => todayBy(clock),
    locality: () => locality.get(),
  });
  const policy = rememberedChoice<ReadingPolicy>('reading-policy', 'standard');
  const reader = openBrowserReader(policy.get());
  const otherReader = secondReader(async () =>
    openBrowserReader((await reader).engine === 'pp-ocr' ? 'tesseract-only' : 'standard', { most: 1, noOther: true }),
  );
  const reading = readingQueue({
    shelf: view.shelf,
    dossier: view.dossier,
    dossiers: view.dossiers,
    progress: view.progress,
    reader,
    pausedBefore: rememberedFlag('reading-paused'),
    orderBefore: rememberedList('reading-order'),
    clock,
    openScan,
    thumbnail,
    derive,
  });
  keepAwake(reading, desktop);
  const commit = rederiving(view.commit, derive, deriveEvery, reading.add, reading.fail);
  const store: Store = { ...view, commit: asSeated(keepingStandards(commit, standards.keepBound), door, view.dossier) };
  const followSeat = () => void deriveForSeat().catch(reading.fail);
  reviewer.subscribe(followSeat);
  followSeat();
  if (writable) void reading.start().catch(reading.fail);

  return {
    desktop,
    store,
    clock,
    ids,
    reviewer,
    door,
    agency: rememberedChoice('agency', ''),
    templates: {
      all: templates,
      find: standards.find,
      for: (procedure) => templates.find(({ template }) => template.procedure === procedure),
    },
    checkContext: (law) => checkContext(todayBy(clock), locality.get(), law),
    locality,
    lawWith,
    readLawFile: lawFileText,
    preferences: rememberedDesk(),
    limitRules,
    measures,
    policy,
    readerNotice: reader.then(({ notice }) => notice),
    reading,
    search: searcher(async () => place),
    importer: openImporter({
      collect: collectScans,
      open: (file) => openAsking(rasterizer, { name: file.path, media: file.media, bytes: file.bytes }, passwords),
      library: desktop,
      store,
      ids,
      received: (dossier) => void reading.add(dossier).catch(reading.fail),
    }),
    copies: copier({ store, desktop, openScan, packer: jpegPacker, words: rasterizer.words }),
    passwords,
    samples,
    openScan,
    async reread(scan, { index, turn }, box, engine) {
      const open = await openScan(scan);
      const read = (by: PageReader) => rereadRegion({ scan: open, index, box, turn }, by);
      try {
        return await (engine === 'usual' ? reader.then(read) : otherReader(read));
      } finally {
        await open.close();
      }
    },
    derive,
    packages: { open: openPackage, write: writePackage },
    readTable,
    deriveEvery,
    writers: writersWhenAsked(rasterizer.words),
  };
}

/** What writes Word and Excel is large and wanted late: it is loaded when first asked for, so that the program opens sooner. */
function writersWhenAsked(pdfWords: (pdf: Uint8Array) => Promise<string>): Services['writers'] {
  const loaded = () => import('#renderer/writers/index.ts');
  return {
    docx: async (paper, house) => (await loaded()).paperToDocx(paper, house),
    houseHead: async (name, file) => (await loaded()).readHouseHead(name, file),
    xlsx: async (sheet) => (await loaded()).sheetToXlsx(sheet),
    readBack: async (bytes) => (isPdf(bytes) ? pdfWords(bytes) : (await loaded()).readBack(bytes)),
    finishPdf: async (title, parts) => (await loaded()).finishPdf(title, parts),
    png: async (svg, size) => (await loaded()).svgToPng(svg, size),
    zip: async (files) => (await loaded()).filesToZip(files),
  };
}

const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';

const openDesktop = async (): Promise<Desktop> => {
  const { desktop } = window as { readonly desktop?: Bridge };
  return desktop === undefined ? browserDesktop(clock) : electronDesktop(desktop);
};

/** Reading goes on over night: the computer must not fall asleep under it. */
function keepAwake({ state }: Services['reading'], desktop: Desktop): void {
  let awake = false;
  state.subscribe(() => {
    const wanted = state.get().phase === 'reading';
    if (wanted === awake) return;
    awake = wanted;
    void desktop.stayAwake(wanted).catch(() => {});
  });
}

/** Refuses what is not done as whom one sits here, before anything is written. */
const asSeated =
  (commit: Store['commit'], door: Services['door'], dossierOf: Store['dossier']): Store['commit'] =>
  async (changes, by) => {
    const all: readonly Change[] = [changes].flat();
    demandSeat(
      door.get(),
      all.map(({ kind }) => kind),
    );
    await demandUnlocked(all, by, dossierOf);
    return commit(changes, by);
  };

/** What a review is bound to is in the library before the journal says so. */
const keepingStandards =
  (commit: Store['commit'], keepBound: (changes: readonly Change[]) => Promise<void>): Store['commit'] =>
  async (changes, by) => {
    await keepBound([changes].flat());
    return commit(changes, by);
  };

/** Commits, then lets the machine follow: derive afresh after a correction, read a page again after a turn. */
const rederiving =
  (
    commit: Store['commit'],
    derive: Services['derive'],
    deriveEvery: Services['deriveEvery'],
    read: (id: DossierId) => Promise<void>,
    fail: (error: unknown) => void,
  ): Store['commit'] =>
  async (changes, by) => {
    const entries = await commit(changes, by);
    const subjects = (concerned: (kind: ChangeKind) => boolean) =>
      new Set(entries.filter(isAboutDossier).flatMap(({ kind, subject }) => (concerned(kind) ? [subject] : [])));
    for (const id of subjects((kind) => unsettling.has(kind))) void derive(id).catch(fail);
    for (const id of subjects((kind) => kind === 'page.turned')) void read(id).catch(fail);
    if (entries.some(({ kind }) => lawful.has(kind))) void deriveEvery().catch(fail);
    return entries;
  };
