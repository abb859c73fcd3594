import { addMonths, type PlainDate, partsOf, plainDate } from '../../base/plain-date';
import type { CampaignPlan } from '../../model/campaign';
import type { Points } from '../../model/points';

/** Five working days are common and nowhere a rule: the organiser sets what the place has. */
const OBJECTION_DAYS = 5;

/** 自查自评 → 交叉互评 → 集中评查 → 集体评议 → 反馈 */
const STAGES = ['自查自评', '交叉互评', '集中评查', '集体评议', '反馈通报'] as const;

/** A plan to begin with: matters closed in the twelve months to the end of the last June, the end of October in view. */
export function newPlan(today: PlainDate): CampaignPlan {
  const { year } = partsOf(today);
  return {
    name: `${year}年度行政执法案卷评查`,
    year,
    sort: 'annual',
    closed: { from: plainDate(year - 1, 7, 1)!, to: plainDate(year, 6, 30)! },
    standards: {},
    agencies: [],
    twoRounds: [],
    panels: [],
    readers: 2,
    stages: STAGES.map((name) => (name === '集体评议' ? { name, due: plainDate(year, 10, 31)! } : { name })),
    arbitration: { anyFail: true, gradeDiffers: true, gapOver: 50 as Points, gateByOne: true },
    objectionDays: OBJECTION_DAYS,
  };
}

/** The same again a year on: names, panels and rules stay, days move by a year. Which standard holds is asked anew. */
export function nextYear(plan: CampaignPlan): CampaignPlan {
  const later = (day: PlainDate): PlainDate => addMonths(day, 12);
  return {
    ...plan,
    name: plan.name.replaceAll(String(plan.year), String(plan.year + 1)),
    year: plan.year + 1,
    closed: { from: later(plan.closed.from), to: later(plan.closed.to) },
    standards: {},
    stages: plan.stages.map(({ name, due }) => (due === undefined ? { name } : { name, due: later(due) })),
  };
}
