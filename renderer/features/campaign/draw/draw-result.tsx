import { Button, Group, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import type { OutgoingPaper } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { localDay } from '#renderer/app/use-today.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import { compositionOf, nextInstead, standing } from '#shared/campaign/index';
import { procedureWords, stratumWords } from '#shared/glossary';
import type { CampaignState, DrawMade } from '#shared/journal/index';
import type { CampaignPlan } from '#shared/model/campaign';
import type { Composition, Frame } from '#shared/model/draw';
import { drawRecord } from '#shared/outputs/index';
import classes from '../campaign.module.css';

type Props = {
  readonly campaign: CampaignState;
  readonly plan: CampaignPlan;
  readonly frame: Frame;
  readonly drawn: DrawMade;
  readonly writable: boolean;
};

/** What was drawn, how it is made up, who stands in for what, and the record to print and sign. */
export function DrawResult({ campaign, plan, frame, drawn, writable }: Props) {
  const { store } = useServices();
  const by = useReviewer();
  const acting = useActing();
  const [leaving, setLeaving] = useState<string>();
  const [printing, setPrinting] = useState<OutgoingPaper>();
  const cases = standing(drawn, drawn.replacements);
  const byKey = new Map(frame.cases.map((each) => [each.key, each]));
  const composition = compositionOf(frame.cases, new Set(cases.map(({ key }) => key)));

  const replace = (out: string, why: string) =>
    acting.act(async () => {
      setLeaving(undefined);
      const into = nextInstead(frame, drawn, drawn.replacements, out);
      if (into === undefined) return `“${out}”所在的名额里已没有未抽过的案件，无法补抽。`;
      const replacement = { out, into, why };
      await store.commit({ kind: 'campaign.replaced', subject: campaign.id, payload: { replacement } }, by);
      return `已用“${into.key}”补“${out}”。`;
    });

  const record = (): OutgoingPaper => ({
    name: `${plan.name}-抽样记录`,
    output: 'draw-record',
    about: { kind: 'house' },
    paper: drawRecord({
      campaign: plan.name,
      closed: plan.closed,
      frame,
      draw: drawn,
      cases,
      composition,
      replacements: drawn.replacements.map((each) => ({ ...each, on: localDay(each.at) })),
      by: drawn.by,
      on: localDay(drawn.at),
    }),
  });

  return (
    <section className={classes.section} aria-label="抽样结果">
      <Group>
        <Text fw={600}>三、抽中 {cases.length} 件</Text>
        <span className={classes.space} />
        <Button variant="default" onClick={() => setPrinting(record())} disabled={acting.busy}>
          抽样记录
        </Button>
      </Group>
      {printing && <PaperPrint title="抽样记录" papers={[printing]} onClose={() => setPrinting(undefined)} />}
      {frame.sha256 !== drawn.frame && (
        <Text c="var(--violated)" size="sm">
          清单在抽样后换过，与抽样时的校验值不符；请核对后重新抽样。
        </Text>
      )}
      {drawn.shortfalls.map(({ quota, wanted, had }) => (
        <Text key={quota} size="sm" c="var(--undetermined)">
          第 {quota + 1} 条名额应抽 {wanted} 件，清单中只有 {had} 件。
        </Text>
      ))}
      <Outcome acting={acting} />
      <Text size="sm">
        {composition
          .filter(({ values }) => values.length > 1)
          .map(
            ({ stratum, values }) =>
              `${stratumWords[stratum]}：${values.map((each) => shareWords(each, cases.length)).join('、')}`,
          )
          .join('；')}
      </Text>
      <div className={classes.scroll}>
        <Table verticalSpacing={4} stickyHeader aria-label="抽中案件">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={48}>序号</Table.Th>
              <Table.Th>案号</Table.Th>
              <Table.Th>执法单位</Table.Th>
              <Table.Th>案件名称</Table.Th>
              <Table.Th>程序种类</Table.Th>
              <Table.Th w={60}>涉企</Table.Th>
              <Table.Th w={230} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cases.map(({ key }, at) => {
              const found = byKey.get(key);
              return (
                <Table.Tr key={key}>
                  <Table.Td>{at + 1}</Table.Td>
                  <Table.Td>{key}</Table.Td>
                  <Table.Td>{found?.agency}</Table.Td>
                  <Table.Td>{found?.name}</Table.Td>
                  <Table.Td>{found && procedureWords[found.procedure]}</Table.Td>
                  <Table.Td>{found?.enterprise ? '是' : '否'}</Table.Td>
                  <Table.Td>
                    {writable &&
                      (leaving === key ? (
                        <WhyReplace onWhy={(why) => replace(key, why)} onCancel={() => setLeaving(undefined)} />
                      ) : (
                        <Button variant="subtle" size="compact-xs" onClick={() => setLeaving(key)}>
                          补抽
                        </Button>
                      ))}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </div>
      {drawn.replacements.length > 0 && (
        <ul className={classes.notes} aria-label="补抽">
          {drawn.replacements.map(({ out, into, why, by: who }) => (
            <li key={out}>
              {out} → {into.key}：{why}（{who}）
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** 涉企 23 件（52%） */
const shareWords = ({ value, drawn }: Composition['values'][number], all: number): string =>
  `${value || '未填'} ${drawn} 件${all === 0 ? '' : `（${Math.round((drawn / all) * 100)}%）`}`;

type WhyProps = { readonly onWhy: (why: string) => void; readonly onCancel: () => void };

function WhyReplace({ onWhy, onCancel }: WhyProps) {
  const [why, setWhy] = useState('');
  return (
    <Group gap={4} wrap="nowrap">
      <TextInput
        autoFocus
        size="xs"
        aria-label="补抽原因"
        placeholder="原因，如：案卷调往上级"
        value={why}
        onChange={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      <Button size="compact-xs" disabled={why.trim() === ''} onClick={() => onWhy(why.trim())}>
        补抽
      </Button>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={onCancel}>
        取消
      </Button>
    </Group>
  );
}
