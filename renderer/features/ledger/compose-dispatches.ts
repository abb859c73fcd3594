import { dispatchOf } from '#renderer/app/dispatches/dispatch-of.ts';
import { followed, groupedByAgency, type Stood } from '#shared/ledger/index';
import type { Change } from '#shared/model/change';
import type { Dispatch } from '#shared/model/dispatch';
import type { DispatchId } from '#shared/model/ids';
import type { Letterhead } from '#shared/model/letterhead';
import {
  documentNumber,
  isPerAgency,
  type LedgerPaperKind,
  type LedgerPaperTerms,
  ledgerPaper,
} from '#shared/outputs/index';
import { type LedgerPorts, stepTaken } from './ledger-store';

/** What is set once for a batch; each document then has its own number and addressee. */
export type DispatchTerms = Omit<LedgerPaperTerms, 'number'> & {
  /** First serial of the batch; unset leaves numbers to be filled in by hand. */
  readonly firstSerial: number | undefined;
};

/**
 * The documents of one batch, one per agency where the kind is sent to agencies. `opinionTo` knows the number of the opinion
 * an agency did not follow, where the person wrote none.
 */
export function composeDispatches(
  kind: LedgerPaperKind,
  terms: DispatchTerms,
  chosen: readonly Stood[],
  opinionTo: (agency: string) => string = () => '',
): readonly Dispatch[] {
  const groups: readonly (readonly [string, readonly Stood[]])[] = isPerAgency(kind)
    ? [...groupedByAgency(chosen)]
    : [[terms.to, chosen]];
  return groups.map(([to, group], index): Dispatch => {
    const number = serialNumber(terms, index);
    const problems = group.map((each) => followed(each, terms.date));
    const paper = ledgerPaper(kind, { ...terms, number, to, opinion: terms.opinion || opinionTo(to) }, problems);
    return dispatchOf(kind, { ...terms, number, to, paper, problems: group.map(({ held }) => held.id) });
  });
}

/** 文号 of the document at this place in the batch; empty where numbers are filled in by hand. */
const serialNumber = ({ firstSerial, letterhead, date }: DispatchTerms, place: number): string =>
  firstSerial === undefined ? '' : documentNumber(letterhead, Number(date.slice(0, 4)), firstSerial + place);

/**
 * Keeps the documents as they are, word for word; a 整改通知书 also notifies its problems. A house that had no letterhead yet
 * has this one from now on.
 */
export async function recordDispatches(
  ports: LedgerPorts,
  dispatches: readonly Dispatch[],
  newLetterhead?: Letterhead,
): Promise<void> {
  const changes = dispatches.flatMap((dispatch) => recording(ports, dispatch));
  const house: readonly Change[] =
    newLetterhead === undefined
      ? []
      : [{ kind: 'house.letterhead', subject: 'house', payload: { letterhead: newLetterhead } }];
  await ports.store.commit([...changes, ...house], ports.by);
}

function recording(ports: LedgerPorts, dispatch: Dispatch): readonly Change[] {
  const subject = ports.ids.fresh() as DispatchId;
  const made: Change = { kind: 'dispatch.made', subject, payload: { dispatch } };
  if (dispatch.kind !== 'rectification-notice') return [made];
  const { number, on, due, problems } = dispatch;
  const notified = problems.map((problem): Change => {
    const until = due === undefined ? {} : { due };
    const step = stepTaken(ports, { kind: 'notified', number, dispatch: subject, on, words: '', ...until });
    return { kind: 'problem.moved', subject: problem, payload: { step } };
  });
  return [made, ...notified];
}
