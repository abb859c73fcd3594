import { Button, Checkbox, Group, Select, Skeleton, Table } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { dispatchOf } from '#renderer/app/dispatches/dispatch-of.ts';
import { DispatchPreview } from '#renderer/app/dispatches/dispatch-preview.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import type { Dispatch } from '#shared/model/dispatch';
import type { DossierId } from '#shared/model/ids';
import { selfCheckReport } from '#shared/outputs/index';
import { CostlyItems, DossierLine } from './dossier-line';
import { enterSelfChecks } from './enter-self-checks';
import { HandInDialog } from './hand-in-dialog';
import { scoring } from './hand-in-dossiers';
import classes from './self-check.module.css';
import { useSelfChecks } from './use-self-checks';

type Props = {
  readonly writable: boolean;
  readonly onPage: (dossier: DossierId, page: number | undefined) => void;
};

/** 案卷自查: what would cost points and how to mend it; mend, read again, and hand the dossiers in with their self-scores. */
export function DossierChecks({ writable, onPage }: Props) {
  const { store, templates, derive, clock } = useServices();
  const by = useReviewer();
  const today = useToday();
  const acting = useActing();
  const house = useLive(() => store.house(), [store]);
  const [standard, setStandard] = useState<string | undefined>(undefined);
  const [open, setOpen] = useState<DossierId | undefined>(undefined);
  const [left, setLeft] = useState<ReadonlySet<DossierId>>(new Set());
  const [handingIn, setHandingIn] = useState(false);
  const [reporting, setReporting] = useState<readonly Dispatch[] | undefined>(undefined);
  const checked = useSelfChecks(standard, by);
  if (checked === undefined) return <Skeleton height={240} />;
  if (checked.length === 0) {
    return (
      <EmptyState
        icon={<IconClipboardCheck size={44} stroke={1} aria-hidden />}
        sentence="先在“案卷”中导入要送评的案卷；识别完后，这里列出每卷会扣分的项和整改办法。"
      />
    );
  }

  const ready = checked.filter(({ check }) => check !== undefined);
  const chosen = ready.filter(({ id }) => !left.has(id));
  const none = chosen.length === 0;
  const agency = house?.letterhead?.agency ?? '';
  const scored = chosen.flatMap(({ id, check }) => (check === undefined ? [] : [{ id, selfScore: check.selfScore }]));

  const again = () =>
    acting.act(async () => {
      for (const { id } of chosen) await derive(id);
      return `已重新检查 ${chosen.length} 卷`;
    });

  function report(): void {
    const checks = chosen.flatMap(({ check }) => (check === undefined ? [] : [check]));
    const paper = selfCheckReport(agency, checks, today);
    setReporting([dispatchOf('self-check-report', { number: '', to: agency, date: today, paper, problems: [] })]);
  }

  const settle = () =>
    acting.act(async () => {
      await store.commit(scoring(scored, clock.now()), by);
      return `已记下 ${scored.length} 卷的自评分`;
    });

  const enter = () =>
    acting.act(async () => {
      const count = await enterSelfChecks({ store, by }, chosen, { year: Number(today.slice(0, 4)), agency });
      return count === 0 ? '都已在台账里，没有新的内容' : `已记入问题台账 ${count} 条`;
    });

  function choose(id: DossierId): void {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  }

  return (
    <>
      <Group gap="sm" align="flex-end">
        <Select
          label="适用标准"
          placeholder="按案卷类型自动选用"
          clearable
          w={300}
          value={standard ?? null}
          onChange={(value) => setStandard(value ?? undefined)}
          data={templates.all
            .filter(({ template }) => template.procedure !== 'agency')
            .map(({ template }) => ({ value: template.id, label: template.name }))}
        />
        <Button variant="default" disabled={none} loading={acting.busy} onClick={again}>
          重新检查
        </Button>
        <Button variant="default" disabled={none || acting.busy} onClick={report}>
          自查报告
        </Button>
        {writable && (
          <>
            <Button variant="default" disabled={none || acting.busy} onClick={enter}>
              记入问题台账
            </Button>
            <Button variant="default" disabled={none || acting.busy} onClick={settle}>
              记下自评分
            </Button>
            <Button disabled={none || acting.busy} onClick={() => setHandingIn(true)}>
              送评包
            </Button>
          </>
        )}
      </Group>
      <Outcome acting={acting} />
      <div className={classes.scroller}>
        <Table stickyHeader aria-label="案卷自查">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={36}>
                <Checkbox
                  size="xs"
                  aria-label="全选"
                  checked={ready.length > 0 && left.size === 0}
                  indeterminate={left.size > 0 && !none}
                  onChange={() => setLeft(left.size === 0 ? new Set(ready.map(({ id }) => id)) : new Set())}
                />
              </Table.Th>
              {['案卷', '照现在送评', '会扣分', '待核', '已记自评分', ''].map((title) => (
                <Table.Th key={title}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {checked.map((line) => (
              <Fragment key={line.id}>
                <DossierLine
                  line={line}
                  open={open === line.id}
                  chosen={!left.has(line.id)}
                  onOpen={() => setOpen(open === line.id ? undefined : line.id)}
                  onChoose={() => choose(line.id)}
                />
                {open === line.id && line.check !== undefined && (
                  <Table.Tr>
                    <Table.Td colSpan={7}>
                      <CostlyItems line={line} onPage={onPage} />
                    </Table.Td>
                  </Table.Tr>
                )}
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {reporting !== undefined && (
        <DispatchPreview
          dispatches={reporting}
          onClose={() => setReporting(undefined)}
          onLeave={() => setReporting(undefined)}
        />
      )}
      {handingIn && <HandInDialog agency={agency} scored={scored} onClose={() => setHandingIn(false)} />}
    </>
  );
}
