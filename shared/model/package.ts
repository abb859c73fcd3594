import type { Sha256 } from './ids';

/**
 * 分发 · 评查结果 · 整改 (bureau to agency) · 整改答复 (agency to bureau) · 送评 (dossiers with their 自评, agency to bureau):
 * what a package is for, which decides what it may bring.
 */
export const packagePurposes = ['hand-out', 'result', 'rectification', 'rectification-answer', 'self-checked'] as const;

export type PackagePurpose = (typeof packagePurposes)[number];

/** A file inside a package, as its table of contents names it. */
export type PackageMember = { readonly name: string; readonly sha256: Sha256; readonly bytes: number };

/** Table of contents of every package, `manifest.json`: what it is, who made it, and the digest of everything else in it. */
export type PackageManifest = {
  readonly schema: 'ajpc/1';
  readonly purpose: PackagePurpose;
  /** Id of the campaign it belongs to, and its name for people. */
  readonly about: { readonly id: string; readonly name: string };
  readonly from: { readonly name: string; readonly station: string };
  /** Whom it is for; empty: whoever has it. */
  readonly to: string;
  /** ISO instant. */
  readonly madeAt: string;
  /** Version of the program that made it. */
  readonly program: string;
  readonly members: readonly PackageMember[];
};
