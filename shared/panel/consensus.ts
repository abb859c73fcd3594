import type { Citation } from '../model/citation';
import type { ConsensusDecision, ConsensusMark } from '../model/consensus';
import type { ItemId } from '../model/ids';
import type { Mark } from '../model/mark';
import { type Gate, type Item, isBonus, type ScoringTemplate } from '../model/scoring-template';
import { divergences, targetsOf } from './divergences';
import type { ReaderReview } from './locked';

export type Consensus = {
  /** What stands, in the standard's order: what all agree on, and what was settled. */
  readonly marks: readonly ConsensusMark[];
  /** Divergent items still open, and items nobody could decide. */
  readonly remaining: readonly ItemId[];
};

/** A decision stands above what readers agree on: an objection may change that too. */
export function consensus(
  template: ScoringTemplate,
  reviews: readonly ReaderReview[],
  decisions: Readonly<Record<ItemId, ConsensusDecision>>,
): Consensus {
  const divergent = new Set(divergences(template, reviews).map(({ item }) => item));
  const byReader = reviews.map(({ marks }) => new Map(marks.map((mark) => [mark.item, mark])));
  const marks: ConsensusMark[] = [];
  const remaining: ItemId[] = [];
  for (const target of targetsOf(template)) {
    const { id } = target;
    const decision = Object.hasOwn(decisions, id) ? decisions[id] : undefined;
    const said = byReader.flatMap((held) => held.get(id) ?? []);
    if (decision !== undefined) marks.push(settled(decision));
    else if (said.length === 0 && (isBonus(target) || isWithin(target))) continue;
    else if (divergent.has(id) || said.length === 0 || said[0]!.verdict === 'undetermined') remaining.push(id);
    else marks.push(agreed(id, said));
  }
  return { marks, remaining };
}

/** An item of another procedure that no reader spoke of: its papers are not in this dossier. */
const isWithin = (target: Gate | Item): boolean => !('effect' in target) && target.within !== undefined;

const settled = ({ item, verdict, deduction, note, citations }: ConsensusDecision): ConsensusMark => ({
  item,
  verdict,
  deduction,
  note,
  citations,
  origin: 'settled',
});

/** One verdict and one deduction; remarks are put together and places are all kept. */
function agreed(item: ItemId, said: readonly Mark[]): ConsensusMark {
  const { verdict, deduction } = said[0]!;
  return { item, verdict, deduction, note: notesOf(said), citations: citationsOf(said), origin: 'agreed' };
}

const notesOf = (said: readonly Mark[]): string => {
  const notes = [...new Set(said.map(({ note }) => note.trim()).filter((note) => note !== ''))];
  return notes.filter((note) => !notes.some((other) => other !== note && other.includes(note))).join('；');
};

const citationsOf = (said: readonly Mark[]): readonly Citation[] => {
  const key = ({ page, box }: Citation): string => `${page} ${box.join(' ')}`;
  const byPlace = new Map(said.flatMap(({ citations }) => citations).map((citation) => [key(citation), citation]));
  return [...byPlace.values()].sort((a, b) => a.page - b.page);
};

/** The reader's marks on these items, taken over as they stand; items the reader left out stay open. */
export function takenFrom(
  { reviewer, marks }: ReaderReview,
  items: readonly ItemId[],
  why: string,
): readonly ConsensusDecision[] {
  const wanted = new Set(items);
  return marks
    .filter(({ item, verdict }) => wanted.has(item) && verdict !== 'undetermined')
    .map(({ item, verdict, deduction, note, citations }) => ({
      item,
      verdict,
      deduction,
      note,
      citations,
      taken: reviewer,
      why,
    }));
}
