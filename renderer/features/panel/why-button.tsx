import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';

type Props = { readonly name: string; readonly onWhy: (why: string) => void };

/** An act that wants its reason first. */
export function WhyButton({ name, onWhy }: Props) {
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState('');
  if (!asking) {
    return (
      <Button variant="subtle" color="gray" onClick={() => setAsking(true)}>
        {name}
      </Button>
    );
  }
  return (
    <Group gap={4} wrap="nowrap">
      <TextInput
        autoFocus
        size="xs"
        w={220}
        aria-label={`${name}的原因`}
        placeholder={`${name}的原因`}
        value={why}
        maxLength={200}
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      <Button size="xs" disabled={why.trim() === ''} onClick={() => onWhy(why.trim())}>
        {name}
      </Button>
      <Button size="xs" variant="subtle" color="gray" onClick={() => setAsking(false)}>
        取消
      </Button>
    </Group>
  );
}
