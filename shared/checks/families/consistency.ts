import { bare } from '../../base/normalise-text';
import { editDistance, similarity } from '../../base/similarity';
import type { Citation } from '../../model/citation';
import type { Field, FieldTypes } from '../../model/fact';
import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';

/** The same fact as one paper tells it. */
export type Reading<Value> = {
  readonly paper: Instrument;
  readonly value: Value;
  readonly page: number;
  readonly cited: readonly Citation[];
  readonly confidence: number;
};

/** A field over several papers; papers where it was not read are left out. */
export function readings<F extends Field>(
  view: DossierView,
  papers: readonly Instrument[],
  field: F,
): readonly Reading<FieldTypes[F]>[] {
  return papers.flatMap((paper) => {
    const found = view.read(paper, field);
    if (found.state !== 'seen') return [];
    const { value, cited, confidence } = found;
    return [{ paper, value, page: cited[0]!.page, cited, confidence }];
  });
}

/**
 * Whether two printed names mean the same. `alike`: they differ by so little that a misread character may be all there is.
 * A shop's name with its keeper in brackets, or a name cut off by a form's cell, is the same name.
 */
export function compareNames(a: string, b: string): 'same' | 'alike' | 'different' {
  const [left, right] = [bare(withoutRemarks(a)), bare(withoutRemarks(b))];
  if (left === right || left === '' || right === '') return 'same';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length >= 4 && long.includes(short)) return 'same';
  if (bare(a).includes(right) || bare(b).includes(left)) return 'same';
  const distance = editDistance(left, right);
  if (distance < 0.5) return 'same';
  return distance <= 1.3 || similarity(left, right) >= 0.9 || isCutOff(short, long) ? 'alike' : 'different';
}

/** A character or two lost at either end, where a cell or the scan's edge cuts a name, and perhaps one misread. */
function isCutOff(short: string, long: string): boolean {
  const lost = long.length - short.length;
  const [head, tail] = [long.slice(0, short.length), long.slice(-short.length)];
  return lost >= 1 && lost <= 2 && Math.min(editDistance(short, head), editDistance(short, tail)) <= 1.3;
}

const withoutRemarks = (name: string): string => name.replace(/[（(][^）)]*[）)]/g, '');

/** 《立案审批表》第4页“甲公司” */
export const quoted = <Value>({ paper, page, value }: Reading<Value>, words: (value: Value) => string): string =>
  `《${paper.title}》（第${page}页）为“${words(value)}”`;

/** The value most papers agree on, by `same`; ties go to the first. */
export function majority<Value>(
  all: readonly Reading<Value>[],
  same: (a: Value, b: Value) => boolean,
): Reading<Value> | undefined {
  const votes = (one: Reading<Value>) => all.filter(({ value }) => same(value, one.value)).length;
  return all.reduce<Reading<Value> | undefined>(
    (best, each) => (best === undefined || votes(each) > votes(best) ? each : best),
    undefined,
  );
}
