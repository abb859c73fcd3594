import { Button, Select, Tabs, Text, Title } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive, useSignal } from '#renderer/storage/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { newPlan, nextYear } from '#shared/campaign/index';
import type { CampaignState } from '#shared/journal/index';
import type { CampaignPlan } from '#shared/model/campaign';
import type { CampaignId, DossierId } from '#shared/model/ids';
import { AssignmentPanel } from './assignment/assignment-panel';
import { CalibrationPanel } from './calibration/calibration-panel';
import classes from './campaign.module.css';
import { DrawPanel } from './draw/draw-panel';
import { DutiesPanel } from './duties/duties-panel';
import { Reminders } from './duties/reminders';
import { ExchangePanel } from './exchange/exchange-panel';
import { TakePackage } from './exchange/take-package-form';
import { TaskPanel } from './exchange/task-panel';
import { type Taking, useTaking } from './exchange/use-taking';
import { PlanPanel } from './plan/plan-panel';

type Props = {
  readonly writable: boolean;
  readonly campaign: CampaignId | undefined;
  readonly onOpen: (campaign: CampaignId) => void;
  readonly onReview: (dossier: DossierId) => void;
};

/** 活动: one round over many dossiers, from the plan to the last package; on a reviewer's machine, what there is to read. */
export function CampaignView({ writable, campaign: chosen, onOpen, onReview }: Props) {
  const { store, ids, door } = useServices();
  const by = useReviewer();
  const organising = useSignal(door) === 'organise' && writable;
  const today = useToday();
  const campaigns = useLive(() => store.campaigns(), [store]);
  const taking = useTaking();
  if (campaigns === undefined) return null;
  const campaign = campaigns.find(({ id }) => id === chosen) ?? campaigns.at(-1);

  async function begin(plan: CampaignPlan): Promise<void> {
    const subject = ids.fresh() as CampaignId;
    await store.commit({ kind: 'campaign.planned', subject, payload: { plan } }, by);
    onOpen(subject);
  }

  return (
    <main className={classes.view}>
      <div className={classes.head}>
        <Title order={1}>活动</Title>
        {campaigns.length > 0 && (
          <Select
            aria-label="评查活动"
            w={340}
            allowDeselect={false}
            value={campaign?.id ?? null}
            data={campaigns.map((each) => ({ value: each.id, label: nameOf(each) }))}
            onChange={(id) => id !== null && onOpen(id as CampaignId)}
          />
        )}
        <span className={classes.space} />
        {organising && campaign?.plan !== undefined && (
          <Button variant="default" onClick={() => void begin(nextYear(campaign.plan!))}>
            复制到下一年
          </Button>
        )}
        {organising && (
          <Button variant={campaigns.length === 0 ? 'filled' : 'default'} onClick={() => void begin(newPlan(today))}>
            新建活动
          </Button>
        )}
      </div>
      {writable && !organising && campaign?.plan !== undefined && (
        <Text size="sm" c="dimmed">
          现在的身份不是“组织”，计划、抽样、分工和分发只能查看；要改请在右上角更换身份。
        </Text>
      )}
      {organising && campaign?.plan !== undefined && (
        <Reminders campaign={campaign} plan={campaign.plan} campaigns={campaigns} />
      )}
      {campaign === undefined ? (
        <>
          <EmptyState
            icon={<IconCalendarEvent size={44} stroke={1} aria-hidden />}
            sentence="组织方在这里新建一次评查活动：抽样、分工、收发评查包；评查员在这里领取组织方发来的评查包。"
          />
          {writable && <TakePackage taking={taking} />}
        </>
      ) : (
        <Rooms
          key={campaign.id}
          campaign={campaign}
          campaigns={campaigns}
          taking={taking}
          writable={writable}
          organising={organising}
          onReview={onReview}
        />
      )}
    </main>
  );
}

const nameOf = ({ plan, tasks }: CampaignState): string =>
  plan?.name || Object.values(tasks)[0]?.plan.name || '（未命名）';

type RoomsProps = {
  readonly campaign: CampaignState;
  readonly campaigns: readonly CampaignState[];
  readonly taking: Taking;
  readonly writable: boolean;
  /** Whether one sits here as the organiser, whose the rooms of the plan are. */
  readonly organising: boolean;
  readonly onReview: (dossier: DossierId) => void;
};

function Rooms({ campaign, campaigns, taking, writable, organising, onReview }: RoomsProps) {
  const { plan } = campaign;
  const tasks = Object.keys(campaign.tasks).length > 0;
  return (
    <Tabs defaultValue={plan === undefined ? 'task' : 'plan'} keepMounted={false}>
      <Tabs.List>
        {tasks && <Tabs.Tab value="task">我的任务</Tabs.Tab>}
        {plan !== undefined && (
          <>
            <Tabs.Tab value="plan">计划</Tabs.Tab>
            <Tabs.Tab value="draw">抽样</Tabs.Tab>
            <Tabs.Tab value="assignment">案卷与分工</Tabs.Tab>
            <Tabs.Tab value="calibration">校准</Tabs.Tab>
            <Tabs.Tab value="exchange">收发评查包</Tabs.Tab>
            <Tabs.Tab value="duties">年度任务</Tabs.Tab>
          </>
        )}
      </Tabs.List>
      {tasks && (
        <Tabs.Panel value="task">
          <TaskPanel campaign={campaign} taking={taking} onReview={onReview} />
        </Tabs.Panel>
      )}
      {plan !== undefined && (
        <>
          <Tabs.Panel value="plan">
            <PlanPanel campaign={campaign} plan={plan} writable={organising} />
          </Tabs.Panel>
          <Tabs.Panel value="draw">
            <DrawPanel campaign={campaign} plan={plan} writable={organising} />
          </Tabs.Panel>
          <Tabs.Panel value="assignment">
            <AssignmentPanel campaign={campaign} plan={plan} writable={organising} />
          </Tabs.Panel>
          <Tabs.Panel value="calibration">
            <CalibrationPanel campaign={campaign} plan={plan} organising={organising} writable={writable} />
          </Tabs.Panel>
          <Tabs.Panel value="exchange">
            <ExchangePanel campaign={campaign} plan={plan} taking={taking} writable={organising} />
          </Tabs.Panel>
          <Tabs.Panel value="duties">
            <DutiesPanel campaign={campaign} campaigns={campaigns} year={plan.year} writable={organising} />
          </Tabs.Panel>
        </>
      )}
    </Tabs>
  );
}
