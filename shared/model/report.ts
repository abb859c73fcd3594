import type { Box, Turn } from './geometry';
import type { Grade } from './grade';
import type { Procedure } from './procedure';
import type { TemplateRef } from './scoring-template';
import type { Verdict } from './verdict';

/** What the command line writes for a dossier. Stable: a change of shape raises the number in `schema`. Points are written as 2.5. */
export type DossierReport = {
  readonly schema: 'dossier-report/1';
  readonly dossier: {
    readonly file: string;
    readonly pages: number;
    readonly procedure: Procedure;
    readonly template: TemplateRef;
  };
  readonly pages: readonly {
    readonly ordinal: number;
    readonly folio: string | null;
    readonly rotation: Turn;
    readonly blank: boolean;
    readonly duplicateOf: number | null;
    readonly legibility: number;
    readonly engine: string;
    readonly text: string;
  }[];
  readonly instruments: readonly {
    readonly kind: string;
    readonly name: string;
    readonly title: string;
    readonly pages: readonly [first: number, last: number];
    readonly confidence: number;
  }[];
  readonly facts: readonly {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly state: 'read' | 'illegible' | 'absent';
    readonly page: number | null;
    readonly box: Box | null;
    readonly confidence: number;
  }[];
  readonly findings: readonly {
    readonly check: string;
    readonly item: string;
    readonly title: string;
    readonly verdict: Verdict;
    readonly gate: boolean;
    readonly deduction: number;
    readonly reason: string;
    readonly basis: readonly string[];
    readonly citations: readonly { readonly page: number; readonly box: Box; readonly quote: string }[];
    readonly confidence: number;
  }[];
  readonly proposal: {
    readonly score: number;
    readonly of: number;
    readonly gates: readonly string[];
    readonly grade: Grade;
    readonly undetermined: number;
  };
  readonly timing: {
    readonly pages: number;
    readonly rasterMs: number;
    readonly ocrMs: number;
    readonly checkMs: number;
    readonly totalMs: number;
  };
};
