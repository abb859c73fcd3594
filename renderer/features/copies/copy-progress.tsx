import { Button, CloseButton, Group, Popover, Progress, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useSignal } from '#renderer/storage/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { CopyJob } from './copier';
import classes from './copy-progress.module.css';

/** Copies being written, in the top line; opens into the list. Nothing where nothing is written. */
export function CopyProgress() {
  const { copies } = useServices();
  const jobs = useSignal(copies.jobs);
  const [opened, setOpened] = useState(false);
  if (jobs.length === 0) return null;

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={400} trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.summary} onClick={() => setOpened(!opened)} aria-expanded={opened}>
          <span aria-live="polite">{summary(jobs)}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm" className={classes.jobs}>
          {jobs.map((job) => (
            <Stack key={job.id} gap={4}>
              <Group justify="space-between" wrap="nowrap">
                <Text fw={600} size="sm" truncate title={job.name}>
                  {job.name}
                </Text>
                <CloseButton
                  size="sm"
                  aria-label={job.phase === 'writing' || job.phase === 'waiting' ? '取消导出' : '移出列表'}
                  onClick={() => copies.dismiss(job.id)}
                />
              </Group>
              <Standing job={job} />
            </Stack>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function Standing({ job }: { readonly job: CopyJob }) {
  const { desktop } = useServices();
  switch (job.phase) {
    case 'waiting':
      return (
        <Text size="sm" c="dimmed">
          等待前一卷导出
        </Text>
      );
    case 'writing':
      return (
        <>
          <Text size="sm" c="dimmed">
            正在写出 {job.done}/{job.total} 页
          </Text>
          <Progress value={(job.done / Math.max(1, job.total)) * 100} size={4} aria-label="导出进度" />
        </>
      );
    case 'leaking':
      return (
        <ErrorNotice
          error={`没有保存：写好的文件里还能查到${job.leaking.map(({ text }) => `“${text}”`).join('、')}。请在这些内容所在的页画框遮盖后再导出。`}
        />
      );
    case 'failed':
      return <ErrorNotice error={job.error} />;
    case 'done':
      return (
        <>
          <Text size="sm">已导出：{job.file}</Text>
          {job.pictureless > 0 && <Text size="sm">{job.pictureless} 页图像无法读取，以白页占位</Text>}
          {job.wordless > 0 && <Text size="sm">{job.wordless} 页尚未识别，没有可检索的文字</Text>}
          {desktop.showExport && (
            <Button
              size="xs"
              variant="default"
              className={classes.show}
              onClick={() => void desktop.showExport?.(job.file)}
            >
              打开所在文件夹
            </Button>
          )}
        </>
      );
  }
}

function summary(jobs: readonly CopyJob[]): string {
  const failed = jobs.some(({ phase }) => phase === 'failed' || phase === 'leaking');
  const writing = jobs.find((job) => job.phase === 'writing');
  if (writing?.phase === 'writing') return `正在导出 ${writing.done}/${writing.total} 页`;
  if (jobs.some(({ phase }) => phase === 'waiting')) return '正在准备导出';
  return failed ? '有导出没有完成' : '已导出';
}
