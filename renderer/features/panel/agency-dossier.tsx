import { Table, Text } from '@mantine/core';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import type { CampaignPlan } from '#shared/model/campaign';
import type { Objection } from '#shared/model/consensus';
import { inPoints } from '#shared/model/points';
import type { Gate, Item } from '#shared/model/scoring-template';
import { ObjectionTerm, useObjectionTerm } from './objection-term';
import classes from './panel.module.css';
import type { OpenDossier } from './panel-dossier';
import { raise } from './panel-store';
import { RaiseObjection } from './raise-objection';
import { useAttempt } from './use-attempt';

type Props = { readonly plan: CampaignPlan; readonly dossier: OpenDossier; readonly writable: boolean };

/** One signed dossier as its agency sees it: the problems that stand, its objections, and the way to raise one. */
export function AgencyDossier({ plan, dossier, writable }: Props) {
  const { store } = useServices();
  const by = useReviewer();
  const attempt = useAttempt();
  const { of, state, settled, loaded } = dossier;
  const { gates, groups } = loaded.template;
  const targets: readonly (Gate | Item)[] = [...gates, ...groups.flatMap(({ items }) => items)];
  const titles = new Map(targets.map(({ id, title }) => [id, title]));
  const found = settled.marks.filter(({ verdict }) => verdict === 'violated');
  const term = useObjectionTerm(state.consensus!.signed!.at, plan.objectionDays);
  const ports = { store, dossier: of.dossier, by };

  return (
    <>
      <section className={classes.section} aria-label="认定的问题">
        <Text fw={600}>
          {of.name}：认定的问题 {found.length} 项
        </Text>
        {found.length > 0 && (
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w="30%">评查项</Table.Th>
                <Table.Th>问题</Table.Th>
                <Table.Th w={80}>扣分</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.map(({ item, note, deduction }) => (
                <Table.Tr key={item}>
                  <Table.Td>{titles.get(item) ?? item}</Table.Td>
                  <Table.Td>{note}</Table.Td>
                  <Table.Td>{inPoints(deduction)} 分</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </section>
      <section className={classes.section} aria-label="异议与复核">
        <ObjectionTerm days={plan.objectionDays} term={term} />
        {attempt.refused !== undefined && <ErrorNotice error={attempt.refused} onClose={attempt.clear} />}
        {(state.objections ?? []).map((objection) => (
          <Raised key={objection.item} objection={objection} title={titles.get(objection.item) ?? objection.item} />
        ))}
        {writable && !term.over && (
          <RaiseObjection targets={targets} onRaise={(item, words) => attempt.try(() => raise(ports, item, words))} />
        )}
        {term.over && (
          <Text size="sm" c="dimmed">
            异议期已届满；确有新证据的，请联系组织方登记。
          </Text>
        )}
      </section>
    </>
  );
}

function Raised({ objection, title }: { readonly objection: Objection; readonly title: string }) {
  const { words, by, answer } = objection;
  return (
    <div>
      <Text size="sm">
        {title}：{words}（{by}提出）
      </Text>
      <Text size="sm" c="dimmed">
        {answer === undefined && '待答复'}
        {answer !== undefined && `${answer.changed === undefined ? '维持原意见' : '采纳'}：${answer.words}`}
        {answer?.changed !== undefined && (
          <>
            　{answer.changed.before.score} 分 <GradeBadge grade={answer.changed.before.grade} /> →{' '}
            {answer.changed.after.score} 分 <GradeBadge grade={answer.changed.after.grade} />
          </>
        )}
      </Text>
    </div>
  );
}
