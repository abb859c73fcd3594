import { Anchor, Button, Group, Select, Skeleton, Table, Text } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import type { Change } from '#shared/model/change';
import type { DossierId } from '#shared/model/ids';
import { inPoints } from '#shared/model/points';
import { selfCheckReport } from '#shared/outputs/index';
import classes from './self-check.module.css';
import { type CheckedDossier, useSelfChecks } from './use-self-checks';

type Props = {
  readonly writable: boolean;
  readonly onPage: (dossier: DossierId, page: number | undefined) => void;
};

/** 案卷自查: what would cost points and how to mend it; mend, read again, and hand the self-score in. */
export function DossierChecks({ writable, onPage }: Props) {
  const { store, templates, derive, writers, desktop } = useServices();
  const by = useReviewer();
  const today = useToday();
  const house = useLive(() => store.house(), [store]);
  const [standard, setStandard] = useState<string | undefined>(undefined);
  const [open, setOpen] = useState<DossierId | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const checked = useSelfChecks(standard, by);
  const ready = (checked ?? []).flatMap(({ id, check }) => (check === undefined ? [] : [{ id, check }]));

  async function again(): Promise<void> {
    setBusy(true);
    for (const { id } of ready) await derive(id);
    setBusy(false);
  }

  async function report(): Promise<void> {
    const paper = selfCheckReport(
      house?.letterhead?.agency ?? '',
      ready.map(({ check }) => check),
      today,
    );
    await desktop.saveExport('自查报告.docx', await writers.docx(paper));
  }

  const handIn = () =>
    store.commit(
      ready.map(
        ({ id, check }): Change => ({
          kind: 'dossier.self-scored',
          subject: id,
          payload: { selfScore: check.selfScore },
        }),
      ),
      by,
    );

  if (checked === undefined) return <Skeleton height={240} />;
  if (checked.length === 0) {
    return (
      <EmptyState
        icon={<IconClipboardCheck size={44} stroke={1} aria-hidden />}
        sentence="先在“案卷”中导入要送评的案卷；识别完后，这里列出每卷会扣分的项和整改办法。"
      />
    );
  }
  return (
    <>
      <Group gap="sm" align="flex-end">
        <Select
          label="适用标准"
          placeholder="按案卷类型自动选用"
          clearable
          w={360}
          value={standard ?? null}
          onChange={(value) => setStandard(value ?? undefined)}
          data={templates.all
            .filter(({ template }) => template.procedure !== 'agency')
            .map(({ template }) => ({ value: template.id, label: template.name }))}
        />
        <Button variant="default" disabled={busy || ready.length === 0} onClick={() => void again()}>
          {busy ? '正在重新检查' : '重新检查'}
        </Button>
        <Button variant="default" disabled={ready.length === 0} onClick={() => void report()}>
          自查报告（Word）
        </Button>
        {writable && (
          <Button disabled={ready.length === 0} onClick={() => void handIn()}>
            记下自评分
          </Button>
        )}
      </Group>
      <div className={classes.scroller}>
        <Table stickyHeader aria-label="案卷自查">
          <Table.Thead>
            <Table.Tr>
              {['案卷', '照现在送评', '会扣分', '待核', '已记自评分', '评查得分', ''].map((title) => (
                <Table.Th key={title}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {checked.map((line) => (
              <Fragment key={line.id}>
                <Line
                  line={line}
                  open={open === line.id}
                  onOpen={() => setOpen(open === line.id ? undefined : line.id)}
                />
                {open === line.id && line.check !== undefined && (
                  <Table.Tr>
                    <Table.Td colSpan={7}>
                      <Costly line={line} onPage={onPage} />
                    </Table.Td>
                  </Table.Tr>
                )}
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}

type LineProps = { readonly line: CheckedDossier; readonly open: boolean; readonly onOpen: () => void };

function Line({ line: { name, check, handedIn, panel }, open, onOpen }: LineProps) {
  if (check === undefined) {
    return (
      <Table.Tr>
        <Table.Td>{name}</Table.Td>
        <Table.Td colSpan={6}>
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
      <Table.Td>{name}</Table.Td>
      <Table.Td>
        <span className={classes.score}>{selfScore.score.toFixed(1)}</span> <GradeBadge grade={selfScore.grade} />
      </Table.Td>
      <Table.Td className={selfScore.problems > 0 ? classes.costly : undefined}>{selfScore.problems}</Table.Td>
      <Table.Td>{selfScore.doubts}</Table.Td>
      <Table.Td>{handedIn === undefined ? '' : handedIn.score.toFixed(1)}</Table.Td>
      <Table.Td>
        {panel !== undefined &&
          `${panel.score.toFixed(1)}${handedIn === undefined ? '' : `（${signed(panel.score - handedIn.score)}）`}`}
      </Table.Td>
      <Table.Td>
        <Button size="compact-sm" variant="subtle" aria-expanded={open} onClick={onOpen}>
          {open ? '收起' : '怎么改'}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

const signed = (value: number): string => `${value > 0 ? '＋' : value < 0 ? '－' : '±'}${Math.abs(value).toFixed(1)}`;

type CostlyProps = { readonly line: CheckedDossier; readonly onPage: Props['onPage'] };

function Costly({ line: { id, check }, onPage }: CostlyProps) {
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
