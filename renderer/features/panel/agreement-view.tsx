import { Table, Text } from '@mantine/core';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import {
  agreementShare,
  agreementWords,
  type Coefficients,
  coefficients,
  feedbackFor,
  type ReaderReview,
  strictness,
  type Unit,
  unitsByItem,
} from '#shared/panel/index';
import classes from './panel.module.css';
import type { PanelDossier } from './panel-dossier';

type Open = PanelDossier & { readonly settled: Extract<NonNullable<PanelDossier['settled']>, { state: 'open' }> };

const isOpen = (each: PanelDossier): each is Open => each.settled?.state === 'open';

/** 一致性: how well readers agree, where the standard divides them, who leans which way, and what each may learn. */
export function AgreementView({ all }: { readonly all: readonly PanelDossier[] }) {
  const open = all.filter(isOpen);
  if (open.length === 0) return <EmptyState sentence="还没有各位评查员都已完成的案卷；收齐后在这里看一致程度。" />;
  const lines = itemLines(open);
  const overall = coefficients(lines.flatMap(({ units }) => units));
  return (
    <>
      <section className={classes.section} aria-label="总体一致性">
        <Text fw={600}>
          总体（{open.length} 卷）：{agreementWords(overall)}
        </Text>
        <Figures of={overall} />
      </section>
      <section className={classes.section} aria-label="各评查项一致性">
        <Text fw={600}>分歧最多的评查项</Text>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>评查项</Table.Th>
              <Table.Th w={70}>件数</Table.Th>
              <Table.Th w={80}>一致率</Table.Th>
              <Table.Th w={70}>κ</Table.Th>
              <Table.Th w={70}>AC1</Table.Th>
              <Table.Th w={70}>α</Table.Th>
              <Table.Th>说明</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines
              .map((line) => ({ ...line, of: coefficients(line.units) }))
              .filter(({ of }) => of.percent !== undefined && of.percent < 1)
              .toSorted((a, b) => a.of.percent! - b.of.percent!)
              .map(({ item, title, of }) => (
                <Table.Tr key={item}>
                  <Table.Td>{title}</Table.Td>
                  <Table.Td>{of.units}</Table.Td>
                  <Table.Td>{share(of.percent)}</Table.Td>
                  <Table.Td>{figure(of.cohen ?? of.fleiss)}</Table.Td>
                  <Table.Td>{figure(of.ac1)}</Table.Td>
                  <Table.Td>{figure(of.alpha)}</Table.Td>
                  <Table.Td>{agreementWords(of)}</Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </section>
      <Readers open={open} />
    </>
  );
}

function Figures({ of }: { readonly of: Coefficients }) {
  const kappa = of.cohen ?? of.fleiss;
  return (
    <Text size="sm">
      一致率 {share(of.percent)}　{of.cohen === undefined ? 'Fleiss κ' : 'Cohen κ'} {figure(kappa)}　Gwet AC1{' '}
      {figure(of.ac1)}　 Krippendorff α {figure(of.alpha)}　（{of.raters} 人，{of.units} 项次；“—”为不适用）
    </Text>
  );
}

const leaningWords = { strict: '偏严', lenient: '偏宽' } as const;

function Readers({ open }: { readonly open: readonly Open[] }) {
  const readings = open.map(({ settled }) => settled.reviews);
  return (
    <section className={classes.section} aria-label="各评查员">
      <Text fw={600}>各评查员与他人、与合议结论的差别</Text>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>评查员</Table.Th>
            <Table.Th w={80}>案卷</Table.Th>
            <Table.Th w={160}>与同卷他人平均相差</Table.Th>
            <Table.Th w={90}>倾向</Table.Th>
            <Table.Th>合议后与本人意见不同的评查项</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {strictness(readings).map(({ reviewer, dossiers, apart, leaning }) => (
            <Table.Tr key={reviewer}>
              <Table.Td>{reviewer}</Table.Td>
              <Table.Td>{dossiers} 卷</Table.Td>
              <Table.Td>
                {apart > 0 ? '+' : ''}
                {apart.toFixed(1)} 分
              </Table.Td>
              <Table.Td>{leaning === undefined ? '—' : leaningWords[leaning]}</Table.Td>
              <Table.Td>{differences(open, reviewer)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed">
        不足 5 卷，或相差不到 2 分的，不下偏严、偏宽的结论。
      </Text>
    </section>
  );
}

/** Items by how often the panel decided otherwise, the most frequent first. */
function differences(open: readonly Open[], reviewer: string): string {
  const counts = new Map<string, number>();
  for (const { settled, state, loaded } of open) {
    const mine: ReaderReview | undefined = settled.reviews.find((review) => review.reviewer === reviewer);
    if (mine === undefined || state.consensus?.signed === undefined) continue;
    for (const { panel } of feedbackFor(mine, settled.marks)) {
      const title = titlesOf(loaded!.template).get(panel.item) ?? panel.item;
      counts.set(title, (counts.get(title) ?? 0) + 1);
    }
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
  return most.length === 0 ? '无' : most.map(([title, count]) => `${title}（${count} 卷）`).join('、');
}

type ItemLine = { readonly item: string; readonly title: string; readonly units: readonly Unit[] };

/** The same item of the same standard over all dossiers read by it. */
function itemLines(open: readonly Open[]): readonly ItemLine[] {
  const standards = [...new Set(open.map(({ loaded }) => loaded!.template))];
  return standards.flatMap((template) => {
    const read = open.filter(({ loaded }) => loaded!.template === template).map(({ settled }) => settled.reviews);
    const titles = titlesOf(template);
    return [...unitsByItem(template, read)].map(([item, units]) => ({ item, title: titles.get(item) ?? item, units }));
  });
}

const titlesOf = ({ gates, groups }: NonNullable<PanelDossier['loaded']>['template']): ReadonlyMap<string, string> =>
  new Map([...gates, ...groups.flatMap(({ items }) => items)].map(({ id, title }) => [id, title]));

const share = (value: number | undefined): string => (value === undefined ? '—' : agreementShare(value));

const figure = (value: number | undefined): string =>
  value === undefined ? '—' : value.toFixed(2).replace(/^-(0\.00)$/, '$1');
