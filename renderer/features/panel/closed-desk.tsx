import { Button, Group, Text, Title } from '@mantine/core';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { errorWords } from '#shared/base/error-words';
import { leadOnly } from '#shared/panel/index';
import classes from './panel.module.css';
import { type PanelDossier, standingWords, toBeLocked } from './panel-dossier';
import { lock } from './panel-store';
import { useAttempt } from './use-attempt';

type Props = { readonly dossier: PanelDossier; readonly writable: boolean; readonly onLeave: () => void };

/** The desk before the marks lie open: who is waited for, and the lock where nobody is. */
export function ClosedDesk({ dossier, writable, onLeave }: Props) {
  const { store } = useServices();
  const by = useReviewer();
  const attempt = useAttempt();
  const { of, panel, assignment } = dossier;
  const ready = toBeLocked(dossier);
  const barred = leadOnly(panel, by);
  const ports = { store, dossier: of.dossier, panel, arbitrated: false, by };
  return (
    <main className={classes.view}>
      <Title order={1}>{of.name}</Title>
      <Text>
        {standingWords(dossier)}。各人的意见在全部完成并由组长锁定之前不显示；锁定之后交来的结果不再改变合议。
      </Text>
      {attempt.refused !== undefined && <ErrorNotice error={attempt.refused} onClose={attempt.clear} />}
      {ready && barred !== undefined && <Text c="dimmed">{errorWords(barred.code, barred.detail)}</Text>}
      <Group>
        {ready && writable && (
          <Button disabled={barred !== undefined} onClick={() => attempt.try(() => lock(ports, assignment.readers))}>
            锁定并看分歧
          </Button>
        )}
        <Button variant="default" onClick={onLeave}>
          返回
        </Button>
      </Group>
    </main>
  );
}
