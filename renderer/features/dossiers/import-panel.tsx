import { CloseButton, Group, Progress, Text } from '@mantine/core';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { AppError } from '#shared/base/app-error';
import type { ImportProgress } from './import-dossiers';
import classes from './import-panel.module.css';

type Props = {
  readonly progress: ImportProgress | undefined;
  readonly error: AppError | undefined;
  readonly onClose: () => void;
};

/** How an import goes, and a sentence for every file left out. Leaves by itself when all went well. */
export function ImportPanel({ progress, error, onClose }: Props) {
  if (error !== undefined) return <ErrorNotice error={error} onClose={onClose} />;
  if (progress === undefined) return null;
  const { phase, done, total, received, refused, known } = progress;
  const left = [...refused, ...known];
  if (phase === 'done' && left.length === 0) return null;

  return (
    <section className={classes.panel} aria-label="导入">
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" fw={600} role="status">
          {title(phase, done, total)}
        </Text>
        {phase !== 'done' && total > 0 && (
          <Progress className={classes.bar} value={(done / total) * 100} size="sm" aria-label="导入进度" />
        )}
        {phase === 'done' && (
          <Text size="sm" c="dimmed" flex={1}>
            导入 {received} 卷{left.length > 0 && `，${left.length} 个文件没有导入`}
          </Text>
        )}
        {phase === 'done' && <CloseButton size="sm" aria-label="关闭导入结果" onClick={onClose} />}
      </Group>
      {left.length > 0 && (
        <ul className={classes.sentences}>
          {left.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function title(phase: ImportProgress['phase'], done: number, total: number): string {
  switch (phase) {
    case 'sorting':
      return '正在检查文件';
    case 'storing':
      return `正在导入第 ${Math.min(done + 1, total)} 卷，共 ${total} 卷`;
    case 'done':
      return '导入完成';
  }
}
