import { bare } from '../../base/normalise-text';
import type { Citation } from '../../model/citation';
import type { Instrument } from '../../model/instrument';
import type { Parameters } from '../../model/parameter';
import type { PartyKind } from '../../model/person';
import type { DossierView } from '../dossier-view';
import { type Seen, seen, unseen, unsure } from '../seen';

/** 行政处罚法(2021)第六十三条第一款第三、四、五项: kinds that need a hearing whatever their size. */
const grave = /吊销|降低资质|责令(?:停产|停业)|停产停业|责令关闭|限制从业|暂扣|撤销登记|限期停止活动/;

export const isGrave = (kind: string): boolean => grave.test(kind);

/** The penalty as a paper states it: kinds, fine and confiscation in fen. */
export type Penalty = {
  readonly kinds: readonly string[];
  readonly fine: number | undefined;
  readonly confiscation: number | undefined;
  readonly cited: readonly Citation[];
  readonly confidence: number;
};

export function penaltyIn(view: DossierView, paper: Instrument): Seen<Penalty> {
  const kinds = view.read(paper, 'penaltyKinds');
  const fine = view.read(paper, 'amount');
  const confiscation = view.read(paper, 'confiscation');
  const read = [kinds, fine, confiscation].flatMap((each) => (each.state === 'seen' ? [each] : []));
  if (read.length === 0) {
    return [kinds, fine].some(({ state }) => state === 'unsure') ? unsure([view.citation(paper)]) : unseen;
  }
  const cited = read.flatMap((each) => each.cited);
  const confidence = Math.min(...read.map((each) => each.confidence));
  const penalty = {
    kinds: kinds.state === 'seen' ? kinds.value.map(bare) : [],
    fine: fine.state === 'seen' ? fine.value : undefined,
    confiscation: confiscation.state === 'seen' ? confiscation.value : undefined,
    cited,
    confidence,
  };
  return seen(penalty, cited, confidence);
}

/** The decision that counts: of the ordinary procedure, else the one made on the spot. */
export const penaltyDecision = (view: DossierView): Instrument | undefined =>
  view.only('penalty-decision') ?? view.only('summary-decision');

/** Kind of party as read, else as its name tells. */
export function partyKindOf(view: DossierView, paper: Instrument): PartyKind | undefined {
  const kind = view.read(paper, 'partyKind');
  if (kind.state === 'seen') return kind.value;
  const party = view.read(paper, 'party');
  if (party.state !== 'seen') return undefined;
  const name = bare(party.value);
  if (/(?:公司|厂|院|学校|合作社|集团|中心|事务所|协会|局|委员会|分店|幼儿园)$/.test(name)) return 'organisation';
  if (/(?:店|铺|馆|部|行|摊|坊|超市|餐厅|饭店|经营者|个体工商户)/.test(name)) return 'sole-trader';
  return name.length <= 4 ? 'person' : undefined;
}

/** A fine from which a hearing must be offered, in fen. `unknown` names the number that is not registered. */
export function hearingThreshold(
  { hearingThreshold: { person, organisation }, soleTraderAs }: Parameters,
  kind: PartyKind | undefined,
): number | undefined {
  if (kind === 'person') return person;
  if (kind === 'organisation') return organisation;
  if (kind === 'sole-trader' && soleTraderAs !== undefined) return soleTraderAs === 'person' ? person : organisation;
  return undefined;
}

/** Highest published thresholds for a hearing: a fine below is small wherever the dossier comes from (decisions/local-numbers.md). */
export const plausiblyLarge = (fen: number, kind: PartyKind | undefined): boolean =>
  fen >= (kind === 'organisation' ? 10_000_000 : 1_000_000);

/** 20000元, without needless decimals. */
export const yuanWords = (fen: number): string =>
  `${(fen / 100).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 2 })}元`;
