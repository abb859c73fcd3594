import { canonicalJson } from '../../base/canonical-json';
import { sha256 } from '../../base/sha256';
import type { FrameCase } from '../../model/draw';
import type { Sha256 } from '../../model/ids';

/** SHA-256 over the cases in the order of their keys: the same list in another order of rows is the same frame. */
export const frameDigest = (cases: readonly FrameCase[]): Sha256 =>
  sha256(canonicalJson(cases.toSorted((a, b) => (a.key < b.key ? -1 : 1)))) as Sha256;
