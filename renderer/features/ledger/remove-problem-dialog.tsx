import { ReasonDialog } from '#renderer/ui/reason-dialog.tsx';
import type { HeldProblem } from '#shared/model/held-problem';
import { removeProblem } from './ledger-store';
import { useLedgerPorts } from './use-ledger';

type Props = { readonly held: HeldProblem; readonly onRemoved: () => void; readonly onClose: () => void };

/** A problem entered by mistake, taken out before anybody was told of it; the journal keeps it and the reason. */
export function RemoveProblemDialog({ held, onRemoved, onClose }: Props) {
  const ports = useLedgerPorts();

  async function remove(why: string): Promise<void> {
    await removeProblem(ports, held.id, why);
    onRemoved();
  }

  return (
    <ReasonDialog title="移出台账" label="原因" act="移出" onReason={remove} onClose={onClose}>
      “{held.problem.number}”不再列入台账和统计；操作记录仍保留。再次“记入台账”时，评查意见没有改的会重新记入。
    </ReasonDialog>
  );
}
