import { useMemo, useRef } from 'react';
import { dispatchWords } from '#shared/ledger-glossary';
import type { Dispatch } from '#shared/model/dispatch';
import type { DispatchId } from '#shared/model/ids';
import { PaperPrint } from '../paper-print';
import type { OutgoingPaper } from '../save-papers';
import { useServices } from '../services-context';
import { useReviewer } from '../use-reviewer';

type Props = {
  readonly dispatches: readonly Dispatch[];
  /** Keeps documents that went out; where absent they are kept and nothing else follows. */
  readonly record?: (sent: readonly Dispatch[]) => Promise<void>;
  readonly onClose: () => void;
  /** After something was sent there is nothing left to change. */
  readonly onLeave: () => void;
};

/** The exact pages; printing them, or saving them, keeps them word for word, each document once. */
export function DispatchPreview({ dispatches, record, onClose, onLeave }: Props) {
  const { store, ids } = useServices();
  const by = useReviewer();
  const kept = useRef(new Set<Dispatch>());
  const title = dispatchWords[dispatches[0]!.kind];
  const papers = useMemo(() => dispatches.map(outgoing), [dispatches]);

  const justKept = (sent: readonly Dispatch[]) =>
    store.commit(
      sent.map((dispatch) => ({
        kind: 'dispatch.made' as const,
        subject: ids.fresh() as DispatchId,
        payload: { dispatch },
      })),
      by,
    );

  function keep(sent: readonly OutgoingPaper[]): void {
    const fresh = dispatches.filter((each, index) => sent.includes(papers[index]!) && !kept.current.has(each));
    if (fresh.length === 0) return;
    for (const each of fresh) kept.current.add(each);
    void (record ?? justKept)(fresh);
  }

  return (
    <PaperPrint
      title={dispatches.length === 1 ? title : `${title}（${dispatches.length}份）`}
      papers={papers}
      onSent={keep}
      onClose={() => (kept.current.size > 0 ? onLeave() : onClose())}
    />
  );
}

/** A document as it goes to the printer or into a file. */
export const outgoing = ({ kind, agency, paper }: Dispatch): OutgoingPaper => ({
  name: [dispatchWords[kind], agency].filter((words) => words !== '').join('-'),
  paper,
  output: kind,
  about: { kind: 'house' },
});
