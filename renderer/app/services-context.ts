import { createContext, useContext } from 'react';
import type { OpenPackage, PackageToWrite } from '#renderer/adapters/packages/index.ts';
import type { Copier } from '#renderer/features/copies/index.ts';
import type { Importer, PasswordDesk } from '#renderer/features/dossiers/index.ts';
import type { LoadedTemplate, ReadingQueue } from '#renderer/features/reading/index.ts';
import type { DeskPreferences } from '#renderer/features/review/index.ts';
import type { Searcher } from '#renderer/features/search/index.ts';
import type { Desktop } from '#renderer/platform/desktop.ts';
import type { Signal, Store } from '#renderer/storage/index.ts';
import type { HouseHead } from '#renderer/writers/index.ts';
import type { CheckContext } from '#shared/checks/index';
import type { GivenFile } from '#shared/intake/index';
import type { Box, Turn } from '#shared/model/geometry';
import type { DossierId, ReviewerName } from '#shared/model/ids';
import type { LimitRule } from '#shared/model/limit-rule';
import type { Measure } from '#shared/model/measure';
import type { Paper } from '#shared/model/paper';
import type { Procedure } from '#shared/model/procedure';
import type { RegionReread } from '#shared/model/region-reread';
import type { Scan } from '#shared/model/scan';
import type { TemplateRef } from '#shared/model/scoring-template';
import type { Sheet } from '#shared/model/sheet';
import type { Clock, Ids } from '#shared/ports/clock';
import type { OpenScan, ScanBytes } from '#shared/ports/page-rasterizer';
import type { ReaderNotice, ReadingPolicy } from '#shared/ports/page-reader';
import type { Door } from './door';
import type { Law, LocalLaw } from './standards';

export type { Law, LoadedTemplate };

/** Everything a feature may use of the world; put together in `services.ts`, replaced by fakes in tests. */
export type Services = {
  readonly desktop: Desktop;
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Who sits at this screen; undefined until a name was given. Goes with every commit as `by`. */
  readonly reviewer: Signal<ReviewerName | undefined>;
  /** Through which door this seat is used. */
  readonly door: Signal<Door>;
  /** Of which agency one is, where one sits here for an agency; else empty. */
  readonly agency: Signal<string>;
  readonly templates: {
    readonly all: readonly LoadedTemplate[];
    /** The standard a review is bound to, shipped or kept in the library; undefined where there is neither. */
    find(ref: Pick<TemplateRef, 'id' | 'version'> & Partial<TemplateRef>): LoadedTemplate | undefined;
    for(procedure: Procedure): LoadedTemplate | undefined;
  };
  /** What checks know besides the dossier, today and at this seat. */
  checkContext(law: Law): CheckContext;
  /** Which of the local numbers hold at this seat; what was derived before keeps the numbers of its day. */
  readonly locality: Signal<string>;
  /** Words of a law's text, a line a paragraph. @throws AppError `file-empty`, `file-too-large`, `file-damaged`, `law-file-unsupported` */
  readLawFile(file: File): Promise<string>;
  /** The law that ships with what the people of this library added to it; see `useLaw`. */
  lawWith(added: LocalLaw): Law;
  /** How the reviewer at this seat likes the desk. */
  readonly preferences: Signal<DeskPreferences>;
  /** 整改期限口径 by place, as they ship. */
  readonly limitRules: readonly LimitRule[];
  readonly measures: readonly Measure[];
  /** How pages are read; a change holds from the next start. */
  readonly policy: Signal<ReadingPolicy>;
  /** Set where pages are not read as the policy asks. */
  readonly readerNotice: Promise<ReaderNotice | undefined>;
  readonly reading: ReadingQueue;
  readonly search: Searcher;
  readonly importer: Importer;
  /** Searchable PDF and plain text of whole dossiers. */
  readonly copies: Copier;
  readonly passwords: PasswordDesk;
  /** Synthetic dossiers that come with the program. */
  readonly samples: { readonly count: number; files(): Promise<readonly GivenFile[]> };
  /**
   * Opens a scan of the library for its pages; asks for a password where one is set and none is known yet.
   * Close it when no longer shown.
   * @throws AppError `not-found`, `file-damaged`, `pdf-needs-password`
   */
  openScan(scan: Scan): Promise<OpenScan>;
  /**
   * Reads a part of an upright page again, sharper: as pages are read here, or with the other engine for a second opinion.
   * @throws AppError as `openScan` and `PageReader.read`
   */
  reread(
    scan: Scan,
    page: { readonly index: number; readonly turn: Turn },
    box: Box,
    engine: 'usual' | 'other',
  ): Promise<Pick<RegionReread, 'engine' | 'lines'>>;
  /** Derives instruments, facts, findings and proposals afresh, off the UI thread. Runs by itself after corrections. */
  derive(dossier: DossierId): Promise<void>;
  /** Sealed files that travel between machines. */
  readonly packages: {
    /** @throws AppError `package-…` */
    open(file: string, bytes: ScanBytes, passphrase: string): Promise<OpenPackage>;
    write(given: PackageToWrite, pass: (part: Uint8Array) => Promise<void>): Promise<void>;
  };
  /** Rows of the first sheet of a spreadsheet or of a delimited text. @throws AppError `table-unsupported`, `file-damaged` */
  readTable(file: File): Promise<readonly (readonly string[])[]>;
  /** The same for every dossier that was derived before, one after another. */
  deriveEvery(): Promise<void>;
  readonly writers: {
    /** `house`: the head and foot an official paper bears instead of its own. */
    docx(paper: Paper, house?: HouseHead): Promise<Uint8Array>;
    /** @throws AppError `letterhead-unusable` */
    houseHead(name: string, file: Uint8Array): Promise<HouseHead>;
    xlsx(sheet: Sheet): Promise<Uint8Array>;
    /** Everything a Word, Excel or PDF file says, its properties too; for looking whether something is still in it. */
    readBack(bytes: Uint8Array): Promise<string>;
    /** The parts of a PDF as one, in order, under its own title. */
    finishPdf(title: string, parts: readonly Uint8Array[]): Promise<Uint8Array>;
    png(svg: string, size: { readonly width: number; readonly height: number }): Promise<Uint8Array>;
    zip(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Uint8Array>;
  };
};

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('no services above this view');
  return services;
}
