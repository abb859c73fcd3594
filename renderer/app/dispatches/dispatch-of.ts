import { canonicalJson } from '#shared/base/canonical-json';
import type { PlainDate } from '#shared/base/plain-date';
import { sha256 } from '#shared/base/sha256';
import type { Dispatch } from '#shared/model/dispatch';
import type { ProblemId, Sha256 } from '#shared/model/ids';
import type { Paper } from '#shared/model/paper';

type Sent = {
  readonly number: string;
  /** 主送, or whom it is about. */
  readonly to: string;
  readonly date: PlainDate;
  readonly due?: PlainDate | undefined;
  readonly paper: Paper;
  readonly problems: readonly ProblemId[];
};

/** A document as it is kept: what it is about, and its very words. */
export const dispatchOf = (kind: Dispatch['kind'], { number, to, date, due, paper, problems }: Sent): Dispatch => ({
  kind,
  number,
  agency: to,
  on: date,
  ...(due !== undefined && { due }),
  problems,
  paper,
  sha256: sha256(canonicalJson(paper)) as Sha256,
});
