import type { ExportedFile } from './exported-file';
import type { Fact } from './fact';
import type { Box, Turn } from './geometry';
import type { GoodPractice } from './good-practice';
import type { DossierId, InstrumentId, ItemId, Sha256 } from './ids';
import type { Instrument } from './instrument';
import type { Mark } from './mark';
import type { PanelChange } from './panel-change';
import type { PrintedPaper } from './printed-paper';
import type { Procedure } from './procedure';
import type { RegionReread } from './region-reread';
import type { Scan } from './scan';
import type { TemplateRef } from './scoring-template';
import type { SelfScore } from './self-check';
import type { Sight } from './sight';
import type { PagePlace } from './vouched-page';

/** What a person decides about one dossier: its scans, pages, instruments, facts, reviews and exports, and the panel's work on it. */
export type DossierChange =
  | Of<'dossier.received', { readonly name: string; readonly scans: readonly Scan[] }>
  | Of<'dossier.renamed', { readonly name: string }>
  /** `null` gives the choice back to the machine. */
  | Of<'dossier.procedure', { readonly procedure: Procedure | null }>
  | Of<'dossier.removed', Record<string, never>>
  | Of<'page.turned', { readonly scan: Sha256; readonly index: number; readonly turn: Turn }>
  /** A second reading of a part of a page, chosen over the first. */
  | Of<'region.reread', RegionReread>
  /** Back to what was read first. */
  | Of<'region.reread-withdrawn', { readonly scan: Sha256; readonly index: number; readonly box: Box }>
  /** The whole arrangement of pages into instruments, laid over the machine's. `null` goes back to the machine's. */
  | Of<'instruments.arranged', { readonly instruments: readonly Instrument[] | null }>
  /** A fact as a person sees it, laid over the machine's. */
  | Of<'fact.corrected', { readonly fact: Fact }>
  | Of<'fact.correction-withdrawn', { readonly instrument: InstrumentId; readonly field: string }>
  | Of<'review.opened', { readonly template: TemplateRef }>
  | Of<'mark.set', { readonly mark: Omit<Mark, 'at' | 'reviewer'> }>
  | Of<'mark.withdrawn', { readonly item: ItemId }>
  /** 原件已核、扫描件、核证复印件 */
  | Of<'instrument.sighted', { readonly instrument: InstrumentId; readonly sight: Sight }>
  /** 已看过本页，没有评查要看的文字; for the view of this reviewer alone. */
  | Of<'pages.vouched', { readonly pages: readonly PagePlace[] }>
  | Of<'pages.vouch-withdrawn', { readonly pages: readonly PagePlace[] }>
  /** The whole list of what this reviewer found done well. */
  | Of<'review.praised', { readonly practices: readonly GoodPractice[] }>
  | Of<'review.concluded', { readonly score: number; readonly grade: string }>
  | Of<'review.reopened', { readonly why: string }>
  /** 自评分, as the agency hands it in with the dossier. */
  | Of<'dossier.self-scored', { readonly selfScore: SelfScore }>
  | Of<'export.made', ExportedFile>
  | Of<'paper.printed', PrintedPaper>
  | PanelChange;

type Of<Kind extends string, Payload> = { readonly kind: Kind; readonly subject: DossierId; readonly payload: Payload };
