import { Button, Checkbox, Group, Modal, NumberInput, Progress, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import type { OutgoingPaper } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import { AppError } from '#shared/base/app-error';
import type { Grade } from '#shared/model/grade';
import type { DossierId } from '#shared/model/ids';
import classes from './batch-dialog.module.css';
import { type BatchKind, prepareBatch } from './prepare-batch';

type Props = {
  /** What the list shows; those without a concluded review are not offered. */
  readonly dossiers: readonly DossierId[];
  readonly onClose: () => void;
};

const kindWords: Readonly<Record<BatchKind, string>> = { 'score-sheet': '评分表', opinion: '个案评查意见书' };

/** 批量打印: choose the papers and the dossiers, see every page once, then print or save them together. */
export function BatchDialog({ dossiers, onClose }: Props) {
  const { store, templates, openScan, writers } = useServices();
  const today = useToday();
  const house = useLive(() => store.house(), [store]);
  const lines = useConcluded(dossiers);
  const [left, setLeft] = useState<ReadonlySet<DossierId>>(new Set());
  const [kinds, setKinds] = useState<ReadonlySet<BatchKind>>(new Set<BatchKind>(['score-sheet']));
  const [crops, setCrops] = useState(true);
  const [mendingDays, setMendingDays] = useState<number | undefined>(30);
  const [done, setDone] = useState<number>();
  const [papers, setPapers] = useState<readonly OutgoingPaper[]>();
  const [error, setError] = useState<AppError>();
  const wanted = useRef(true);
  const chosen = (lines ?? []).filter(({ id }) => !left.has(id));
  const opinionAsked = kinds.has('opinion');
  const nameless = opinionAsked && house?.letterhead === undefined;

  async function prepare(): Promise<void> {
    wanted.current = true;
    setDone(0);
    setError(undefined);
    try {
      const made = await prepareBatch(
        { store, templates, openScan, writers },
        chosen.map(({ id }) => id),
        {
          kinds,
          crops,
          mendingDays,
          day: today,
        },
        { tell: setDone, wanted: () => wanted.current },
      );
      if (wanted.current) setPapers(made);
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('refused', String(thrown)));
    }
    setDone(undefined);
  }

  if (papers !== undefined) {
    return <PaperPrint title={`评查文书（${papers.length}份）`} papers={papers} onClose={() => setPapers(undefined)} />;
  }
  return (
    <Modal
      opened
      size="lg"
      title="批量打印"
      onClose={() => {
        wanted.current = false;
        onClose();
      }}
    >
      <Stack gap="sm">
        <Checkbox.Group label="文书" value={[...kinds]} onChange={(on) => setKinds(new Set(on as BatchKind[]))}>
          <Group gap="md" mt={4}>
            {(Object.keys(kindWords) as BatchKind[]).map((kind) => (
              <Checkbox key={kind} value={kind} label={kindWords[kind]} />
            ))}
          </Group>
        </Checkbox.Group>
        {kinds.size > 0 && (
          <Checkbox
            label="附问题截图"
            checked={crops}
            onChange={({ currentTarget }) => setCrops(currentTarget.checked)}
          />
        )}
        {opinionAsked && (
          <NumberInput
            label="整改期限（日）"
            description="自意见书日期起算；不填则意见书不写期限。异议期限按评查活动的设置"
            min={1}
            value={mendingDays ?? ''}
            onChange={(value) => setMendingDays(value === '' ? undefined : Number(value))}
          />
        )}
        {nameless && (
          <Text size="sm" c="var(--undetermined)">
            意见书要署发文单位，请先到“设置”填写。
          </Text>
        )}
        {lines?.length === 0 ? (
          <Text size="sm" c="dimmed">
            所列案卷中还没有完成评查的；完成评查后才能打印评分表和意见书。
          </Text>
        ) : (
          <Checkbox.Group
            label={`案卷（${chosen.length}/${lines?.length ?? 0}）`}
            value={chosen.map(({ id }) => id)}
            onChange={(on) => setLeft(new Set((lines ?? []).map(({ id }) => id).filter((id) => !on.includes(id))))}
          >
            <div className={classes.list}>
              {lines?.map(({ id, name, score, grade }) => (
                <Checkbox
                  key={id}
                  value={id}
                  label={
                    <span className={classes.line}>
                      <span className={classes.name}>{name}</span>
                      {score.toFixed(1)} <GradeBadge grade={grade} />
                    </span>
                  }
                />
              ))}
            </div>
          </Checkbox.Group>
        )}
        {error !== undefined && <ErrorNotice error={error} onClose={() => setError(undefined)} />}
        {done !== undefined && (
          <Progress value={(done / Math.max(1, chosen.length)) * 100} size="sm" aria-label="准备进度" />
        )}
        <Group justify="flex-end" gap="sm">
          {done !== undefined && (
            <Text size="sm" c="dimmed">
              正在准备 {done}/{chosen.length}
            </Text>
          )}
          <Button
            variant="default"
            onClick={() => {
              wanted.current = false;
              if (done === undefined) onClose();
            }}
          >
            {done === undefined ? '关闭' : '取消'}
          </Button>
          <Button
            disabled={chosen.length === 0 || kinds.size === 0 || nameless}
            loading={done !== undefined}
            onClick={() => void prepare()}
          >
            预览
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

type Concluded = {
  readonly id: DossierId;
  readonly name: string;
  readonly score: number;
  readonly grade: Grade;
};

/** Those of the dossiers that have a concluded review, in their order. */
function useConcluded(dossiers: readonly DossierId[]): readonly Concluded[] | undefined {
  const { store } = useServices();
  return useLive(async () => {
    const reviews = await store.concludedReviews();
    const rows = await Promise.all(dossiers.map((id) => store.dossier(id)));
    return rows.flatMap((row): readonly Concluded[] => {
      const of = reviews
        .filter(({ dossier }) => dossier === row?.id)
        .toSorted((a, b) => (a.concluded!.at < b.concluded!.at ? -1 : 1))
        .at(-1);
      const result = row?.consensus?.signed ?? of?.concluded;
      if (row === undefined || row.removed || result === undefined) return [];
      return [{ id: row.id, name: row.name, score: result.score, grade: result.grade as Grade }];
    });
  }, [store, dossiers]);
}
