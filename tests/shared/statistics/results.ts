import type { CampaignResults, DossierResult, ResultProblem } from '#shared/model/campaign-results';
import type { Grade } from '#shared/model/grade';
import type { DossierId, ItemId } from '#shared/model/ids';
import { type Points, points } from '#shared/model/points';
import { domainOf } from '#shared/statistics/index';

export const problem = (item: string, over: Partial<ResultProblem> = {}): ResultProblem => ({
  item: item as ItemId,
  title: `评查项${item}`,
  group: 'notice',
  words: `${item}不符合要求`,
  where: '《行政处罚事先告知书》卷内第12页',
  basis: ['行政处罚法(2021)第四十四条'],
  deduction: points(2),
  ...over,
});

const gradeOf = (score: number): Grade =>
  score >= 90 ? 'excellent' : score >= 80 ? 'good' : score >= 60 ? 'pass' : 'fail';

let made = 0;

export function result(agency: string, score: number, over: Partial<DossierResult> = {}): DossierResult {
  made += 1;
  return {
    dossier: `d${made}` as DossierId,
    name: `${agency}第${made}卷`,
    agency,
    domain: domainOf(agency),
    procedure: 'penalty-ordinary',
    number: `云罚〔2025〕${made}号`,
    cause: '未按规定公示',
    party: '滨江餐饮店',
    enterprise: true,
    score: points(score),
    grade: gradeOf(score),
    gates: [],
    problems: [],
    reviewers: ['李评', '王查'],
    ...over,
  };
}

export const results = (dossiers: readonly DossierResult[], over: Partial<CampaignResults> = {}): CampaignResults => ({
  name: '云溪县2025年度行政执法案卷评查',
  year: 2025,
  closed: { from: '2025-01-01', to: '2025-09-30' },
  method: '随机抽取、交叉评查、集中合议',
  basis: ['《行政执法监督条例》', '《云溪县2025年度行政执法监督工作计划》'],
  standards: ['行政处罚案卷评查标准（2024版）'],
  dossiers,
  ...over,
});

/** 120 dossiers of 20 agencies, the same every time. */
export function largeResults(): CampaignResults {
  const words = [
    '市场监督管理局',
    '交通运输局',
    '应急管理局',
    '城市管理局',
    '自然资源局',
    '卫生健康局',
    '农业农村局',
    '文化和旅游局',
    '生态环境分局',
    '水利局',
  ];
  const dossiers = Array.from({ length: 120 }, (_, index): DossierResult => {
    const agency = `${index % 20 < 10 ? '云溪县' : '江岭县'}${words[index % 10]}`;
    const score = 58 + ((index * 37) % 41);
    const problems = Array.from({ length: index % 6 }, (_, nth) =>
      problem(`PU-${String(((index * 7 + nth * 3) % 25) + 1).padStart(2, '0')}`, {
        group: (['notice', 'evidence', 'law', 'file'] as const)[nth % 4]!,
      }),
    );
    const gated = index % 40 === 39;
    return result(agency, gated ? 0 : score, {
      dossier: `large-${index}` as DossierId,
      name: `第${index + 1}卷`,
      number: `云罚〔2025〕${index + 1}号`,
      procedure: index % 4 === 3 ? 'licence' : 'penalty-ordinary',
      enterprise: index % 2 === 0,
      problems,
      gates: gated ? ['G-01' as ItemId] : [],
      ...(index % 3 === 0 && { self: { score: points(92), grade: 'excellent' as const } }),
    });
  });
  return results(dossiers);
}

export const tenths = (value: number): Points => points(value);
