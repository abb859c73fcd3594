import { bare } from '../../base/normalise-text';
import { containment, similarity } from '../../base/similarity';
import type { Fact } from '../../model/fact';
import type { Instrument } from '../../model/instrument';
import type { PageFlag } from '../../model/page-audit';
import { LEGIBLE, plainText, type ReadPage } from '../../model/page-text';

/** A name on this many papers is the dossier's own. */
const OWN = 3;
/** Below this the words read prove nothing about which name was meant. */
const SURE = 0.75;

type Dossier = {
  readonly pages: readonly ReadPage[];
  readonly instruments: readonly Instrument[];
  readonly facts: readonly Fact[];
};

type Named = { readonly instrument: Instrument; readonly party: string };

/**
 * Papers of another matter bound in by mistake: they are about somebody no other page of the dossier names (as the others
 * do a witness or a legal representative), and the dossier's own party is named nowhere on them. A remark to look at.
 */
export function findForeign({ pages, instruments, facts }: Dossier): readonly PageFlag[] {
  const named = instruments.flatMap((instrument): Named[] => {
    const party = partyOf(facts, instrument);
    return party === undefined ? [] : [{ instrument, party }];
  });
  const own = ownParty(named.map(({ party }) => party));
  if (own === undefined) return [];
  return named.flatMap(({ instrument, party }): readonly PageFlag[] => {
    if (!isAnother(party, own)) return [];
    const [on, off] = [pages.filter(isOf(instrument)), pages.filter((page) => !isOf(instrument)(page))];
    if (on.some((page) => !isLegible(page)) || on.some(names(own)) || off.some(names(party))) return [];
    return instrument.pages.map((page) => ({ kind: 'foreign', page, party, own }));
  });
}

function partyOf(facts: readonly Fact[], { id }: Instrument): string | undefined {
  const fact = facts.find(({ field, instrument }) => field === 'party' && instrument === id);
  if (fact?.field !== 'party' || fact.state !== 'read' || fact.confidence < SURE) return undefined;
  return bare(fact.value).length < 2 ? undefined : fact.value;
}

/** The name most papers agree on; none where a third or more of them speak of others, as with several parties. */
function ownParty(all: readonly string[]): string | undefined {
  const votes = all.map((name) => ({ name, count: all.filter((other) => !isAnother(other, name)).length }));
  const best = votes.toSorted((a, b) => b.count - a.count)[0];
  return best !== undefined && best.count >= OWN && best.count * 3 > all.length * 2 ? best.name : undefined;
}

/** Firms of one place and trade share half their names: only as many signs may differ as are misread. */
const sameName = (name: string): number => (name.length <= 4 ? 0.65 : 0.8);

/** Not the same name, nor one misread or cut short. */
function isAnother(a: string, b: string): boolean {
  const [left, right] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  return similarity(left, right) < sameName(right) && containment(left, right) < sameName(left);
}

const isOf =
  ({ pages }: Instrument) =>
  ({ ordinal }: ReadPage): boolean =>
    pages.includes(ordinal);

/** A page too poor to read may name anyone. */
const isLegible = ({ reading }: ReadPage): boolean => reading !== undefined && reading.text.legibility >= LEGIBLE;

/** Whether a page names somebody, a sign or two misread. */
const names =
  (party: string) =>
  ({ reading }: ReadPage): boolean =>
    reading !== undefined && containment(bare(party), bare(plainText(reading.text))) >= sameName(bare(party));
