import type { PlainDate } from '../base/plain-date';
import type { Sha256 } from './ids';
import type { Procedure } from './procedure';

/** One closed case of the list that dossiers are drawn from. */
export type FrameCase = {
  /** 案号 or 文号, the name of the case in the whole draw. */
  readonly key: string;
  readonly agency: string;
  readonly procedure: Procedure;
  readonly name: string;
  readonly domain: string;
  /** 涉企 */
  readonly enterprise: boolean;
  readonly result: string;
  readonly closedOn: PlainDate;
  /** 办案人员 */
  readonly handlers: readonly string[];
};

/** 抽样框: every case that could be drawn. */
export type Frame = {
  /** Name of the file it came from. */
  readonly source: string;
  /** Over the cases in the order of their keys, so that the order of rows does not matter. */
  readonly sha256: Sha256;
  readonly cases: readonly FrameCase[];
};

export const strata = ['agency', 'procedure', 'domain', 'enterprise', 'result'] as const;

/** By what a frame is divided. */
export type Stratum = (typeof strata)[number];

/** How many to draw of which cases. A case belongs to the first quota it fits. */
export type Quota = {
  /** Only cases with these values; `enterprise` is 涉企 or 非涉企. */
  readonly where: Readonly<Partial<Record<Stratum, string>>>;
  readonly take: { readonly count: number } | { readonly percent: number; readonly atLeast: number };
  /** Shared out over the values of this in proportion to their cases, at least one each as long as it goes round. */
  readonly spread?: Stratum;
  /** With `spread`: at least so many of each value, all where it has fewer; the quota grows where it must. Without: one. */
  readonly eachLeast?: number;
};

export type DrawScheme = {
  /** Said aloud before witnesses; with the frame it decides the draw. */
  readonly seed: string;
  readonly quotas: readonly Quota[];
};

export type DrawnCase = {
  readonly key: string;
  /** Place of its quota in the scheme, from 0. */
  readonly quota: number;
  /** Value of the quota's `spread`; empty without one. */
  readonly share: string;
  /** 签号: SHA-256 of frame, seed and key, in hex. The lowest are drawn. */
  readonly ticket: Sha256;
};

/** 抽样, as it was made. */
export type Draw = {
  readonly frame: Sha256;
  readonly scheme: DrawScheme;
  readonly cases: readonly DrawnCase[];
  /** Quotas that had fewer cases than wanted. */
  readonly shortfalls: readonly { readonly quota: number; readonly wanted: number; readonly had: number }[];
  readonly witnesses: readonly string[];
};

/** 补抽: a drawn case that cannot be had, and the next in the same quota instead of it. */
export type Replacement = { readonly out: string; readonly into: DrawnCase; readonly why: string };

/** How many cases have which value: `of` in the frame, `drawn` among those drawn. */
export type Composition = {
  readonly stratum: Stratum;
  readonly values: readonly { readonly value: string; readonly of: number; readonly drawn: number }[];
};
