import { Anchor, Button, Checkbox, Table, Text } from '@mantine/core';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import type { DossierId } from '#shared/model/ids';
import { inPoints } from '#shared/model/points';
import classes from './self-check.module.css';
import type { CheckedDossier } from './use-self-checks';

type Props = {
  readonly line: CheckedDossier;
  readonly open: boolean;
  readonly chosen: boolean;
  readonly onOpen: () => void;
  readonly onChoose: () => void;
};

/** One dossier as it would fare if it were handed in now. */
export function DossierLine({ line: { name, check, handedIn }, open, chosen, onOpen, onChoose }: Props) {
  if (check === undefined) {
    return (
      <Table.Tr>
        <Table.Td />
        <Table.Td>{name}</Table.Td>
        <Table.Td colSpan={5}>
          <Text size="sm" c="dimmed">
            还没有识别完，或没有适用的标准
          </Text>
        </Table.Td>
      </Table.Tr>
    );
  }
  const { selfScore } = check;
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox size="xs" aria-label={`选择 ${name}`} checked={chosen} onChange={onChoose} />
      </Table.Td>
      <Table.Td>{name}</Table.Td>
      <Table.Td>
        <span className={classes.score}>{selfScore.score.toFixed(1)}</span> <GradeBadge grade={selfScore.grade} />
      </Table.Td>
      <Table.Td className={selfScore.problems > 0 ? classes.costly : undefined}>{selfScore.problems}</Table.Td>
      <Table.Td>{selfScore.doubts}</Table.Td>
      <Table.Td>{handedIn === undefined ? '' : handedIn.score.toFixed(1)}</Table.Td>
      <Table.Td>
        <Button size="compact-sm" variant="subtle" aria-expanded={open} onClick={onOpen}>
          {open ? '收起' : '怎么改'}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

type CostlyProps = {
  readonly line: CheckedDossier;
  readonly onPage: (dossier: DossierId, page: number | undefined) => void;
};

/** What would cost points, how to mend it, and where it stands. */
export function CostlyItems({ line: { id, check }, onPage }: CostlyProps) {
  if (check === undefined) return null;
  return (
    <div className={classes.items}>
      {check.costly.length === 0 && <Text size="sm">没有发现会扣分的项。</Text>}
      {check.costly.map(({ item, title, gate, deduction, words, mending, place, citations }) => (
        <section key={item} className={classes.item}>
          <Text fw={600} size="sm">
            {title}
            <span className={classes.costly}>{gate ? '　否决项' : `　扣${inPoints(deduction)}分`}</span>
          </Text>
          <Text size="sm">{words}</Text>
          <Text size="sm">怎么改：{mending}</Text>
          {place !== '' && (
            <Anchor component="button" type="button" size="sm" onClick={() => onPage(id, citations[0]?.page)}>
              {place}
            </Anchor>
          )}
        </section>
      ))}
      {check.doubtful.length > 0 && (
        <Text size="sm" c="dimmed">
          另有 {check.doubtful.length} 项待人工核对：{check.doubtful.map(({ title }) => title).join('、')}
        </Text>
      )}
    </div>
  );
}
