import type { ArbitrationRules } from '../model/campaign';
import type { ConsensusDecision, ConsensusMark, SignedResult } from '../model/consensus';
import type { ItemId, ReviewerName } from '../model/ids';
import type { Mark } from '../model/mark';
import type { Scorecard } from '../model/scorecard';
import type { ScoringTemplate } from '../model/scoring-template';
import { arbitrationReasons, consensus, type Divergence, divergences, locked, type ReaderReview } from '../panel/index';
import { score } from '../scoring/index';

/**
 * Where a dossier stands between its readers. Nothing of any mark is in it before all have concluded and the lead has
 * locked them; `waiting` for nobody means that it is for the lead to lock.
 */
export type SettledDossier =
  | { readonly state: 'waiting'; readonly waiting: readonly ReviewerName[] }
  | {
      readonly state: 'open';
      readonly reviews: readonly ReaderReview[];
      readonly divergent: readonly Divergence[];
      /** Why the lead must decide. */
      readonly reasons: readonly string[];
      /** What stands so far. */
      readonly marks: readonly ConsensusMark[];
      /** What must be settled before the sheet can be signed. */
      readonly remaining: readonly ItemId[];
      readonly scorecard: Scorecard;
    };

type Given = {
  readonly template: ScoringTemplate;
  readonly rules: ArbitrationRules;
  readonly readers: readonly ReviewerName[];
  readonly reviews: Readonly<
    Record<ReviewerName, { readonly marks: Readonly<Record<string, Mark>>; readonly concluded?: SignedResult }>
  >;
  /** Whether the lead has locked the reviews. */
  readonly locked: boolean;
  readonly decisions: Readonly<Record<ItemId, ConsensusDecision>>;
};

/** reviews → divergences → consensus → score */
export function settleDossier({ template, rules, readers, reviews, locked: byLead, decisions }: Given): SettledDossier {
  const all = locked(readers, reviews, byLead);
  if (!all.locked) return { state: 'waiting', waiting: all.waiting };
  const divergent = divergences(template, all.reviews);
  const { marks, remaining } = consensus(template, all.reviews, decisions);
  const scorecard = score(template, marks.map(asMark));
  // A gate without its written reason is decided by nobody, whoever agreed on it.
  const unreasoned = scorecard.outcome === 'unsettled' ? scorecard.awaiting : [];
  return {
    state: 'open',
    reviews: all.reviews,
    divergent,
    reasons: arbitrationReasons(rules, all.reviews, divergent),
    marks,
    remaining: [...remaining, ...unreasoned.filter((item) => !remaining.includes(item))],
    scorecard,
  };
}

/** The panel speaks as one. */
const PANEL = '合议' as ReviewerName;

export const asMark = ({ origin: _, ...mark }: ConsensusMark): Mark => ({
  ...mark,
  reviewer: PANEL,
  accepted: false,
  at: '',
});
