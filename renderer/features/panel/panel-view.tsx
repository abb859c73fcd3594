import { Select, Table, Tabs, Text, Title, UnstyledButton } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useServices } from '#renderer/app/services-context.ts';
import { useLive } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import type { CampaignState } from '#shared/journal/index';
import type { CampaignPlan } from '#shared/model/campaign';
import type { CampaignId, DossierId } from '#shared/model/ids';
import { AgreementView } from './agreement-view';
import { ConsensusDesk } from './consensus-desk';
import classes from './panel.module.css';
import { type PanelDossier, panelDossiers, standingWords } from './panel-dossier';
import { QuotaView } from './quota-view';

type Props = {
  readonly writable: boolean;
  readonly campaign: CampaignId | undefined;
  readonly dossier: DossierId | undefined;
  readonly onOpen: (campaign: CampaignId, dossier: DossierId | undefined) => void;
};

/** 合议: dossiers whose readers have all concluded, what divides them, and how well the round's readers agree. */
export function PanelView({ writable, campaign: chosen, dossier, onOpen }: Props) {
  const { store } = useServices();
  const campaigns = useLive(async () => (await store.campaigns()).filter(({ plan }) => plan !== undefined), [store]);
  if (campaigns === undefined) return null;
  const campaign = campaigns.find(({ id }) => id === chosen) ?? campaigns.at(-1);
  if (campaign?.plan === undefined) {
    return (
      <EmptyState
        icon={<IconUsersGroup size={44} stroke={1} aria-hidden />}
        sentence="合议在组织方的电脑上进行：先在“活动”里分工、分发，收回各人的评查结果后，在这里看分歧、定结论。"
      />
    );
  }
  return (
    <Panel
      key={campaign.id}
      campaign={campaign}
      campaigns={campaigns}
      plan={campaign.plan}
      dossier={dossier}
      writable={writable}
      onOpen={onOpen}
    />
  );
}

type PanelProps = Omit<Props, 'campaign'> & {
  readonly campaign: CampaignState;
  readonly campaigns: readonly CampaignState[];
  readonly plan: CampaignPlan;
};

function Panel({ campaign, campaigns, plan, dossier, writable, onOpen }: PanelProps) {
  const services = useServices();
  const all = useLive(() => panelDossiers(campaign, plan, services), [campaign, plan, services]);
  if (all === undefined) return null;
  const open = all.find(({ of }) => of.dossier === dossier);
  if (open !== undefined) {
    return (
      <ConsensusDesk
        key={open.of.dossier}
        plan={plan}
        dossier={open}
        writable={writable}
        onLeave={() => onOpen(campaign.id, undefined)}
      />
    );
  }
  return (
    <main className={classes.view}>
      <div className={classes.head}>
        <Title order={1}>合议</Title>
        <Select
          aria-label="评查活动"
          w={340}
          allowDeselect={false}
          value={campaign.id}
          data={campaigns.map(({ id, plan: each }) => ({ value: id, label: each?.name ?? '' }))}
          onChange={(id) => id !== null && onOpen(id as CampaignId, undefined)}
        />
      </div>
      <Tabs defaultValue="dossiers" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="dossiers">案卷合议</Tabs.Tab>
          <Tabs.Tab value="agreement">一致性</Tabs.Tab>
          <Tabs.Tab value="quota">优秀名额试算</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="dossiers">
          <Dossiers all={all} onOpen={(id) => onOpen(campaign.id, id)} />
        </Tabs.Panel>
        <Tabs.Panel value="agreement">
          <AgreementView all={all} />
        </Tabs.Panel>
        <Tabs.Panel value="quota">
          <QuotaView all={all} />
        </Tabs.Panel>
      </Tabs>
    </main>
  );
}

type DossiersProps = { readonly all: readonly PanelDossier[]; readonly onOpen: (dossier: DossierId) => void };

function Dossiers({ all, onOpen }: DossiersProps) {
  if (all.length === 0) return <EmptyState sentence="还没有分工的案卷；请先在“活动”的“案卷与分工”里分工。" />;
  return (
    <Table verticalSpacing={6} mt="sm" stickyHeader aria-label="合议案卷">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>案卷</Table.Th>
          <Table.Th>执法单位</Table.Th>
          <Table.Th>评查员</Table.Th>
          <Table.Th w={220}>进度</Table.Th>
          <Table.Th w={150}>结果</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {all.map((each) => {
          const { of, assignment, state, settled } = each;
          const signed = state.consensus?.signed;
          return (
            <Table.Tr key={of.dossier}>
              <Table.Td>
                <UnstyledButton
                  className={classes.link}
                  disabled={settled?.state !== 'open'}
                  onClick={() => onOpen(of.dossier)}
                >
                  {of.name}
                </UnstyledButton>
              </Table.Td>
              <Table.Td>{of.agency}</Table.Td>
              <Table.Td>{assignment.readers.join('、')}</Table.Td>
              <Table.Td>
                {standingWords(each)}
                {settled?.state === 'open' && signed === undefined && settled.reasons.length > 0 && (
                  <Text span size="xs" c="var(--violated)">
                    　须组长裁定
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {signed !== undefined && (
                  <>
                    {signed.score} 分 <GradeBadge grade={signed.grade} />
                  </>
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
