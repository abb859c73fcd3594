import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useToday } from '#renderer/app/use-today.ts';
import { chineseDate } from '#shared/base/plain-date';
import { answeredLate, type FileOrigin, isOverdue, type Stood } from '#shared/ledger/index';
import { categoryWords, severityWords, sourceWords } from '#shared/ledger-glossary';
import type { ProblemId } from '#shared/model/ids';
import { inPoints } from '#shared/model/points';
import { NextStepForm } from './next-step';
import { ProblemDocuments } from './problem-documents';
import { ProblemLife } from './problem-life';
import { ProblemPages } from './problem-pages';
import classes from './problem-view.module.css';
import { ProblemWords } from './problem-words';
import { RemoveProblemDialog } from './remove-problem-dialog';
import { StateMark } from './state-mark';

type Props = {
  readonly from: FileOrigin['from'];
  readonly line: Stood;
  readonly all: readonly Stood[];
  readonly writable: boolean;
  readonly onLeave: () => void;
  readonly onOpen: (problem: ProblemId) => void;
};

/** One problem: the piece of the page on the left, its life on the right. */
export function ProblemView({ from, line, all, writable, onLeave, onOpen }: Props) {
  const today = useToday();
  const { problem } = line.held;
  const [removing, setRemoving] = useState(false);
  const earlier = all.find(({ held }) => held.id === problem.earlier);
  return (
    <main className={classes.view}>
      <Group gap="md">
        <Button variant="subtle" leftSection={<IconArrowLeft size={16} />} onClick={onLeave}>
          回台账
        </Button>
        <Title order={1} size="h3">
          {problem.number}
        </Title>
        <StateMark state={line.standing.state} overdue={isOverdue(line.standing, today)} />
        {line.standing.due !== undefined && <Text size="sm">期限 {chineseDate(line.standing.due)}</Text>}
        {line.standing.rounds.some(answeredLate) && (
          <Text size="sm" c="vermilion">
            曾逾期答复
          </Text>
        )}
      </Group>
      <div className={classes.halves} data-bare={problem.citations.length === 0 || undefined}>
        <section className={classes.pages} aria-label="页面">
          <ProblemPages problem={problem} />
        </section>
        <section className={classes.side} aria-label="问题">
          <Text fw={600}>{problem.title}</Text>
          <dl className={classes.facts}>
            <Fact name="单位" value={problem.agency} />
            <Fact name="案卷/文号" value={problem.matter} />
            <Fact name="类别" value={categoryWords[problem.category]} />
            <Fact
              name="程度"
              value={`${severityWords[problem.severity]}${problem.deduction > 0 ? `，扣${inPoints(problem.deduction)}分` : ''}`}
            />
            <Fact name="出处" value={problem.place} />
            <Fact name="依据" value={problem.basis.join('；')} />
            <Fact name="来源" value={`${problem.year}年${sourceWords[problem.source]}`} />
          </dl>
          {earlier !== undefined && (
            <Text size="sm">
              往年重复：
              <Anchor component="button" type="button" size="sm" onClick={() => onOpen(earlier.held.id)}>
                {earlier.held.problem.year}年 {earlier.held.problem.words}
              </Anchor>
            </Text>
          )}
          <ProblemWords line={line} writable={writable} />
          {writable && line.standing.rounds.length === 0 && (
            <Button size="compact-sm" variant="subtle" color="gray" w="fit-content" onClick={() => setRemoving(true)}>
              移出台账
            </Button>
          )}
          {removing && <RemoveProblemDialog held={line.held} onRemoved={onLeave} onClose={() => setRemoving(false)} />}
          <Title order={2} size="h5">
            经过
          </Title>
          <ProblemLife line={line} writable={writable} />
          <ProblemDocuments problem={line.held.id} />
          {writable && <NextStepForm line={line} from={from} />}
        </section>
      </div>
    </main>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
