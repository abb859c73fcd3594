import type { Citation } from './citation';
import type { Field } from './fact';
import type { Instrument } from './instrument';

/** `base`: the value others are held against. `alike`: so near that a misread character may be all. `illegible`: seen, not read. */
export type MatrixAgreement = 'base' | 'same' | 'alike' | 'odd' | 'illegible' | 'plain';

export type MatrixCell = {
  readonly field: Field;
  readonly words: string;
  readonly agreement: MatrixAgreement;
  readonly cited: readonly Citation[];
};

export type MatrixRow = {
  readonly id: string;
  /** 当事人, 罚款金额 */
  readonly name: string;
  /** One for each column; undefined where the paper does not speak of it. */
  readonly cells: readonly (MatrixCell | undefined)[];
};

/** 对照表: what several papers of one dossier say about the same thing. */
export type FactMatrix = { readonly columns: readonly Instrument[]; readonly rows: readonly MatrixRow[] };
