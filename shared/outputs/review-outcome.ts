import type { PlainDate } from '../base/plain-date';
import type { Finding } from '../model/finding';
import type { GoodPractice } from '../model/good-practice';
import type { Grade } from '../model/grade';
import type { Mark } from '../model/mark';
import type { ReadDossier } from '../model/read-dossier';
import type { Scorecard } from '../model/scorecard';
import {
  type Gate,
  type Item,
  type JudgedGroup,
  judgedGroups,
  type ScoringTemplate,
  type TemplateRef,
} from '../model/scoring-template';
import type { Sight } from '../model/sight';
import type { PagePlace } from '../model/vouched-page';

/** One reviewer's finished (or proposed) reading of one dossier: what every paper about a single dossier is made from. */
export type ReviewOutcome = {
  readonly dossier: ReadDossier;
  readonly template: ScoringTemplate;
  readonly templateRef: TemplateRef;
  readonly marks: readonly Mark[];
  readonly scorecard: Scorecard;
  readonly findings: readonly Finding[];
  /** Names for the signature line; empty leaves the space blank. */
  readonly reviewer: string;
  readonly campaign: string;
  readonly date: PlainDate;
  /** 原件核对, by instrument; absent where nobody looked. */
  readonly sights?: Readonly<Record<string, Sight>>;
  /** Unread pages the reviewer looked at and found nothing to review on. */
  readonly vouched?: readonly PagePlace[];
  /** 好的做法 */
  readonly practices?: readonly GoodPractice[];
  /** Set where a quota put another grade in the place of the one the standard gives. */
  readonly regraded?: { readonly to: Grade; readonly why: string; readonly by: string };
  /** True where no person has marked yet: every paper then says so. */
  readonly proposed: boolean;
};

/** Why the grade is not the standard's. */
export const regradedWords = ({ why, by }: NonNullable<ReviewOutcome['regraded']>): string =>
  `按优秀名额调整，得分不变。理由：${why.replace(/[。；]$/, '')}（${by}）。`;

/** A violated item or gate with everything that is written about it. */
export type Violation = {
  readonly target: Item | Gate;
  readonly group: JudgedGroup | undefined;
  readonly mark: Mark;
  readonly mending: string;
};

/** Gates first, then items in the standard's order. */
export function problemsOf({
  template,
  marks,
  findings,
}: Pick<ReviewOutcome, 'template' | 'marks' | 'findings'>): readonly Violation[] {
  const byItem = new Map(marks.map((mark) => [mark.item, mark]));
  const targets = [
    ...template.gates.map((target) => ({ target, group: undefined })),
    ...judgedGroups(template).flatMap((group) => group.items.map((target) => ({ target, group }))),
  ];
  return targets.flatMap(({ target, group }) => {
    const mark = byItem.get(target.id);
    if (mark?.verdict !== 'violated') return [];
    const mending = findings
      .filter(({ check, verdict }) => verdict === 'violated' && target.checks.includes(check))
      .map((finding) => finding.mending)
      .filter((words, index, all) => words !== '' && all.indexOf(words) === index)
      .join('；');
    return [{ target, group, mark, mending }];
  });
}
