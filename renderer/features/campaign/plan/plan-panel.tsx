import { Button, Checkbox, Group, NumberInput, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '#renderer/app/date-field.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { canonicalJson } from '#shared/base/canonical-json';
import type { PlainDate } from '#shared/base/plain-date';
import { planTroubles } from '#shared/campaign/index';
import { campaignSortWords, procedureWords } from '#shared/glossary';
import type { CampaignState } from '#shared/journal/index';
import type { CampaignPlan, CampaignSort } from '#shared/model/campaign';
import { inPoints, points } from '#shared/model/points';
import { procedures } from '#shared/model/procedure';
import classes from '../campaign.module.css';
import { PanelEditor } from './panel-editor';
import { StandardChoices } from './standard-choices';

type Props = { readonly campaign: CampaignState; readonly plan: CampaignPlan; readonly writable: boolean };

/** 计划: what is reviewed, by which standards, by whom and until when. Nothing counts before it is saved. */
export function PlanPanel({ campaign, plan: saved, writable }: Props) {
  const { store } = useServices();
  const by = useReviewer();
  const [plan, setPlan] = useState(saved);
  const change = (part: Partial<CampaignPlan>) => setPlan({ ...plan, ...part });
  const changed = canonicalJson(plan) !== canonicalJson(saved);
  const troubles = planTroubles(plan);
  const save = () => store.commit({ kind: 'campaign.planned', subject: campaign.id, payload: { plan } }, by);

  return (
    <div className={classes.panel}>
      <section className={classes.section} aria-label="基本情况">
        <div className={classes.row}>
          <TextInput
            className={classes.grow}
            label="活动名称"
            value={plan.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <NumberInput label="年度" w={100} value={plan.year} onChange={(year) => change({ year: Number(year) })} />
          <Select
            label="性质"
            w={130}
            allowDeselect={false}
            value={plan.sort}
            data={Object.entries(campaignSortWords).map(([value, label]) => ({ value, label }))}
            onChange={(sort) => sort !== null && change({ sort: sort as CampaignSort })}
          />
          <DayInput
            label="办结期间：从"
            value={plan.closed.from}
            onDay={(from) => from && change({ closed: { ...plan.closed, from } })}
          />
          <DayInput
            label="到"
            value={plan.closed.to}
            onDay={(to) => to && change({ closed: { ...plan.closed, to } })}
          />
        </div>
        <div className={classes.row}>
          <Textarea
            className={classes.grow}
            label="被评查单位（每行一个）"
            autosize
            minRows={3}
            maxRows={10}
            value={plan.agencies.join('\n')}
            onChange={({ currentTarget }) => change({ agencies: linesOf(currentTarget.value) })}
          />
          <Textarea
            className={classes.grow}
            label="其中每年应评查两次的单位（案件量大、败诉率较高）"
            autosize
            minRows={3}
            maxRows={10}
            value={plan.twoRounds.join('\n')}
            onChange={({ currentTarget }) => change({ twoRounds: linesOf(currentTarget.value) })}
          />
        </div>
      </section>
      <section className={classes.section} aria-label="评分标准">
        <Text fw={600}>评分标准</Text>
        <div className={classes.row}>
          {procedures.map((procedure) => (
            <StandardChoices
              key={procedure}
              procedure={procedure}
              label={procedureWords[procedure]}
              bound={plan.standards[procedure]}
              onBind={(ref) => {
                const { [procedure]: _, ...others } = plan.standards;
                change({ standards: ref === undefined ? others : { ...others, [procedure]: ref } });
              }}
            />
          ))}
        </div>
      </section>
      <PanelEditor panels={plan.panels} onChange={(panels) => change({ panels })} />
      <section className={classes.section} aria-label="规则与期限">
        <Text fw={600}>评查与合议规则</Text>
        <div className={classes.row}>
          <Select
            label="每卷评查员"
            w={120}
            allowDeselect={false}
            value={String(plan.readers)}
            data={[
              { value: '2', label: '2 人' },
              { value: '3', label: '3 人' },
            ]}
            onChange={(readers) => change({ readers: readers === '3' ? 3 : 2 })}
          />
          <NumberInput
            label="总分相差超过几分须裁定"
            w={190}
            min={0}
            value={plan.arbitration.gapOver === undefined ? '' : inPoints(plan.arbitration.gapOver)}
            onChange={(gap) => {
              const { gapOver: _, ...rules } = plan.arbitration;
              change({ arbitration: typeof gap === 'number' ? { ...rules, gapOver: points(gap) } : rules });
            }}
          />
          <NumberInput
            label="异议期（工作日，各地不一，请按本地规定）"
            w={300}
            min={0}
            max={365}
            value={plan.objectionDays}
            onChange={(days) => change({ objectionDays: Number(days) })}
          />
        </div>
        <Group gap="lg">
          {rules.map(({ rule, label }) => (
            <Checkbox
              key={rule}
              label={label}
              checked={plan.arbitration[rule]}
              onChange={({ currentTarget }) =>
                change({ arbitration: { ...plan.arbitration, [rule]: currentTarget.checked } })
              }
            />
          ))}
        </Group>
        <Text fw={600}>阶段与截止日期</Text>
        <div className={classes.row}>
          {plan.stages.map(({ name, due }, at) => (
            <DayInput
              key={name}
              label={name}
              value={due}
              onDay={(day) =>
                change({ stages: plan.stages.with(at, day === undefined ? { name } : { name, due: day }) })
              }
            />
          ))}
        </div>
      </section>
      {troubles.length > 0 && (
        <ul className={classes.troubles} aria-label="计划还缺">
          {troubles.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {writable && (
        <Group>
          <Button onClick={() => void save()} disabled={!changed}>
            保存计划
          </Button>
          {changed && (
            <Text size="sm" c="dimmed">
              有改动尚未保存
            </Text>
          )}
        </Group>
      )}
    </div>
  );
}

const rules = [
  { rule: 'anyFail', label: '任一人评为不合格须裁定' },
  { rule: 'gradeDiffers', label: '等次不一致须裁定' },
  { rule: 'gateByOne', label: '否决项只有部分人认定须裁定' },
] as const;

type DayInputProps = {
  readonly label: string;
  readonly value: PlainDate | undefined;
  readonly onDay: (day: PlainDate | undefined) => void;
};

function DayInput({ label, value, onDay }: DayInputProps) {
  return <DateField label={label} w={175} value={value ?? ''} onDay={(day) => onDay(day || undefined)} />;
}

/** An empty last line stays while one is typing it. */
const linesOf = (typed: string): readonly string[] =>
  typed === '' ? [] : typed.split('\n').map((line) => line.trimStart());
