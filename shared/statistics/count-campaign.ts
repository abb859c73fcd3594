import { procedureWords } from '../glossary';
import type { CampaignResults, GateRule } from '../model/campaign-results';
import type { CampaignFigures } from '../model/figures';
import { agreementOf } from './agreement';
import { commonProblems, problemGroups } from './common-problems';
import { compareSelf } from './compare-self';
import { namedFigures } from './named-figures';
import { parts, rank } from './rank';
import { summarise } from './summarise';

/** 统计口径: whether gated dossiers count in averages, and below how many dossiers an agency is not ranked. */
export type CountingRules = { readonly gateRule: GateRule; readonly smallBelow: number };

export const usualRules: CountingRules = { gateRule: 'counted', smallBelow: 3 };

/** Everything counted about a round, each number with the dossiers behind it. */
export function countCampaign(results: CampaignResults, { gateRule, smallBelow }: CountingRules): CampaignFigures {
  const { dossiers, previous } = results;
  const counted = {
    gateRule,
    smallBelow,
    whole: summarise(dossiers, gateRule),
    previous: previous && summarise(previous.dossiers, gateRule),
    agencies: rank(dossiers, gateRule, smallBelow),
    domains: parts(dossiers, ({ domain }) => (domain === '' ? '其他' : domain), gateRule),
    procedures: parts(dossiers, ({ procedure }) => procedureWords[procedure], gateRule),
    common: commonProblems(dossiers),
    groups: problemGroups(dossiers),
    self: compareSelf(dossiers),
    agreement: agreementOf(dossiers),
    overruns: commonProblems(dossiers, ({ overrun }) => overrun === true),
  };
  return { ...counted, named: namedFigures(results, counted) };
}
