import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { HeldProblem } from '#shared/model/held-problem';
import { removeProblem } from './ledger-store';
import { useLedgerPorts } from './use-ledger';

type Props = { readonly held: HeldProblem; readonly onRemoved: () => void; readonly onClose: () => void };

/** A problem entered by mistake, taken out before anybody was told of it; the journal keeps it and the reason. */
export function RemoveProblemDialog({ held, onRemoved, onClose }: Props) {
  const ports = useLedgerPorts();
  const [why, setWhy] = useState('');

  async function remove(): Promise<void> {
    await removeProblem(ports, held.id, why.trim());
    onRemoved();
  }

  return (
    <Modal opened onClose={onClose} title="移出台账">
      <Stack gap="sm">
        <Text size="sm">
          “{held.problem.number}”不再列入台账和统计；操作记录仍保留。再次“记入台账”时，评查意见没有改的会重新记入。
        </Text>
        <TextInput
          label="原因"
          data-autofocus
          value={why}
          onChange={({ currentTarget }) => setWhy(currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
          <Button disabled={why.trim() === ''} onClick={() => void remove()}>
            移出
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
