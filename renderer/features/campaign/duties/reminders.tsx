import { useToday } from '#renderer/app/use-today.ts';
import { chineseDate } from '#shared/base/plain-date';
import { type StageDue, stagesDue } from '#shared/campaign/index';
import type { CampaignState } from '#shared/journal/index';
import type { CampaignPlan } from '#shared/model/campaign';
import classes from '../campaign.module.css';
import { useDuties } from './use-duties';

type Props = {
  readonly campaign: CampaignState;
  readonly plan: CampaignPlan;
  readonly campaigns: readonly CampaignState[];
};

/** 提醒: stages and yearly duties that are near their last day or past it, wherever one stands in the round. */
export function Reminders({ campaign, plan, campaigns }: Props) {
  const today = useToday();
  const held = useDuties(campaigns, plan.year);
  if (held === undefined) return null;
  const stages = held.finished.has(campaign.id) ? [] : stagesDue(plan, today);
  const words = [
    ...stages.map(stageWords),
    ...(held.pressing.length === 0
      ? []
      : [`${plan.year} 年规定动作有 ${held.pressing.length} 项临近期限或已逾期，见“年度任务”`]),
  ];
  if (words.length === 0) return null;
  return (
    <ul className={classes.reminders} aria-label="提醒">
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

function stageWords({ name, due, days }: StageDue): string {
  if (days < 0) return `“${name}”应于${chineseDate(due)}完成，已过 ${-days} 天`;
  return days === 0 ? `“${name}”今天截止` : `“${name}”还有 ${days} 天截止（${chineseDate(due)}）`;
}
