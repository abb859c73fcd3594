import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';

type Props = {
  readonly papers: readonly { readonly name: string }[];
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (chosen: ReadonlySet<number>) => void;
};

/** Which of many papers are meant. */
export function PaperChoice({ papers, chosen, onChoose }: Props) {
  const all = chosen.size === papers.length;
  return (
    <Stack gap={6}>
      <Group justify="space-between">
        <Text size="sm" fw={500}>
          文书（{chosen.size}/{papers.length}）
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={() => onChoose(all ? new Set() : new Set(papers.keys()))}>
          {all ? '全不选' : '全选'}
        </Button>
      </Group>
      <Stack gap={4} mah={240} style={{ overflowY: 'auto' }}>
        {papers.map(({ name }, index) => (
          <Checkbox
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
            key={index}
            size="xs"
            label={name}
            checked={chosen.has(index)}
            onChange={({ currentTarget }) => {
              const next = new Set(chosen);
              if (currentTarget.checked) next.add(index);
              else next.delete(index);
              onChoose(next);
            }}
          />
        ))}
      </Stack>
    </Stack>
  );
}
