import { gradeWords } from '#shared/glossary';
import type { CampaignFigures, Figure } from '#shared/model/figures';
import { grades } from '#shared/model/grade';
import { percent, problemGroupWords } from '#shared/statistics/index';

/** One bar: how long, what is written beside it, and the dossiers behind it. */
export type Bar = {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly label: string;
  /** `warning` for what is to be mended, `faint` for what rests on too few dossiers. */
  readonly tone: 'usual' | 'warning' | 'faint';
  readonly behind: Figure;
};

/** More than these are a list, not a chart; the sheet has them all. */
export const TOP_PROBLEMS = 10;

export const gradeBars = ({ whole }: CampaignFigures): readonly Bar[] =>
  grades.map((grade) => {
    const { dossiers } = whole.grades[grade];
    const label = `${dossiers.length}卷，${percent(dossiers.length, whole.dossiers.length)}`;
    const name = gradeWords[grade];
    return {
      key: grade,
      name,
      value: dossiers.length,
      label,
      tone: grade === 'fail' ? 'warning' : 'usual',
      behind: { key: name, words: label, dossiers, meaning: `评为${name}的案卷` },
    };
  });

export function groupBars({ groups }: CampaignFigures): readonly Bar[] {
  const all = groups.reduce((sum, { problems }) => sum + problems, 0);
  return groups.map(({ group, problems, dossiers }) => {
    const name = problemGroupWords(group);
    const label = `${problems}个，${percent(problems, all)}`;
    return {
      key: group,
      name,
      value: problems,
      label,
      tone: group === 'gate' ? 'warning' : 'usual',
      behind: { key: name, words: label, dossiers, meaning: `存在${name}问题的案卷` },
    };
  });
}

/** Most frequent first; beside each, how much of all problems it and those above it make up. */
export function problemBars({ common }: CampaignFigures): readonly Bar[] {
  const all = common.reduce((sum, { dossiers }) => sum + dossiers.length, 0);
  return common.slice(0, TOP_PROBLEMS).map(({ item, title, group, dossiers, agencies }, at) => {
    const upTo = common.slice(0, at + 1).reduce((sum, each) => sum + each.dossiers.length, 0);
    return {
      key: item,
      name: title,
      value: dossiers.length,
      label: `${dossiers.length}卷，累计${percent(upTo, all)}`,
      tone: group === 'gate' ? 'warning' : 'usual',
      behind: {
        key: title,
        words: `${dossiers.length}卷`,
        dossiers,
        meaning: `存在这一问题的案卷，涉及${agencies}家单位`,
      },
    };
  });
}

/** Agencies without an average, all their dossiers left out of it, have no bar. */
export const agencyBars = ({ agencies }: CampaignFigures): readonly Bar[] =>
  agencies.flatMap(({ name, rank, summary: { average, dossiers } }): readonly Bar[] => {
    if (average === undefined) return [];
    const words = `${average.toFixed(2)}分`;
    return [
      {
        key: name,
        name,
        value: average,
        label: `${words}，${dossiers.length}卷${rank === undefined ? '（卷数少，不排名）' : ''}`,
        tone: rank === undefined ? 'faint' : 'usual',
        behind: { key: name, words, dossiers, meaning: `该单位案卷的平均分，共${dossiers.length}卷` },
      },
    ];
  });
