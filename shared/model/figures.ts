import type { ResultProblem } from './campaign-results';
import type { Grade } from './grade';
import type { DossierId, ItemId } from './ids';

/** A number or a rate as a report states it, and the dossiers it was counted over. */
export type Figure = {
  /** Its name in texts, 优秀率. */
  readonly key: string;
  /** As printed: 12.50% */
  readonly words: string;
  /** The dossiers behind it. */
  readonly dossiers: readonly DossierId[];
  /** What was counted, over what. */
  readonly meaning: string;
};

/** What is counted for any set of dossiers. Averages and scores in points, two decimals; shares 0…1. */
export type Summary = {
  readonly dossiers: readonly DossierId[];
  readonly agencies: number;
  readonly average: number | undefined;
  readonly highest: number | undefined;
  readonly lowest: number | undefined;
  readonly grades: Readonly<Record<Grade, { readonly dossiers: readonly DossierId[]; readonly share: number }>>;
  readonly enterprise: readonly DossierId[];
  readonly gated: readonly DossierId[];
  readonly problems: number;
};

/** A summary for each value of something: an agency, a domain, a procedure. */
export type Part = { readonly name: string; readonly summary: Summary };

/** `rank` is absent where there are too few dossiers to compare. Equal averages share a rank, and the next ones are passed over. */
export type Ranked = Part & { readonly rank?: number; readonly tied: boolean };

/** 共性问题: an item violated in several dossiers. */
export type CommonProblem = {
  readonly item: ItemId;
  readonly title: string;
  readonly group: ResultProblem['group'];
  readonly dossiers: readonly DossierId[];
  /** Of all dossiers. */
  readonly share: number;
  readonly agencies: number;
  /** Points lost over all dossiers. */
  readonly deducted: number;
  /** What was written about it, the most frequent first. */
  readonly examples: readonly string[];
};

/** 自查与抽查对比: only dossiers that have both. */
export type SelfCheck = {
  readonly covered: readonly DossierId[];
  readonly share: number;
  readonly selfAverage: number | undefined;
  readonly reviewAverage: number | undefined;
  /** Whose grade by itself was better than the panel's. */
  readonly overrated: readonly DossierId[];
  /** `dossiers`: those the agencies gave the grade; `reviewed`: those the panel gave it. */
  readonly grades: Readonly<
    Record<
      Grade,
      {
        readonly self: number;
        readonly review: number;
        readonly dossiers: readonly DossierId[];
        readonly reviewed: readonly DossierId[];
      }
    >
  >;
};

/** 一致性 over the dossiers that more than one reader read: of all items, the share on which they said the same. */
export type Agreement = {
  readonly dossiers: readonly DossierId[];
  /** Readings compared. */
  readonly items: number;
  readonly share: number;
  readonly divided: readonly {
    readonly item: ItemId;
    readonly title: string;
    readonly dossiers: readonly DossierId[];
  }[];
};

/** Agencies down, groups or items across: in how many of an agency's dossiers something was found. */
export type HeatMap = {
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly rows: readonly {
    readonly agency: string;
    readonly dossiers: readonly DossierId[];
    /** Too few dossiers to compare. */
    readonly small: boolean;
    /** One for each column; shares of the agency's dossiers, 0…1. */
    readonly cells: readonly { readonly dossiers: readonly DossierId[]; readonly share: number }[];
  }[];
};

/** Everything counted about one round. */
export type CampaignFigures = {
  readonly gateRule: 'counted' | 'left-out';
  readonly smallBelow: number;
  readonly whole: Summary;
  readonly previous: Summary | undefined;
  readonly agencies: readonly Ranked[];
  readonly domains: readonly Part[];
  readonly procedures: readonly Part[];
  readonly common: readonly CommonProblem[];
  /** Problems by group, most first; shares of all problems. */
  readonly groups: readonly {
    readonly group: ResultProblem['group'];
    readonly problems: number;
    readonly dossiers: readonly DossierId[];
    readonly share: number;
  }[];
  readonly self: SelfCheck;
  readonly agreement: Agreement;
  /** 期限类问题, as `common`. */
  readonly overruns: readonly CommonProblem[];
  /** Everything that may be named in a text. */
  readonly named: ReadonlyMap<string, Figure>;
};
