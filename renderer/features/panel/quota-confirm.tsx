import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { mayAt } from '#renderer/app/seat-acts.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useSignal } from '#renderer/storage/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { Change } from '#shared/model/change';
import type { DossierId } from '#shared/model/ids';
import type { QuotaPreview } from '#shared/panel/index';
import type { PanelDossier } from './panel-dossier';
import { useAttempt } from './use-attempt';

type Props = {
  readonly all: readonly PanelDossier[];
  readonly preview: QuotaPreview;
  readonly percent: number;
  readonly writable: boolean;
};

/** What a quota would do, done: who keeps the grade among equals is chosen first, and the reason is written. */
export function QuotaConfirm({ all, preview, percent, writable }: Props) {
  const { store, door } = useServices();
  const by = useReviewer();
  const organising = mayAt(useSignal(door), 'consensus.regraded');
  const attempt = useAttempt();
  const [kept, setKept] = useState<readonly DossierId[]>([]);
  const [why, setWhy] = useState('');
  const { places, within, beyond, tied } = preview;
  const free = places - within.length;
  const lowered = [...beyond, ...tied.filter(({ dossier }) => !kept.includes(dossier))];
  if (!writable || beyond.length + tied.length === 0) return null;
  if (!organising) {
    return (
      <Text size="sm" c="dimmed">
        按名额调整等次由“组织”身份确认。
      </Text>
    );
  }
  const byId = new Map(all.map((each) => [each.of.dossier, each]));
  const names = (dossier: DossierId) => byId.get(dossier)?.of.name;

  const confirm = () =>
    attempt.try(async () => {
      const changes = lowered.flatMap(({ dossier }): Change[] => {
        const grade = gradeBelow(byId.get(dossier));
        return grade === undefined
          ? []
          : [{ kind: 'consensus.regraded', subject: dossier, payload: { grade, why: why.trim() } }];
      });
      await store.commit(changes, by);
    });

  return (
    <Stack gap="xs">
      {tied.length > 0 && (
        <Group gap="md">
          <Text size="sm">同分的保留（可选 {free} 卷）：</Text>
          {tied.map(({ dossier }) => (
            <Checkbox
              key={dossier}
              label={names(dossier)}
              checked={kept.includes(dossier)}
              disabled={!kept.includes(dossier) && kept.length >= free}
              onChange={({ currentTarget }) =>
                setKept(currentTarget.checked ? [...kept, dossier] : kept.filter((each) => each !== dossier))
              }
            />
          ))}
        </Group>
      )}
      <Group align="end" gap="sm">
        <TextInput
          label="依据或理由（必填）"
          placeholder={`如：评查方案规定优秀不超过 ${percent}%`}
          w={420}
          maxLength={500}
          value={why}
          onChange={({ currentTarget }) => setWhy(currentTarget.value)}
        />
        <Button disabled={why.trim() === '' || kept.length > free || lowered.length === 0} onClick={confirm}>
          确认：{lowered.length} 卷降一等
        </Button>
      </Group>
      {attempt.refused !== undefined && <ErrorNotice error={attempt.refused} onClose={attempt.clear} />}
    </Stack>
  );
}

/** The next lower grade of the dossier's own standard. */
function gradeBelow(dossier: PanelDossier | undefined): string | undefined {
  const lines = dossier?.loaded?.template.gradeLines ?? [];
  const at = lines.findIndex(({ grade }) => grade === dossier?.state.consensus?.signed?.grade);
  return at < 0 ? undefined : lines[at + 1]?.grade;
}
