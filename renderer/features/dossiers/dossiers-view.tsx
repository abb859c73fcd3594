import { Button, Group, Skeleton, Title } from '@mantine/core';
import { IconFolderOpen, IconPrinter } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useSignal } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { GivenFile } from '#shared/intake/index';
import type { DossierId } from '#shared/model/ids';
import { DossierFilters } from './dossier-filters';
import type { DossierLine } from './dossier-list';
import { DossierTable } from './dossier-table';
import type { DossierActions } from './dossier-table-row';
import classes from './dossiers-view.module.css';
import { DropZone } from './drop-zone';
import { ImportButtons } from './import-buttons';
import { ImportPanel } from './import-panel';
import { PagesDrawer } from './pages-drawer';
import { RemoveDialog } from './remove-dialog';
import { RenameDialog } from './rename-dialog';
import { useDossierList } from './use-dossier-list';

type Props = {
  readonly writable: boolean;
  readonly onReview: (dossier: DossierId) => void;
  /** 批量打印 of what the list shows. */
  readonly onPrint: (dossiers: readonly DossierId[]) => void;
  /** 脱敏副本 */
  readonly onRedact: (dossier: DossierId) => void;
};

/** 案卷: what is in the library, how far it was read and reviewed, and the way in for more. */
export function DossiersView({ writable, onReview, onPrint, onRedact }: Props) {
  const { store, reading, samples, importer, copies } = useServices();
  const reviewer = useReviewer();
  const list = useDossierList();
  const progress = useSignal(importer.progress);
  const error = useSignal(importer.error);
  const running = progress !== undefined && progress.phase !== 'done';
  const [looking, setLooking] = useState<DossierId | undefined>(undefined);
  const [asking, setAsking] = useState<{ readonly line: DossierLine; readonly to: 'rename' | 'remove' } | undefined>();
  const onFiles = useCallback(
    (files: Promise<readonly GivenFile[]> | readonly GivenFile[]) => void importer.take(files, reviewer),
    [importer, reviewer],
  );
  const openSamples = () => onFiles(samples.files());

  const actions = useMemo(
    (): DossierActions => ({
      review: ({ id }) => onReview(id),
      look: ({ id }) => setLooking(id),
      rename: (line) => setAsking({ line, to: 'rename' }),
      remove: (line) => setAsking({ line, to: 'remove' }),
      read: ({ id }) => void reading.retry(id),
      pdf: ({ id }) => void copies.pdf(id, reviewer),
      redact: ({ id }) => onRedact(id),
      text: ({ id }) => void copies.text(id, reviewer),
    }),
    [onReview, onRedact, reading, copies, reviewer],
  );

  return (
    <main className={classes.view}>
      <Group justify="space-between">
        <Title order={1}>案卷</Title>
        {writable && (
          <Group gap="sm">
            {list.lines?.some(({ review }) => review.state === 'concluded') && (
              <Button
                variant="default"
                leftSection={<IconPrinter size={16} />}
                onClick={() => onPrint((list.lines ?? []).map(({ id }) => id))}
              >
                批量打印
              </Button>
            )}
            {samples.count > 0 && list.total !== 0 && (
              <Button variant="default" disabled={running} onClick={openSamples}>
                打开示例案卷
              </Button>
            )}
            <ImportButtons disabled={running} onFiles={onFiles} />
          </Group>
        )}
      </Group>
      <ImportPanel progress={progress} error={error} onClose={importer.close} />
      {list.lines === undefined && <Skeleton height={240} />}
      {list.total === 0 && (
        <EmptyState
          icon={<IconFolderOpen size={44} stroke={1} aria-hidden />}
          sentence="把扫描好的案卷拖到窗口里：PDF、图片、文件夹或 ZIP，一次几百个也可以。导入后自动识别，随时可以开始评查。"
        >
          {writable && samples.count > 0 && (
            <Button variant="default" disabled={running} onClick={openSamples}>
              打开示例案卷
            </Button>
          )}
        </EmptyState>
      )}
      {list.lines !== undefined && list.total !== 0 && (
        <>
          <DossierFilters
            filter={list.filter}
            counts={list.counts}
            onFilter={list.setFilter}
            typed={list.typed}
            onTyped={list.setTyped}
          />
          {list.lines.length === 0 ? (
            <EmptyState sentence="没有符合条件的案卷；请换一个筛选条件，或清空查找内容。" />
          ) : (
            <DossierTable lines={list.lines} sorting={list.sorting} sortBy={list.sortBy} actions={actions} />
          )}
        </>
      )}
      <PagesDrawer dossier={looking} onClose={() => setLooking(undefined)} />
      {asking?.to === 'rename' && (
        <RenameDialog
          name={asking.line.name}
          onClose={() => setAsking(undefined)}
          onRename={(name) =>
            void store.commit({ kind: 'dossier.renamed', subject: asking.line.id, payload: { name } }, reviewer)
          }
        />
      )}
      {asking?.to === 'remove' && (
        <RemoveDialog
          name={asking.line.name}
          onClose={() => setAsking(undefined)}
          onRemove={() =>
            void store.commit({ kind: 'dossier.removed', subject: asking.line.id, payload: {} }, reviewer)
          }
        />
      )}
      {writable && <DropZone onFiles={onFiles} />}
    </main>
  );
}
