import type { CampaignPlan } from '../../model/campaign';

/** What a plan lacks before it can be worked by, in sentences; none where it is whole. */
export function planTroubles(plan: CampaignPlan): readonly string[] {
  const names = plan.panels.flatMap(({ members }) => members.map(({ name }) => name));
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  return [
    ...(plan.name.trim() === '' ? ['请填写活动名称'] : []),
    ...(plan.closed.from > plan.closed.to ? ['评查期间的起日晚于止日'] : []),
    ...(plan.agencies.length === 0 ? ['请填写被评查单位'] : []),
    ...(Object.keys(plan.standards).length === 0 ? ['请至少选定一种程序的评分标准'] : []),
    ...plan.panels
      .filter(({ members }) => members.length < plan.readers)
      .map(({ name, members }) => `${name}只有 ${members.length} 人，每卷需要 ${plan.readers} 人`),
    ...plan.panels.filter(({ lead }) => lead === undefined).map(({ name }) => `${name}没有指定组长`),
    ...twice.map((name) => `“${name}”出现了不止一次；同名的请加注单位，如“${name}（住建）”`),
  ];
}
