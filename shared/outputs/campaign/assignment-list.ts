import { procedureWords } from '../../glossary';
import type { Assignment, CampaignDossier, CampaignPlan } from '../../model/campaign';
import type { Sheet } from '../../model/sheet';

/** 评查分工表: which dossier goes to whom, and how many each has. */
export function assignmentList(
  plan: Pick<CampaignPlan, 'name' | 'panels' | 'readers'>,
  dossiers: readonly CampaignDossier[],
  assignments: readonly Assignment[],
): Sheet {
  const byDossier = new Map(assignments.map((each) => [each.dossier, each]));
  const readers = Array.from({ length: Math.max(plan.readers, ...assignments.map((each) => each.readers.length)) });
  return {
    name: `${plan.name}分工表`,
    tables: [
      {
        tab: '按案卷',
        title: `${plan.name} 评查分工表`,
        columns: [
          { title: '序号', width: 6, kind: 'integer' },
          { title: '案卷', width: 40, kind: 'text', wrap: true },
          { title: '被评单位', width: 24, kind: 'text', wrap: true },
          { title: '程序种类', width: 20, kind: 'text' },
          { title: '评查组', width: 12, kind: 'text' },
          ...readers.map((_, at) => ({ title: `评查员${at + 1}`, width: 12, kind: 'text' as const })),
        ],
        rows: dossiers.map(({ dossier, name, agency, procedure }, at) => {
          const given = byDossier.get(dossier);
          return [
            at + 1,
            name,
            agency,
            procedureWords[procedure],
            given?.panel ?? '未分配',
            ...readers.map((_, place) => given?.readers[place]),
          ];
        }),
      },
      {
        tab: '按人',
        title: `${plan.name} 评查任务`,
        columns: [
          { title: '评查组', width: 12, kind: 'text' },
          { title: '评查员', width: 12, kind: 'text' },
          { title: '所在单位', width: 24, kind: 'text' },
          { title: '案卷数', width: 8, kind: 'integer' },
        ],
        rows: plan.panels.flatMap((panel) =>
          panel.members.map(({ name, agency }) => [
            panel.name,
            panel.lead === name ? `${name}（组长）` : name,
            agency,
            assignments.filter((each) => each.readers.includes(name)).length,
          ]),
        ),
      },
    ],
  };
}
