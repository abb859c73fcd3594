import { Button, Group, Table, Text, UnstyledButton } from '@mantine/core';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import { errorWords } from '#shared/base/error-words';
import type { DossierId } from '#shared/model/ids';
import { leadOnly } from '#shared/panel/index';
import classes from './panel.module.css';
import { type PanelDossier, standingWords, toBeLocked } from './panel-dossier';
import { lock } from './panel-store';
import { useAttempt } from './use-attempt';

type Props = {
  readonly all: readonly PanelDossier[];
  readonly writable: boolean;
  readonly onOpen: (dossier: DossierId) => void;
};

/** Every dossier of the round with where its panel stands; the lead locks those that are complete at once. */
export function PanelList({ all, writable, onOpen }: Props) {
  const { store } = useServices();
  const by = useReviewer();
  const attempt = useAttempt();
  if (all.length === 0) return <EmptyState sentence="还没有分工的案卷；请先在“活动”的“案卷与分工”里分工。" />;
  const complete = all.filter(toBeLocked);
  const mine = complete.filter(({ panel }) => leadOnly(panel, by) === undefined);
  const refusal = complete[0] && leadOnly(complete[0].panel, by);
  const lockAll = () =>
    attempt.try(async () => {
      for (const { of, panel, assignment } of mine) {
        await lock({ store, dossier: of.dossier, panel, arbitrated: false, by }, assignment.readers);
      }
    });

  return (
    <>
      {attempt.refused !== undefined && <ErrorNotice error={attempt.refused} onClose={attempt.clear} />}
      {writable && complete.length > 0 && (
        <Group mt="sm">
          <Button disabled={mine.length === 0} onClick={lockAll}>
            锁定已收齐的 {mine.length > 0 ? mine.length : complete.length} 卷
          </Button>
          <Text size="sm" c="dimmed" flex={1}>
            {mine.length === 0 && refusal !== undefined
              ? errorWords(refusal.code, refusal.detail)
              : '锁定后各人的意见才显示，此后交来的结果不再改变合议。'}
          </Text>
        </Group>
      )}
      <Table verticalSpacing={6} mt="sm" stickyHeader aria-label="合议案卷">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>案卷</Table.Th>
            <Table.Th>执法单位</Table.Th>
            <Table.Th>评查员</Table.Th>
            <Table.Th w={220}>进度</Table.Th>
            <Table.Th w={150}>结果</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {all.map((each) => {
            const { of, assignment, state, settled } = each;
            const signed = state.consensus?.signed;
            return (
              <Table.Tr key={of.dossier}>
                <Table.Td>
                  <UnstyledButton
                    className={classes.link}
                    disabled={settled?.state !== 'open' && !toBeLocked(each)}
                    onClick={() => onOpen(of.dossier)}
                  >
                    {of.name}
                  </UnstyledButton>
                </Table.Td>
                <Table.Td>{of.agency}</Table.Td>
                <Table.Td>{assignment.readers.join('、')}</Table.Td>
                <Table.Td>
                  {standingWords(each)}
                  {settled?.state === 'open' && signed === undefined && settled.reasons.length > 0 && (
                    <Text span size="xs" c="var(--violated)">
                      　须组长裁定
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  {signed !== undefined && (
                    <>
                      {signed.score} 分 <GradeBadge grade={signed.grade} />
                    </>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </>
  );
}
