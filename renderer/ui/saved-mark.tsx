import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { SavedState } from '#renderer/storage/index.ts';
import { errorWords } from '#shared/base/error-words';
import { clockTime } from './clock-time';

/** Whether the last change is on disk: 已保存 14:03:12. */
export function SavedMark({ saved }: { readonly saved: SavedState }) {
  switch (saved.state) {
    case 'idle':
      return null;
    case 'saving':
      return (
        <Text size="sm" c="dimmed" role="status">
          正在保存
        </Text>
      );
    case 'saved':
      return (
        <Text size="sm" c="dimmed" role="status">
          已保存 {clockTime(saved.at)}
        </Text>
      );
    case 'failed':
      return (
        <Text
          size="sm"
          role="alert"
          c="var(--violated)"
          truncate
          title={errorWords(saved.error.code, saved.error.detail)}
        >
          <IconAlertTriangle size={14} aria-hidden /> {errorWords(saved.error.code, saved.error.detail)}
        </Text>
      );
  }
}
