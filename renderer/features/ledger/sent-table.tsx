import { Button, Group, Select, Table, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { outgoing } from '#renderer/app/dispatches/dispatch-preview.tsx';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { type SentDispatch, useLive } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ReasonDialog } from '#renderer/ui/reason-dialog.tsx';
import { chineseDate } from '#shared/base/plain-date';
import { dispatchWords } from '#shared/ledger-glossary';
import { type DispatchKind, dispatchKinds } from '#shared/model/dispatch';
import classes from './agency-table.module.css';
import { revokeDispatch } from './revoke-dispatch';
import { useLedgerPorts } from './use-ledger';

type Props = {
  readonly writable: boolean;
  /** Only these kinds, where given. */
  readonly only?: readonly DispatchKind[];
};

/** 已发文书: each prints again word for word as it was sent, whatever became of its problems. */
export function SentTable({ writable, only }: Props) {
  const { store } = useServices();
  const sent = useLive(() => store.dispatches(), [store]);
  const [kind, setKind] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<SentDispatch | undefined>(undefined);
  const [revoking, setRevoking] = useState<SentDispatch | undefined>(undefined);
  if (sent === undefined) return null;
  const all = sent.filter(({ dispatch }) => only?.includes(dispatch.kind) ?? true);
  if (all.length === 0) return <EmptyState sentence="发出的文书会留在这里，随时按原样重印。" />;
  const words = typed.trim();
  const lines = all
    .filter(({ dispatch }) => kind === null || dispatch.kind === kind)
    .filter(({ dispatch: { number, agency } }) => number.includes(words) || agency.includes(words))
    .toReversed();

  return (
    <>
      {only === undefined && (
        <Group gap="sm">
          <Select
            aria-label="按文书筛选"
            placeholder="文书"
            clearable
            w={200}
            value={kind}
            onChange={setKind}
            data={dispatchKinds
              .filter((each) => all.some(({ dispatch }) => dispatch.kind === each))
              .map((value) => ({ value, label: dispatchWords[value] }))}
          />
          <TextInput
            aria-label="查找文书"
            placeholder="文号、主送"
            w={220}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </Group>
      )}
      <div className={classes.scroller}>
        <Table stickyHeader aria-label="已发文书">
          <Table.Thead>
            <Table.Tr>
              {['文书', '文号', '主送', '日期', '期限', '问题', '经办', '校验', ''].map((title) => (
                <Table.Th key={title}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Line
                key={line.id}
                line={line}
                writable={writable}
                onShow={() => setShown(line)}
                onRevoke={() => setRevoking(line)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {shown !== undefined && <Reprint sent={shown} onClose={() => setShown(undefined)} />}
      {revoking !== undefined && <RevokeDialog sent={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}

type LineProps = {
  readonly line: SentDispatch;
  readonly writable: boolean;
  readonly onShow: () => void;
  readonly onRevoke: () => void;
};

function Line({ line: { dispatch, by, revoked }, writable, onShow, onRevoke }: LineProps) {
  return (
    <Table.Tr data-revoked={revoked !== undefined || undefined} className={classes.sent}>
      <Table.Td>{dispatchWords[dispatch.kind]}</Table.Td>
      <Table.Td>{dispatch.number}</Table.Td>
      <Table.Td>{dispatch.agency}</Table.Td>
      <Table.Td>{chineseDate(dispatch.on)}</Table.Td>
      <Table.Td>{dispatch.due === undefined ? '' : chineseDate(dispatch.due)}</Table.Td>
      <Table.Td>{dispatch.problems.length}</Table.Td>
      <Table.Td>{by}</Table.Td>
      <Table.Td>
        <Text size="xs" c="dimmed" title={dispatch.sha256}>
          {dispatch.sha256.slice(0, 8)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <Button size="compact-sm" variant="subtle" onClick={onShow}>
            重印
          </Button>
          {revoked !== undefined && (
            <Text size="xs" c="dimmed">
              已作废：{revoked}
            </Text>
          )}
          {writable && revoked === undefined && (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={onRevoke}>
              作废
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

/** The very paper that was sent. */
export function Reprint({ sent, onClose }: { readonly sent: SentDispatch; readonly onClose: () => void }) {
  const papers = useMemo(() => [outgoing(sent.dispatch)], [sent]);
  return <PaperPrint title={papers[0]!.name} papers={papers} onClose={onClose} />;
}

function RevokeDialog({ sent, onClose }: { readonly sent: SentDispatch; readonly onClose: () => void }) {
  const { store } = useServices();
  const ports = useLedgerPorts();
  const { kind, number, agency, problems } = sent.dispatch;
  const revoke = async (why: string): Promise<void> => revokeDispatch(ports, sent, await store.problems(), why);

  return (
    <ReasonDialog title="作废文书" label="作废原因" act="作废" onReason={revoke} onClose={onClose}>
      {dispatchWords[kind]} {number}（{agency}）仍留在“已发文书”里，标明作废，文号不再使用。
      {kind === 'rectification-notice' && `它所通知的 ${problems.length} 条问题退回发文以前的状态。`}
    </ReasonDialog>
  );
}
