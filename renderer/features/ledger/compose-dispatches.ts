import { canonicalJson } from '#shared/base/canonical-json';
import type { PlainDate } from '#shared/base/plain-date';
import { sha256 } from '#shared/base/sha256';
import { followed, groupedByAgency, type Stood } from '#shared/ledger/index';
import type { Change } from '#shared/model/change';
import type { Dispatch } from '#shared/model/dispatch';
import type { DispatchId, Sha256 } from '#shared/model/ids';
import type { Letterhead } from '#shared/model/letterhead';
import type { LimitRule } from '#shared/model/limit-rule';
import { documentNumber, isPerAgency, type LedgerPaperKind, ledgerPaper } from '#shared/outputs/index';
import { type LedgerPorts, stepTaken } from './ledger-store';

export type DispatchTerms = {
  readonly kind: LedgerPaperKind;
  readonly letterhead: Letterhead;
  /** First number of the batch; unset leaves numbers to be filled in by hand. */
  readonly firstNumber: number | undefined;
  readonly date: PlainDate;
  readonly due: PlainDate | undefined;
  readonly rule: LimitRule;
  /** For what goes to one place whatever the agencies: a report, a referral. */
  readonly to: string;
  readonly review: string;
  readonly contact: string;
  readonly opinion: string;
};

/** The documents of one batch, one per agency where the kind is sent to agencies. */
export function composeDispatches(terms: DispatchTerms, chosen: readonly Stood[]): readonly Dispatch[] {
  const { kind, letterhead, firstNumber, date, due } = terms;
  const groups: readonly (readonly [string, readonly Stood[]])[] = isPerAgency(kind)
    ? [...groupedByAgency(chosen)]
    : [[terms.to, chosen]];
  return groups.map(([to, group], index): Dispatch => {
    const number =
      firstNumber === undefined ? '' : documentNumber(letterhead, Number(date.slice(0, 4)), firstNumber + index);
    const problems = group.map((each) => followed(each, date));
    const paper = ledgerPaper(kind, { ...terms, number, to }, problems);
    return {
      kind,
      number,
      agency: to,
      on: date,
      ...(due !== undefined && { due }),
      problems: group.map(({ held }) => held.id),
      paper,
      sha256: sha256(canonicalJson(paper)) as Sha256,
    };
  });
}

/** Keeps the documents as they are, word for word; a 整改通知书 also notifies its problems. */
export async function recordDispatches(ports: LedgerPorts, dispatches: readonly Dispatch[]): Promise<void> {
  const changes = dispatches.flatMap((dispatch): readonly Change[] => {
    const subject = ports.ids.fresh() as DispatchId;
    const made: Change = { kind: 'dispatch.made', subject, payload: { dispatch } };
    if (dispatch.kind !== 'rectification-notice') return [made];
    const { number, on, due, problems } = dispatch;
    return [
      made,
      ...problems.map((problem): Change => {
        const step = stepTaken(ports, {
          kind: 'notified',
          number,
          dispatch: subject,
          on,
          words: '',
          ...(due !== undefined && { due }),
        });
        return { kind: 'problem.moved', subject: problem, payload: { step } };
      }),
    ];
  });
  await ports.store.commit(changes, ports.by);
}
