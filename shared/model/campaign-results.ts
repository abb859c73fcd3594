import type { PlainDate } from '../base/plain-date';
import type { CheckGroup } from './finding';
import type { Grade } from './grade';
import type { DossierId, ItemId } from './ids';
import type { NamesTold } from './person';
import type { Points } from './points';
import type { Procedure } from './procedure';
import type { SelfCost } from './self-check';

/** What came out of a round of reviews: everything that reports about it are made from. */
export type CampaignResults = {
  readonly name: string;
  readonly year: number;
  /** Matters closed from … to; absent where no such limit was set. */
  readonly closed?: { readonly from: PlainDate; readonly to: PlainDate };
  /** How dossiers were chosen and read, in words: 随机抽取、交叉评查、集中合议 */
  readonly method: string;
  /** Documents the round rests on, each in full: 《行政执法监督条例》 */
  readonly basis: readonly string[];
  /** Names and versions of the standards. */
  readonly standards: readonly string[];
  readonly dossiers: readonly DossierResult[];
  /** The year before, for comparison. */
  readonly previous?: { readonly year: number; readonly dossiers: readonly DossierResult[] };
};

/** One dossier as the round ended for it. */
export type DossierResult = {
  readonly dossier: DossierId;
  readonly name: string;
  readonly agency: string;
  /** 执法领域: 市场监管 … ; empty where it is not known. */
  readonly domain: string;
  readonly procedure: Procedure;
  /** 决定书文号; empty where none was read. */
  readonly number: string;
  readonly cause: string;
  readonly party: string;
  /** 涉企案卷 */
  readonly enterprise: boolean;
  readonly score: Points;
  readonly grade: Grade;
  /** 否决项 found breached. */
  readonly gates: readonly ItemId[];
  readonly problems: readonly ResultProblem[];
  /** What the agency gave itself; absent where it did not hand in a self-check. */
  readonly self?: { readonly score: Points; readonly grade: Grade; readonly costs?: readonly SelfCost[] };
  readonly reviewers: readonly string[];
  /** How far its readers agreed; absent where only one read it. */
  readonly agreement?: ReadersAgreement;
  /** Absent where none were read. */
  readonly names?: NamesTold;
};

/** Of how many items several readers each said something, and on which they differed. */
export type ReadersAgreement = {
  readonly items: number;
  readonly divided: readonly { readonly item: ItemId; readonly title: string }[];
};

/** One violated item or gate. */
export type ResultProblem = {
  readonly item: ItemId;
  readonly title: string;
  readonly group: CheckGroup | 'gate';
  readonly words: string;
  /** 《行政处罚决定书》卷内第3页 */
  readonly where: string;
  readonly basis: readonly string[];
  readonly deduction: Points;
  /** Set where the item asks for something within a limit: the problem is an overrun. */
  readonly overrun?: true;
};

/** Whether dossiers with a breached gate count in averages with the score they have (0 by most standards) or are left out. */
export type GateRule = 'counted' | 'left-out';
