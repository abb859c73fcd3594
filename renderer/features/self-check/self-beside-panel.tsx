import { Button, Group, Skeleton, Table, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { Fragment, useMemo, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useResults } from '#renderer/app/use-results.ts';
import { useLive } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import type { DossierId } from '#shared/model/ids';
import { inPoints, type Points } from '#shared/model/points';
import { selfBesideSheet } from '#shared/outputs/index';
import { type DossierBeside, type ItemBeside, selfBesidePanel } from '#shared/statistics/index';
import classes from './self-check.module.css';

/** 自评对照: what agencies gave their dossiers beside what the panel gave, for each dossier and each item. */
export function SelfBesidePanel() {
  const { store, writers, desktop } = useServices();
  const results = useResults({});
  const scored = useLive(
    async () => (await store.dossiers()).filter(({ selfScore }) => selfScore !== undefined).length,
    [store],
  );
  const [open, setOpen] = useState<DossierId | undefined>(undefined);
  const lines = useMemo(() => results && selfBesidePanel(results.dossiers), [results]);
  if (results === undefined || lines === undefined || scored === undefined) return <Skeleton height={240} />;
  if (lines.length === 0) {
    return (
      <EmptyState
        icon={<IconScale size={44} stroke={1} aria-hidden />}
        sentence={
          scored === 0
            ? '单位送来的送评包在“活动”里收取；案卷评查完成后，这里对照自评分和评查得分。'
            : `${scored} 卷有自评分，还没有评查完成；完成后在这里对照。`
        }
      />
    );
  }
  const above = lines.filter((line) => line.above > 0).length;

  async function save(name: string, all: readonly DossierBeside[]): Promise<void> {
    const sheet = selfBesideSheet(name, all);
    await desktop.saveExport(`${sheet.name}.xlsx`, await writers.xlsx(sheet));
  }

  return (
    <>
      <Group justify="space-between">
        <Text size="sm" role="status">
          {scored} 卷有自评分，其中 {lines.length} 卷已评查，自评高于评查 {above} 卷。
        </Text>
        <Button variant="default" onClick={() => void save(results.name, lines)}>
          对照表（Excel）
        </Button>
      </Group>
      <div className={classes.scroller}>
        <Table stickyHeader aria-label="自评对照">
          <Table.Thead>
            <Table.Tr>
              {['单位', '案卷', '自评', '评查', '自评高出', ''].map((title) => (
                <Table.Th key={title}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Fragment key={line.result.dossier}>
                <Line
                  line={line}
                  open={open === line.result.dossier}
                  onOpen={() => setOpen(open === line.result.dossier ? undefined : line.result.dossier)}
                />
                {open === line.result.dossier && (
                  <Table.Tr>
                    <Table.Td colSpan={6}>
                      <Items items={line.items} />
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

type LineProps = { readonly line: DossierBeside; readonly open: boolean; readonly onOpen: () => void };

function Line({ line: { result, self, above }, open, onOpen }: LineProps) {
  return (
    <Table.Tr>
      <Table.Td>{result.agency}</Table.Td>
      <Table.Td>{result.number || result.name}</Table.Td>
      <Table.Td>
        <span className={classes.score}>{inPoints(self.score).toFixed(1)}</span> <GradeBadge grade={self.grade} />
      </Table.Td>
      <Table.Td>
        <span className={classes.score}>{inPoints(result.score).toFixed(1)}</span> <GradeBadge grade={result.grade} />
      </Table.Td>
      <Table.Td className={above > 0 ? classes.costly : undefined}>{signed(above)}</Table.Td>
      <Table.Td>
        <Button size="compact-sm" variant="subtle" aria-expanded={open} onClick={onOpen}>
          {open ? '收起' : '逐项'}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

const signed = (above: Points): string =>
  `${above > 0 ? '＋' : above < 0 ? '－' : ''}${Math.abs(inPoints(above)).toFixed(1)}`;

function Items({ items }: { readonly items: readonly ItemBeside[] | undefined }) {
  if (items === undefined) return <Text size="sm">这份自评没有逐项扣分（由较早的程序记下）。</Text>;
  if (items.length === 0) return <Text size="sm">双方都没有扣分。</Text>;
  return (
    <Table aria-label="逐项对照" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          {['评查项', '自评扣分', '评查扣分', '说明'].map((title) => (
            <Table.Th key={title}>{title}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map(({ item, title, self, panel, words }) => (
          <Table.Tr key={item}>
            <Table.Td>{title}</Table.Td>
            <Table.Td>{taken(self)}</Table.Td>
            <Table.Td className={self === panel ? undefined : classes.costly}>{taken(panel)}</Table.Td>
            <Table.Td>{words}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const taken = (deduction: Points | undefined): string =>
  deduction === undefined ? '未扣' : inPoints(deduction).toFixed(1);
