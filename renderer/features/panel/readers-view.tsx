import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import type { OutgoingPaper } from '#renderer/app/save-papers.ts';
import { useToday } from '#renderer/app/use-today.ts';
import type { CampaignPlan } from '#shared/model/campaign';
import { type ReaderFeedback, readerFeedback, strictness } from '#shared/panel/index';
import classes from './panel.module.css';
import type { OpenDossier } from './panel-dossier';
import { decidedOf, feedbackOf, itemTitles } from './reader-feedback';

const leaningWords = { strict: '偏严', lenient: '偏宽' } as const;

/** Items named in the table; the paper has them all. */
const NAMED = 3;

type Props = { readonly plan: CampaignPlan; readonly open: readonly OpenDossier[] };

/** 各评查员: who leans which way, where the panels decided otherwise, and the paper that tells each of it alone. */
export function ReadersView({ plan, open }: Props) {
  const date = useToday();
  const [printing, setPrinting] = useState<readonly OutgoingPaper[]>();
  const decided = decidedOf(open);
  const titles = itemTitles(open);
  const lines = strictness(open.map(({ settled }) => settled.reviews)).map((line) => ({
    ...line,
    feedback: readerFeedback(line.reviewer, decided),
  }));
  const papers = lines.flatMap(({ reviewer }) => feedbackOf(reviewer, { plan, open, date }) ?? []);

  return (
    <section className={classes.section} aria-label="各评查员">
      <Group>
        <Text fw={600}>各评查员与他人、与合议结论的差别</Text>
        <span className={classes.space} />
        <Button variant="default" disabled={papers.length === 0} onClick={() => setPrinting(papers)}>
          各人的反馈
        </Button>
      </Group>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>评查员</Table.Th>
            <Table.Th w={70}>案卷</Table.Th>
            <Table.Th w={130}>与同卷他人相差</Table.Th>
            <Table.Th w={70}>倾向</Table.Th>
            <Table.Th w={150}>与合议一致</Table.Th>
            <Table.Th>不同最多的评查项</Table.Th>
            <Table.Th w={80} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ reviewer, dossiers, apart, leaning, feedback }) => (
            <Table.Tr key={reviewer}>
              <Table.Td>{reviewer}</Table.Td>
              <Table.Td>{dossiers} 卷</Table.Td>
              <Table.Td>
                {apart > 0 ? '+' : ''}
                {apart.toFixed(1)} 分
              </Table.Td>
              <Table.Td>{leaning === undefined ? '—' : leaningWords[leaning]}</Table.Td>
              <Table.Td>{feedback === undefined ? '未签字' : `${feedback.same}/${feedback.judged} 项次`}</Table.Td>
              <Table.Td>{feedback === undefined ? '—' : mostApart(feedback, titles)}</Table.Td>
              <Table.Td>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`${reviewer}的反馈`}
                  disabled={feedback === undefined}
                  onClick={() => setPrinting([feedbackOf(reviewer, { plan, open, date }) ?? []].flat())}
                >
                  反馈
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed">
        不足 5 卷，或相差不到 2 分的，不下偏严、偏宽的结论。反馈只写本人与合议结论的不同，不出现其他评查员。
      </Text>
      {printing && <PaperPrint title="评查反馈" papers={printing} onClose={() => setPrinting(undefined)} />}
    </section>
  );
}

function mostApart({ items }: ReaderFeedback, titles: ReadonlyMap<string, string>): string {
  if (items.length === 0) return '无';
  const named = items.slice(0, NAMED).map(({ item, stricter, milder, other }) => {
    const sides = [
      ...(stricter > 0 ? [`严 ${stricter}`] : []),
      ...(milder > 0 ? [`宽 ${milder}`] : []),
      ...(other > 0 ? [`其他 ${other}`] : []),
    ];
    return `${titles.get(item) ?? item}（${sides.join('、')}）`;
  });
  return `${named.join('、')}${items.length > NAMED ? ` 等 ${items.length} 项` : ''}`;
}
