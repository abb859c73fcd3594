import { Select, Table, Text, Title } from '@mantine/core';
import { Fragment, type ReactNode, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { gradeWords, procedureWords } from '#shared/glossary';
import { inPoints } from '#shared/model/points';
import type { Gate, GradeLine, Item, ScoringTemplate } from '#shared/model/scoring-template';
import classes from './templates-view.module.css';

/** 标准: each standard as its printed table, to be read. */
export function TemplatesView() {
  const { templates } = useServices();
  const [chosen, setChosen] = useState(0);
  const loaded = templates.all[chosen];
  if (loaded === undefined) return <EmptyState sentence="没有可用的评分标准；请检查程序文件是否完整。" />;
  return (
    <main className={classes.view}>
      <div className={classes.head}>
        <Title order={1}>标准</Title>
        {templates.all.length > 1 && (
          <Select
            aria-label="评分标准"
            w={360}
            allowDeselect={false}
            value={String(chosen)}
            onChange={(value) => setChosen(Number(value))}
            data={templates.all.map(({ template }, place) => ({ value: String(place), label: template.name }))}
          />
        )}
      </div>
      <Standard template={loaded.template} />
    </main>
  );
}

function Standard({ template }: { readonly template: ScoringTemplate }) {
  const { name, version, source, procedure, total, gates, groups, gradeLines } = template;
  return (
    <div className={classes.paper}>
      <Title order={2} ta="center">
        {name}
      </Title>
      <Text size="sm" c="dimmed" ta="center">
        {procedureWords[procedure]}　满分 {inPoints(total)} 分　版本 {version}
      </Text>
      <Text size="sm" ta="center">
        {gradeLines.map(gradeLineWords).join('　')}
      </Text>
      <Text size="sm" c="dimmed" mb="md">
        {source}
      </Text>
      <Table withTableBorder withColumnBorders verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={132}>编号</Table.Th>
            <Table.Th>评查项与要求</Table.Th>
            <Table.Th w={64}>分值</Table.Th>
            <Table.Th w={200}>扣分办法</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {gates.length > 0 && (
            <GroupHead title="否决项" points={undefined}>
              {gates.map((gate) => (
                <Line key={gate.id} of={gate} points="" rule={effectWords(gate)} />
              ))}
            </GroupHead>
          )}
          {groups.map(({ id, title, points, items }) => (
            <GroupHead key={id} title={title} points={inPoints(points)}>
              {items.map((item) => (
                <Line key={item.id} of={item} points={String(inPoints(item.points))} rule={deductionWords(item)} />
              ))}
            </GroupHead>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

type GroupProps = { readonly title: string; readonly points: number | undefined; readonly children: ReactNode };

function GroupHead({ title, points, children }: GroupProps) {
  return (
    <Fragment>
      <Table.Tr className={classes.group}>
        <Table.Th colSpan={4} scope="rowgroup">
          {title}
          {points !== undefined && (points === 0 ? '（只作提示，不计分）' : `（${points} 分）`)}
        </Table.Th>
      </Table.Tr>
      {children}
    </Fragment>
  );
}

type LineProps = { readonly of: Item | Gate; readonly points: string; readonly rule: string };

function Line({ of: { id, title, requirement, basis }, points, rule }: LineProps) {
  return (
    <Table.Tr>
      <Table.Td className={classes.id}>{id}</Table.Td>
      <Table.Td>
        <Text fw={500}>{title}</Text>
        <Text size="sm">{requirement}</Text>
        {basis.length > 0 && (
          <Text size="xs" c="dimmed">
            {basis.join('；')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{points}</Table.Td>
      <Table.Td className={classes.rule}>{rule}</Table.Td>
    </Table.Tr>
  );
}

/** The last grade takes what the one before leaves. */
const gradeLineWords = ({ grade, from }: GradeLine, place: number, lines: readonly GradeLine[]): string =>
  place > 0 && place === lines.length - 1
    ? `${gradeWords[grade]} 不足 ${inPoints(lines[place - 1]!.from)} 分`
    : `${gradeWords[grade]} ${inPoints(from)} 分以上`;

const per = { once: '发现即扣', document: '每份文书扣', occurrence: '每处扣' } as const;

const deductionWords = ({ deduction: { per: each, each: points, cap } }: Item): string =>
  `${per[each]} ${inPoints(points)} 分${cap > points ? `，扣完 ${inPoints(cap)} 分为止` : ''}`;

function effectWords({ effect }: Gate): string {
  switch (effect.kind) {
    case 'zero':
      return '总分为 0 分';
    case 'fail':
      return '等次为不合格';
    case 'cap-grade':
      return `等次最高为${gradeWords[effect.best]}`;
  }
}
