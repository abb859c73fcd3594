import { useMemo, useState } from 'react';
import type { CampaignResults } from '#shared/model/campaign-results';
import type { Figure } from '#shared/model/figures';
import {
  agencyTitle,
  agreementTitle,
  type CountingRules,
  countCampaign,
  gateRuleWords,
  gradeTitle,
  groupTitle,
  heatMap,
  overrunTitle,
  problemTitle,
  selfTitle,
  yearTitle,
} from '#shared/statistics/index';
import { AnswerBars } from './answer-bars';
import {
  agencyBars,
  agreementBars,
  gradeBars,
  groupBars,
  overrunBars,
  problemBars,
  selfBars,
  TOP_PROBLEMS,
  yearBars,
} from './bars-of';
import { HeatTable } from './heat-table';
import classes from './insight.module.css';

type Props = {
  readonly results: CampaignResults;
  readonly rules: CountingRules;
  readonly onOpen: (behind: Figure) => void;
};

/** How did they do; of what kind are the problems; where do they gather; which are most frequent; who stands where. */
export function Charts({ results, rules, onOpen }: Props) {
  const [by, setBy] = useState<'group' | 'item'>('group');
  const figures = useMemo(() => countCampaign(results, rules), [results, rules]);
  const heat = useMemo(() => heatMap(results.dossiers, by, rules.smallBelow), [results, by, rules]);
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
        measured={`各单位平均分（${gateRuleWords(rules.gateRule)}）和卷数，满分100分`}
        bars={agencyBars(figures)}
        upTo={100}
        onOpen={onOpen}
      />
      {figures.previous !== undefined && (
        <AnswerBars
          title={yearTitle(figures)}
          measured="各等次占比，本年度与上一年度"
          bars={yearBars(figures)}
          onOpen={onOpen}
        />
      )}
      {figures.self.covered.length > 0 && (
        <AnswerBars
          title={selfTitle(figures)}
          measured="有自评的案卷，自评与评查各等次的卷数"
          bars={selfBars(figures)}
          onOpen={onOpen}
        />
      )}
      <AnswerBars
        title={overrunTitle(figures)}
        measured="超过法定期限的卷数和占比"
        bars={overrunBars(figures)}
        onOpen={onOpen}
      />
      {figures.agreement.dossiers.length > 0 && (
        <AnswerBars
          title={agreementTitle(figures)}
          measured="评查员结论不一致的卷数，占多人评查的案卷"
          bars={agreementBars(figures)}
          onOpen={onOpen}
        />
      )}
    </div>
  );
}
