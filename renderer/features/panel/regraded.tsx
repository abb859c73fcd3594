import { Button, Group, Text } from '@mantine/core';
import { mayAt } from '#renderer/app/seat-acts.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useSignal } from '#renderer/storage/index.ts';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import type { PanelDossier } from './panel-dossier';
import { useAttempt } from './use-attempt';

type Props = { readonly all: readonly PanelDossier[]; readonly writable: boolean };

/** 已按名额调整: from which grade, why, by whom, and the way back. */
export function Regraded({ all, writable }: Props) {
  const { store, door } = useServices();
  const by = useReviewer();
  const organising = mayAt(useSignal(door), 'consensus.regraded');
  const attempt = useAttempt();
  const changed = all.flatMap(({ of, state }) => {
    const signed = state.consensus?.signed;
    return signed?.regraded === undefined ? [] : [{ of, grade: signed.grade, ...signed.regraded }];
  });
  if (changed.length === 0) return null;
  return (
    <div>
      <Text fw={600}>已按名额调整（{changed.length} 卷，得分不变）</Text>
      {changed.map(({ of, from, grade, why, by: who, at }) => (
        <Group key={of.dossier} gap="sm">
          <Text size="sm">
            {of.name}：<GradeBadge grade={from} /> → <GradeBadge grade={grade} />　{why}（{who}，
            {new Date(at).toLocaleString('zh-CN')}）
          </Text>
          {writable && organising && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() =>
                attempt.try(async () => {
                  const payload = { grade: from, why: '恢复原等次' };
                  await store.commit({ kind: 'consensus.regraded', subject: of.dossier, payload }, by);
                })
              }
            >
              恢复
            </Button>
          )}
        </Group>
      ))}
    </div>
  );
}
