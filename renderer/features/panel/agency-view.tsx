import { Box, Select, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useLive, useSignal } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { GradeBadge } from '#renderer/ui/grade-badge.tsx';
import type { CampaignState } from '#shared/journal/index';
import type { CampaignPlan } from '#shared/model/campaign';
import type { DossierId } from '#shared/model/ids';
import { AgencyDossier } from './agency-dossier';
import classes from './panel.module.css';
import { isOpen, type PanelDossier, panelDossiers } from './panel-dossier';

type Planned = CampaignState & { readonly plan: CampaignPlan };

const isPlanned = (campaign: CampaignState): campaign is Planned => campaign.plan !== undefined;

/** 评查结果, as the agency sees it: its own dossiers once signed, what was found, and its objections. No reader is named. */
export function AgencyView({ writable }: { readonly writable: boolean }) {
  const services = useServices();
  const agency = useSignal(services.agency);
  const campaigns = useLive(async () => (await services.store.campaigns()).filter(isPlanned), [services]);
  const [chosen, setChosen] = useState<string | null>(null);
  if (campaigns === undefined) return null;
  const campaign = campaigns.find(({ id }) => id === chosen) ?? campaigns.at(-1);
  if (agency === '' || campaign === undefined) {
    return (
      <Box component="main" h="100%">
        <EmptyState
          icon={<IconBuilding size={44} stroke={1} aria-hidden />}
          sentence={
            agency === ''
              ? '请点右上角的姓名，身份选“自查”并填写所在单位；之后在这里看本单位案卷的评查结果、提出异议。'
              : '这个案卷库里还没有评查活动；评查结果由组织方在其电脑上出示或书面反馈。'
          }
        />
      </Box>
    );
  }
  return (
    <main className={classes.view}>
      <div className={classes.head}>
        <Title order={1}>评查结果</Title>
        <Text>{agency}</Text>
        <Select
          aria-label="评查活动"
          w={340}
          allowDeselect={false}
          value={campaign.id}
          data={campaigns.map(({ id, plan }) => ({ value: id, label: plan.name }))}
          onChange={setChosen}
        />
      </div>
      <OwnDossiers key={campaign.id} campaign={campaign} agency={agency} writable={writable} />
    </main>
  );
}

type OwnProps = { readonly campaign: Planned; readonly agency: string; readonly writable: boolean };

function OwnDossiers({ campaign, agency, writable }: OwnProps) {
  const services = useServices();
  const [chosen, setChosen] = useState<DossierId>();
  const all = useLive(() => panelDossiers(campaign, campaign.plan, services), [campaign, services]);
  if (all === undefined) return null;
  const own = all.filter(({ of }) => of.agency === agency);
  if (own.length === 0) return <EmptyState sentence={`本次活动没有“${agency}”的案卷。`} />;
  const open = own.find(({ of }) => of.dossier === chosen);
  return (
    <>
      <Table verticalSpacing={6} aria-label="本单位案卷">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>案卷</Table.Th>
            <Table.Th w={120}>进度</Table.Th>
            <Table.Th w={170}>结果</Table.Th>
            <Table.Th w={220}>异议</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {own.map((each) => (
            <Line key={each.of.dossier} dossier={each} onOpen={() => setChosen(each.of.dossier)} />
          ))}
        </Table.Tbody>
      </Table>
      {open !== undefined && isOpen(open) && open.state.consensus?.signed !== undefined && (
        <AgencyDossier key={chosen} plan={campaign.plan} dossier={open} writable={writable} />
      )}
    </>
  );
}

/** Signed or not is all that an agency is told of the way there. */
function Line({ dossier, onOpen }: { readonly dossier: PanelDossier; readonly onOpen: () => void }) {
  const { of, state } = dossier;
  const signed = state.consensus?.signed;
  const objections = state.objections ?? [];
  const open = objections.filter(({ answer }) => answer === undefined).length;
  return (
    <Table.Tr>
      <Table.Td>
        <UnstyledButton className={classes.link} disabled={signed === undefined} onClick={onOpen}>
          {of.name}
        </UnstyledButton>
      </Table.Td>
      <Table.Td>{signed === undefined ? '评查中' : '已定案'}</Table.Td>
      <Table.Td>
        {signed !== undefined && (
          <>
            {signed.score} 分 <GradeBadge grade={signed.grade} />
          </>
        )}
      </Table.Td>
      <Table.Td>
        {objections.length === 0 ? '无' : `${objections.length} 项${open > 0 ? `，${open} 项待答复` : '，均已答复'}`}
      </Table.Td>
    </Table.Tr>
  );
}
