import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ItemId } from '#shared/model/ids';
import type { Gate, Item } from '#shared/model/scoring-template';

type Props = {
  readonly targets: readonly (Gate | Item)[];
  readonly onRaise: (item: ItemId, words: string) => void;
};

/** An objection to one item, with the agency's reasons. */
export function RaiseObjection({ targets, onRaise }: Props) {
  const [item, setItem] = useState<string | null>(null);
  const [words, setWords] = useState('');

  function raise(): void {
    onRaise(item as ItemId, words.trim());
    setItem(null);
    setWords('');
  }

  return (
    <Group align="end" gap="sm">
      <Select
        label="提出异议：评查项"
        w={300}
        searchable
        value={item}
        data={targets.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setItem}
      />
      <TextInput
        label="单位的理由"
        w={360}
        maxLength={2000}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Button variant="default" disabled={item === null || words.trim() === ''} onClick={raise}>
        提出
      </Button>
    </Group>
  );
}
