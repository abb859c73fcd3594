import { Table, Text } from '@mantine/core';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { CampaignPlan } from '#shared/model/campaign';
import { agreementShare, agreementWords, type Coefficients, compareItems, overallAgreement } from '#shared/panel/index';
import classes from './panel.module.css';
import { isOpen, type PanelDossier } from './panel-dossier';
import { ReadersView } from './readers-view';

type Props = { readonly plan: CampaignPlan; readonly all: readonly PanelDossier[] };

/** 一致性: how well readers agree, where the standard divides them, who leans which way, and what each may learn. */
export function AgreementView({ plan, all }: Props) {
  const open = all.filter(isOpen);
  if (open.length === 0)
    return <EmptyState sentence="还没有各位评查员都已完成并锁定的案卷；锁定后在这里看一致程度。" />;
  const compared = open.map(({ of, loaded, settled }) => ({
    dossier: of.dossier,
    template: loaded.template,
    reviews: settled.reviews,
  }));
  const overall = overallAgreement(compared);
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
            {compareItems(compared)
              .filter(({ agreement }) => agreement.percent !== undefined && agreement.percent < 1)
              .toSorted((a, b) => a.agreement.percent! - b.agreement.percent!)
              .map(({ item, title, agreement: of }) => (
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
      <ReadersView plan={plan} open={open} />
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

const share = (value: number | undefined): string => (value === undefined ? '—' : agreementShare(value));

const figure = (value: number | undefined): string =>
  value === undefined ? '—' : value.toFixed(2).replace(/^-(0\.00)$/, '$1');
