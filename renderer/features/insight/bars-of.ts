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

/** This year's share of each grade, the year before's beside it. */
export function yearBars({ whole, previous }: CampaignFigures): readonly Bar[] {
  if (previous === undefined) return [];
  return grades.flatMap((grade): readonly Bar[] => {
    const [now, before] = [whole.grades[grade], previous.grades[grade]];
    const name = gradeWords[grade];
    return [
      {
        key: grade,
        name,
        value: now.share,
        label: `${rate(now.share)}，${now.dossiers.length}卷`,
        tone: grade === 'fail' ? 'warning' : 'usual',
        behind: { key: name, words: rate(now.share), dossiers: now.dossiers, meaning: `本年度评为${name}的案卷` },
      },
      {
        key: `${grade}-before`,
        name: `${name}（上年）`,
        value: before.share,
        label: `${rate(before.share)}，${before.dossiers.length}卷`,
        tone: 'faint',
        behind: {
          key: `${name}（上年）`,
          words: rate(before.share),
          dossiers: before.dossiers,
          meaning: `上一年度评为${name}的案卷`,
        },
      },
    ];
  });
}

/** What agencies gave themselves and what the panel gave, grade by grade, over the dossiers that have both. */
export function selfBars({ self, whole }: CampaignFigures): readonly Bar[] {
  if (self.covered.length === 0) return [];
  const covered = new Set(self.covered);
  return grades.flatMap((grade): readonly Bar[] => {
    const name = gradeWords[grade];
    const given = self.grades[grade];
    const reviewed = whole.grades[grade].dossiers.filter((dossier) => covered.has(dossier));
    return [
      {
        key: `${grade}-self`,
        name: `${name}（自评）`,
        value: given.self,
        label: `${given.self}卷`,
        tone: 'faint',
        behind: {
          key: `自评${name}`,
          words: `${given.self}卷`,
          dossiers: given.dossiers,
          meaning: `单位自评为${name}的案卷`,
        },
      },
      {
        key: grade,
        name: `${name}（评查）`,
        value: given.review,
        label: `${given.review}卷`,
        tone: grade === 'fail' ? 'warning' : 'usual',
        behind: { key: name, words: `${given.review}卷`, dossiers: reviewed, meaning: `有自评、评查为${name}的案卷` },
      },
    ];
  });
}

/** Items on which readers differed, most often first. */
export const agreementBars = ({ agreement }: CampaignFigures): readonly Bar[] =>
  agreement.divided.slice(0, TOP_PROBLEMS).map(({ item, title, dossiers }) => {
    const words = `${dossiers.length}卷，${percent(dossiers.length, agreement.dossiers.length)}`;
    return {
      key: item,
      name: title,
      value: dossiers.length,
      label: words,
      tone: 'usual',
      behind: { key: title, words, dossiers, meaning: '评查员意见不一致的案卷' },
    };
  });

/** 期限类问题, most frequent first. */
export const overrunBars = ({ overruns, whole }: CampaignFigures): readonly Bar[] =>
  overruns.slice(0, TOP_PROBLEMS).map(({ item, title, dossiers, agencies }) => {
    const words = `${dossiers.length}卷，${percent(dossiers.length, whole.dossiers.length)}`;
    return {
      key: item,
      name: title,
      value: dossiers.length,
      label: words,
      tone: 'warning',
      behind: { key: title, words, dossiers, meaning: `超过期限的案卷，涉及${agencies}家单位` },
    };
  });

const rate = (share: number): string => `${(Math.round(share * 1000) / 10).toFixed(1)}%`;
