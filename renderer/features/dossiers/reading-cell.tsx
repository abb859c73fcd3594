import { Progress, Text } from '@mantine/core';
import type { ReadingState } from './dossier-list';
import classes from './dossier-table.module.css';

/** How far reading has come, as a thin bar while it goes on. */
export function ReadingCell({ reading }: { readonly reading: ReadingState }) {
  switch (reading.state) {
    case 'waiting':
      return (
        <Text size="sm" c="dimmed">
          等待识别
        </Text>
      );
    case 'reading':
    case 'held':
      return (
        <span className={classes.reading}>
          <Progress
            value={(reading.done / Math.max(1, reading.of)) * 100}
            size={4}
            color={reading.state === 'held' ? 'gray' : 'ink'}
            aria-label="识别进度"
            flex={1}
          />
          <Text size="xs" c="dimmed">
            {reading.state === 'held' ? '已停' : `${reading.done}/${reading.of}`}
          </Text>
        </span>
      );
    case 'read':
      if (reading.troubled === 0) return <Text size="sm">已识别</Text>;
      return (
        <Text size="sm" c="var(--undetermined)">
          ? {reading.troubled} 页未能识别
        </Text>
      );
  }
}
