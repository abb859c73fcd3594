import { Button, Group, Progress, Text } from '@mantine/core';

type Props = {
  readonly done: number;
  readonly of: number;
  readonly onEnd: () => void;
};

/** How far a long PDF has come, and the way to end it. */
export function PrintProgress({ done, of, onEnd }: Props) {
  return (
    <div>
      <Progress value={(done / of) * 100} size="sm" aria-label="制作进度" />
      <Group justify="space-between" mt={6}>
        <Text size="sm" c="dimmed" role="status">
          已制作 {done}/{of} 页
        </Text>
        <Button size="compact-sm" variant="default" onClick={onEnd}>
          取消
        </Button>
      </Group>
    </div>
  );
}
