import { useMemo, useState } from 'react';
import type { CampaignResults } from '#shared/model/campaign-results';
import type { Figure } from '#shared/model/figures';
import {
  agencyTitle,
  countCampaign,
  gradeTitle,
  groupTitle,
  heatMap,
  problemTitle,
  usualRules,
} from '#shared/statistics/index';
import { AnswerBars } from './answer-bars';
import { agencyBars, gradeBars, groupBars, problemBars, TOP_PROBLEMS } from './bars-of';
import { HeatTable } from './heat-table';
import classes from './insight.module.css';

type Props = { readonly results: CampaignResults; readonly onOpen: (behind: Figure) => void };

/** How did they do; of what kind are the problems; where do they gather; which are most frequent; who stands where. */
export function Charts({ results, onOpen }: Props) {
  const [by, setBy] = useState<'group' | 'item'>('group');
  const figures = useMemo(() => countCampaign(results, usualRules), [results]);
  const heat = useMemo(() => heatMap(results.dossiers, by, usualRules.smallBelow), [results, by]);
  return (
    <div className={classes.charts}>
      <AnswerBars title={gradeTitle(figures)} measured="各等次的卷数和占比" bars={gradeBars(figures)} onOpen={onOpen} />
      <AnswerBars
        title={groupTitle(figures)}
        measured="各类问题的个数和占全部问题"
        bars={groupBars(figures)}
        onOpen={onOpen}
      />
      <HeatTable heat={heat} by={by} onBy={setBy} onOpen={onOpen} />
      <AnswerBars
        title={problemTitle(figures.common, TOP_PROBLEMS)}
        measured="有该问题的卷数；同一案卷的同一评查项只计一次"
        bars={problemBars(figures)}
        onOpen={onOpen}
      />
      <AnswerBars
        title={agencyTitle(figures)}
        measured="各单位平均分和卷数，满分100分"
        bars={agencyBars(figures)}
        upTo={100}
        onOpen={onOpen}
      />
    </div>
  );
}
