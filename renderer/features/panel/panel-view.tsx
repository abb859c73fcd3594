import { Box, Select, Tabs, Title } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useServices } from '#renderer/app/services-context.ts';
import { useLive, useSignal } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { CampaignState } from '#shared/journal/index';
import type { CampaignPlan } from '#shared/model/campaign';
import type { CampaignId, DossierId } from '#shared/model/ids';
import { AgencyView } from './agency-view';
import { AgreementView } from './agreement-view';
import { ConsensusDesk } from './consensus-desk';
import classes from './panel.module.css';
import { panelDossiers } from './panel-dossier';
import { PanelList } from './panel-list';
import { QuotaView } from './quota-view';

type Props = {
  readonly writable: boolean;
  readonly campaign: CampaignId | undefined;
  readonly dossier: DossierId | undefined;
  readonly onOpen: (campaign: CampaignId, dossier: DossierId | undefined) => void;
};

/** 合议: dossiers whose readers have all concluded, what divides them, and how well the round's readers agree. */
export function PanelView(props: Props) {
  const seat = useSignal(useServices().door);
  if (seat === 'self-check') return <AgencyView writable={props.writable} />;
  return <Rounds {...props} writable={props.writable && seat !== 'review'} />;
}

function Rounds({ writable, campaign: chosen, dossier, onOpen }: Props) {
  const { store } = useServices();
  const campaigns = useLive(async () => (await store.campaigns()).filter(({ plan }) => plan !== undefined), [store]);
  if (campaigns === undefined) return null;
  const campaign = campaigns.find(({ id }) => id === chosen) ?? campaigns.at(-1);
  if (campaign?.plan === undefined) {
    return (
      <Box component="main" h="100%">
        <EmptyState
          icon={<IconUsersGroup size={44} stroke={1} aria-hidden />}
          sentence="合议在组织方的电脑上进行：先在“活动”里分工、分发，收回各人的评查结果后，在这里看分歧、定结论。"
        />
      </Box>
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
          <PanelList all={all} writable={writable} onOpen={(id) => onOpen(campaign.id, id)} />
        </Tabs.Panel>
        <Tabs.Panel value="agreement">
          <AgreementView plan={plan} all={all} />
        </Tabs.Panel>
        <Tabs.Panel value="quota">
          <QuotaView all={all} writable={writable} />
        </Tabs.Panel>
      </Tabs>
    </main>
  );
}
