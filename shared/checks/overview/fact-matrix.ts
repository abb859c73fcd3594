import type { Fact, FactOf, Field, FieldTypes } from '../../model/fact';
import type { FactMatrix, MatrixAgreement, MatrixCell, MatrixRow } from '../../model/fact-matrix';
import type { Instrument } from '../../model/instrument';
import type { ReadDossier } from '../../model/read-dossier';
import { dossierView } from '../build-view';
import type { DossierView } from '../dossier-view';
import { type RowRule, rowRules } from './matrix-rows';

/** A row with one paper in it compares nothing, and a paper without a cell is no column. */
export function factMatrixOf(dossier: ReadDossier): FactMatrix {
  const view = dossierView(dossier);
  const papers = dossier.instruments.toSorted((a, b) => a.pages[0]! - b.pages[0]!);
  const rows = rowRules
    .map((rule) => ({ id: rule.id, name: rule.name, cells: cellsOf(rule, view, papers) }))
    .filter(({ cells }) => cells.filter((cell) => cell !== undefined).length > 1);
  const used = papers.map((_, at) => rows.some(({ cells }) => cells[at] !== undefined));
  return {
    columns: papers.filter((_, at) => used[at]),
    rows: rows.map((row): MatrixRow => ({ ...row, cells: row.cells.filter((_, at) => used[at]) })),
  };
}

type Told = { readonly paper: Instrument; readonly fact: Exclude<Fact, { state: 'absent' }> };

function cellsOf(rule: RowRule, view: DossierView, papers: readonly Instrument[]): readonly (MatrixCell | undefined)[] {
  const told = papers.map((paper): Told | undefined => {
    const facts = rule.fields.map((field) => view.fact(paper, field) as Fact).filter(present);
    const fact = facts.find((each) => each.state === 'read') ?? facts.find((each) => each.state === 'illegible');
    return fact === undefined || hollow(fact) ? undefined : { paper, fact };
  });
  const base = baseOf(
    rule,
    told.flatMap((each) => each ?? []),
  );
  return told.map((each) => each && cellOf(rule, each, base));
}

const present = (fact: Fact): fact is Told['fact'] => fact.state !== 'absent';

const hollow = (fact: Told['fact']): boolean =>
  fact.state === 'read' && (fact.value === '' || (Array.isArray(fact.value) && fact.value.length === 0));

function cellOf(rule: RowRule, { paper, fact }: Told, base: Told | undefined): MatrixCell {
  const cited = fact.cited.length > 0 ? fact.cited : [{ page: paper.pages[0]!, box: [0, 0, 1, 1] as const, quote: '' }];
  if (fact.state === 'illegible') return { field: fact.field, words: '无法辨认', agreement: 'illegible', cited };
  return {
    field: fact.field,
    words: rule.words(fact.value),
    agreement: agreementOf(rule, { paper, fact }, base?.fact),
    cited,
  };
}

function agreementOf(rule: RowRule, { paper, fact }: Told, base: Told['fact'] | undefined): MatrixAgreement {
  if (rule.compare === undefined || base === undefined) return 'plain';
  if (fact === base) return 'base';
  const likeness = rule.compare(heldBy(fact), heldBy(base));
  if (likeness !== 'different') return likeness;
  return rule.proposing?.includes(paper.kind) ? 'alike' : 'odd';
}

/** The authority's value where it has one, else the value most papers agree on; of equals the surest reading. */
function baseOf({ compare, authority }: RowRule, told: readonly Told[]): Told | undefined {
  const read = told.filter(({ fact }) => fact.state === 'read');
  const master = read.filter(({ paper }) => paper.kind === authority).at(-1);
  if (compare === undefined || master !== undefined || read.length === 0) return master;
  const votes = ({ fact }: Told): number =>
    read.filter((other) => compare(heldBy(other.fact), heldBy(fact)) === 'same').length;
  const sure = ({ fact }: Told): number => (fact.state === 'read' ? fact.confidence : 0);
  return read.reduce((best, each) => {
    const more = votes(each) - votes(best);
    return more > 0 || (more === 0 && sure(each) > sure(best)) ? each : best;
  });
}

/** Only facts that were read are compared, and every row compares fields of one type. */
const heldBy = (fact: Told['fact']): FieldTypes[Field] => (fact as Extract<FactOf<Field>, { state: 'read' }>).value;
