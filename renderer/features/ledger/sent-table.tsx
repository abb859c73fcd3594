import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { type SentDispatch, useLive } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { chineseDate } from '#shared/base/plain-date';
import { dispatchWords } from '#shared/ledger-glossary';
import classes from './agency-table.module.css';
import { useLedgerPorts } from './use-ledger';

/** 已发文书: each prints again word for word as it was sent, whatever became of its problems. */
export function SentTable({ writable }: { readonly writable: boolean }) {
  const { store } = useServices();
  const ports = useLedgerPorts();
  const sent = useLive(() => store.dispatches(), [store]);
  const [shown, setShown] = useState<SentDispatch | undefined>(undefined);
  if (sent === undefined) return null;
  if (sent.length === 0) return <EmptyState sentence="发出的通知书、意见书会留在这里，随时按原样重印。" />;
  return (
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
          {sent
            .toSorted((a, b) => (a.at < b.at ? 1 : -1))
            .map(({ id, dispatch, by, at, revoked }) => (
              <Table.Tr key={id}>
                <Table.Td>{dispatchWords[dispatch.kind]}</Table.Td>
                <Table.Td>{dispatch.number}</Table.Td>
                <Table.Td>{dispatch.agency}</Table.Td>
                <Table.Td>{chineseDate(dispatch.on)}</Table.Td>
                <Table.Td>{dispatch.due === undefined ? '' : chineseDate(dispatch.due)}</Table.Td>
                <Table.Td>{dispatch.problems.length}</Table.Td>
                <Table.Td>{by}</Table.Td>
                <Table.Td>
                  <Text size="xs" c="dimmed">
                    {dispatch.sha256.slice(0, 8)}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Group gap={4} wrap="nowrap">
                    <Button size="compact-sm" variant="subtle" onClick={() => setShown({ id, dispatch, by, at })}>
                      重印
                    </Button>
                    {writable && revoked === undefined && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        color="gray"
                        onClick={() =>
                          void store.commit(
                            { kind: 'dispatch.revoked', subject: id, payload: { why: '误发' } },
                            ports.by,
                          )
                        }
                      >
                        作废
                      </Button>
                    )}
                    {revoked !== undefined && (
                      <Text size="xs" c="dimmed">
                        已作废
                      </Text>
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
      {shown !== undefined && (
        <PaperPrint
          title={dispatchWords[shown.dispatch.kind]}
          papers={[
            {
              name: `${dispatchWords[shown.dispatch.kind]}-${shown.dispatch.agency}`,
              paper: shown.dispatch.paper,
              output: shown.dispatch.kind,
              about: { kind: 'house' },
            },
          ]}
          onClose={() => setShown(undefined)}
        />
      )}
    </div>
  );
}
