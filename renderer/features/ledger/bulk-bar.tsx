import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '#renderer/app/date-field.tsx';
import type { PlainDate } from '#shared/base/plain-date';
import type { Problem } from '#shared/model/problem';
import classes from './bulk-bar.module.css';

type Props = {
  readonly count: number;
  readonly onEdit: (edit: Partial<Pick<Problem, 'agency' | 'owner' | 'due'>>) => Promise<void>;
  readonly onClear: () => void;
};

/** What may be written over many problems at once. */
export function BulkBar({ count, onEdit, onClear }: Props) {
  const [agency, setAgency] = useState('');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const empty = agency.trim() === '' && owner.trim() === '' && due === '';

  async function apply(): Promise<void> {
    await onEdit({
      ...(agency.trim() !== '' && { agency: agency.trim() }),
      ...(owner.trim() !== '' && { owner: owner.trim() }),
      ...(due !== '' && { due: due as PlainDate }),
    });
    setAgency('');
    setOwner('');
    setDue('');
  }

  return (
    <section className={classes.bar} aria-label="批量填写">
      <Text size="sm" fw={600}>
        已选 {count} 条
      </Text>
      <Group gap="xs" align="center">
        <TextInput
          aria-label="批量填写单位"
          placeholder="单位"
          w={180}
          value={agency}
          onChange={({ currentTarget }) => setAgency(currentTarget.value)}
        />
        <TextInput
          aria-label="批量填写责任人"
          placeholder="责任人"
          w={110}
          value={owner}
          onChange={({ currentTarget }) => setOwner(currentTarget.value)}
        />
        <DateField aria-label="批量填写整改期限" placeholder="整改期限" w={175} value={due} onDay={setDue} />
        <Button size="xs" disabled={empty} onClick={() => void apply()}>
          填入所选
        </Button>
        <Button size="xs" variant="subtle" onClick={onClear}>
          取消选择
        </Button>
      </Group>
    </section>
  );
}
