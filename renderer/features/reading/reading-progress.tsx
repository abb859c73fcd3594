import { Button, CloseButton, Group, Popover, Progress, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useReaderNotice } from '#renderer/app/use-reader-notice.ts';
import { useSignal } from '#renderer/storage/index.ts';
import { timeLeft } from '#renderer/ui/clock-time.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { JobState, QueueState } from './queue-state';
import classes from './reading-progress.module.css';
import type { ReadingQueue } from './reading-queue';

/** Reading in the top line: pages, rate, time left; opens into the queue. Nothing where nothing is read. */
export function ReadingProgress({ queue }: { readonly queue: ReadingQueue }) {
  const state = useSignal(queue.state);
  const halt = useSignal(queue.halt);
  const [opened, setOpened] = useState(false);
  const notice = useReaderNotice();
  if (state.phase === 'idle' && halt === undefined) return null;

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={400} trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.summary} onClick={() => setOpened(!opened)} aria-expanded={opened}>
          <Progress
            value={share(state.done, state.total)}
            size={4}
            w={88}
            color={colour(state, halt !== undefined)}
            aria-label="识别进度"
          />
          <span>{halt === undefined ? summary(state) : '识别已停下，点击查看原因'}</span>
          {notice && <span className={classes.notice}>{notice.reads}</span>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Group justify="space-between">
            <Text fw={600}>识别队列</Text>
            {state.phase === 'paused' || halt !== undefined ? (
              <Button size="xs" leftSection={<IconPlayerPlay size={14} />} onClick={queue.resume}>
                继续
              </Button>
            ) : (
              <Button size="xs" variant="default" leftSection={<IconPlayerPause size={14} />} onClick={queue.pause}>
                暂停
              </Button>
            )}
          </Group>
          {halt !== undefined && <ErrorNotice error={halt} />}
          {notice && <Text size="sm">{notice.words}</Text>}
          <Stack gap={4} className={classes.jobs}>
            {state.jobs.map((job, at) => (
              <QueuedDossier
                key={job.dossier}
                job={job}
                onFirst={at === 0 ? undefined : () => queue.first(job.dossier)}
                onCancel={() => void queue.cancel(job.dossier)}
              />
            ))}
          </Stack>
          <Text size="xs" c="dimmed">
            每读完一页就保存。关闭程序后再打开，从下一页继续。
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

type QueuedProps = {
  readonly job: JobState;
  /** Undefined for the one that is read already. */
  readonly onFirst: (() => void) | undefined;
  readonly onCancel: () => void;
};

function QueuedDossier({ job, onFirst, onCancel }: QueuedProps) {
  const { name, pages, done, troubled } = job;
  return (
    <div className={classes.job}>
      <Text size="sm" truncate title={name}>
        {name}
      </Text>
      <Text size="xs" c="dimmed">
        {done}/{pages} 页{troubled > 0 && `，${troubled} 页未能识别`}
      </Text>
      {onFirst !== undefined && (
        <Button size="compact-xs" variant="subtle" aria-label={`先识别${name}`} onClick={onFirst}>
          先读
        </Button>
      )}
      <CloseButton size="sm" aria-label={`不再识别${name}`} title="不再识别这一卷" onClick={onCancel} />
    </div>
  );
}

function summary({ phase, done, total, perMinute, secondsLeft }: QueueState): string {
  const pages = `${done}/${total} 页`;
  if (phase === 'paused') return `识别已暂停 ${pages}`;
  if (total === 0) return '正在整理识别结果';
  if (perMinute === undefined || secondsLeft === undefined) return `正在识别 ${pages}`;
  return `正在识别 ${pages}，每分钟 ${perMinute.toFixed(perMinute < 10 ? 1 : 0)} 页，剩${timeLeft(secondsLeft)}`;
}

const share = (done: number, total: number): number => (total === 0 ? 0 : (done / total) * 100);

const colour = ({ phase }: QueueState, halted: boolean): string => {
  if (halted) return 'vermilion';
  return phase === 'paused' ? 'gray' : 'ink';
};
