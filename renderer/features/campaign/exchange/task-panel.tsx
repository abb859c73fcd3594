import { Anchor, Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useExchange } from '#renderer/app/exchange/use-exchange.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useLive } from '#renderer/storage/index.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { PASSPHRASE_LEAST } from '#renderer/ui/secret-input.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import type { CampaignState, TaskHeld } from '#shared/journal/index';
import type { DossierId } from '#shared/model/ids';
import classes from '../campaign.module.css';
import { handIn } from './hand-in';
import { PassphraseField } from './passphrase-field';
import { TakePackage } from './take-package-form';
import type { Taking } from './use-taking';

type Props = {
  readonly campaign: CampaignState;
  readonly taking: Taking;
  readonly onReview: (dossier: DossierId) => void;
};

/** 我的任务: what was handed to whoever sits here, how far it is, and the way back. */
export function TaskPanel({ campaign, taking, onReview }: Props) {
  const reviewer = useReviewer();
  const task = Object.hasOwn(campaign.tasks, reviewer) ? campaign.tasks[reviewer] : undefined;
  return (
    <div className={classes.panel}>
      {task === undefined ? (
        <Text>
          本机现在的评查员是{reviewer}，没有领到任务；领到任务的是{Object.keys(campaign.tasks).join('、')}
          ，可在“设置”里更换评查员。
        </Text>
      ) : (
        <Task campaign={campaign} task={task} onReview={onReview} />
      )}
      <TakePackage taking={taking} />
    </div>
  );
}

function Task({ campaign, task, onReview }: Omit<Props, 'taking'> & { readonly task: TaskHeld }) {
  const { store } = useServices();
  const ports = useExchange();
  const acting = useActing();
  const [passphrase, setPassphrase] = useState('');
  const concluded = useLive(async () => {
    const reviews = await store.reviewsBy(task.reviewer);
    return new Set(reviews.filter((review) => review.concluded !== undefined).map(({ dossier }) => dossier));
  }, [store, task]);
  const calibration = task.calibration ?? [];
  // Calibration comes before the round itself.
  const all = [...calibration, ...task.dossiers];
  const done = all.filter(({ dossier }) => concluded?.has(dossier)).length;

  const send = () =>
    acting.act(async () => {
      const file = await handIn(ports, campaign.id, task, passphrase);
      return file === undefined ? undefined : `评查结果已保存：${file}。请交给${task.from}。`;
    });

  return (
    <section className={classes.section} aria-label="我的任务">
      <Text fw={600}>
        {task.plan.name}：已评 {done}/{all.length} 卷{calibration.length > 0 && `（其中校准 ${calibration.length} 卷）`}
      </Text>
      <Guidance task={task} />
      <Table verticalSpacing={4} aria-label="我的案卷">
        <Table.Tbody>
          {all.map(({ dossier, name, agency }) => (
            <Table.Tr key={dossier}>
              <Table.Td>
                <Anchor component="button" type="button" onClick={() => onReview(dossier)}>
                  {name}
                </Anchor>
              </Table.Td>
              <Table.Td>{agency}</Table.Td>
              <Table.Td w={90}>{calibration.some((each) => each.dossier === dossier) ? '校准' : ''}</Table.Td>
              <Table.Td w={120}>{concluded?.has(dossier) ? '已评查' : '未完成'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group align="end">
        <PassphraseField value={passphrase} onChange={setPassphrase} />
        <Button onClick={send} disabled={done === 0 || passphrase.trim().length < PASSPHRASE_LEAST || acting.busy}>
          交回评查结果（{done} 卷）
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        只交回已点“完成评查”的案卷；以后改过可以再交，组织方收到后以最晚的为准。
      </Text>
      <Outcome acting={acting} />
    </section>
  );
}

/** 评查口径 that was agreed when the calibration was talked over. */
function Guidance({ task: { notes = [], plan } }: { readonly task: TaskHeld }) {
  const { templates } = useServices();
  if (notes.length === 0) return null;
  const titles = new Map(
    Object.values(plan.standards).flatMap((ref) => {
      const template = templates.find(ref)?.template;
      const targets =
        template === undefined ? [] : [...template.gates, ...template.groups.flatMap(({ items }) => items)];
      return targets.map(({ id, title }) => [id, title] as const);
    }),
  );
  return (
    <div>
      <Text size="sm" fw={600}>
        评查口径（校准时商定）
      </Text>
      <ul className={classes.notes} aria-label="评查口径">
        {notes.map(({ item, words }) => (
          <li key={item}>
            {titles.get(item) ?? item}：{words}
          </li>
        ))}
      </ul>
    </div>
  );
}
