import type { LoadedTemplate } from '#renderer/app/services-context.ts';
import type { DossierRow } from '#renderer/storage/index.ts';
import { limitChecks } from '#shared/checks/index';
import type { DossierResult, ReadersAgreement, ResultProblem } from '#shared/model/campaign-results';
import type { ItemId } from '#shared/model/ids';
import type { Mark } from '#shared/model/mark';
import { points } from '#shared/model/points';
import type { ReadDossier } from '#shared/model/read-dossier';
import { type Gate, type Item, judgedGroups, type ScoringTemplate } from '#shared/model/scoring-template';
import type { SelfScore } from '#shared/model/self-check';
import { firstRead, headFacts, places } from '#shared/outputs/index';
import { consensus, divergences, type ReaderReview } from '#shared/panel/index';
import { asMark, namesTold } from '#shared/pipeline/index';
import { score } from '#shared/scoring/index';
import { domainOf } from '#shared/statistics/index';
import { regradedOf } from './regraded-of';

/** What is known of one dossier whose reviews are concluded. */
export type ConcludedDossier = {
  readonly row: DossierRow;
  readonly loaded: LoadedTemplate;
  readonly read: ReadDossier;
  /** Agency as the campaign has it; the instruments' own word where there is no campaign. */
  readonly agency?: string;
  /** The latest last. */
  readonly reviews: readonly ReaderReview[];
};

/** The result of a dossier: the panel's where it has signed, else that of the review concluded last. Undefined where neither gives a score. */
export function dossierResult(concluded: ConcludedDossier): DossierResult | undefined {
  const { row, loaded, read, reviews } = concluded;
  const { template } = loaded;
  const marks = standing(concluded);
  const scorecard = score(template, marks);
  if (scorecard.outcome === 'unsettled') return undefined;
  const head = headFacts(read);
  const agency = concluded.agency || head.agency || '未识别单位';
  const kind = firstRead(read, 'partyKind', ['penalty-decision', 'prior-notice', 'filing-approval']);
  return {
    dossier: row.id,
    name: row.name,
    agency,
    domain: domainOf(agency),
    procedure: row.procedure ?? template.procedure,
    number: head.number,
    cause: head.cause,
    party: head.party,
    enterprise: kind === undefined ? /公司|厂|店|行|院|社|中心|企业/.test(head.party) : kind !== 'person',
    score: scorecard.score,
    grade: regradedOf(row)?.to ?? scorecard.grade,
    gates: scorecard.gates,
    problems: problemsOf(concluded, marks),
    ...(row.selfScore !== undefined && { self: selfOf(row.selfScore) }),
    reviewers: reviews.map(({ reviewer }) => reviewer),
    names: namesTold(read.facts),
    ...(reviews.length > 1 && { agreement: agreementOf(template, reviews) }),
  };
}

const selfOf = ({ score: printed, grade, costs }: SelfScore): NonNullable<DossierResult['self']> => ({
  score: points(printed),
  grade,
  ...(costs !== undefined && { costs }),
});

/** Items at least two readers marked, and those on which they differ. */
function agreementOf(template: ScoringTemplate, reviews: readonly ReaderReview[]): ReadersAgreement {
  const targets = [...template.gates, ...template.groups.flatMap(({ items }) => items)];
  const titles = new Map(targets.map(({ id, title }) => [id, title]));
  const marked = (item: ItemId): number =>
    reviews.filter(({ marks }) => marks.some((mark) => mark.item === item)).length;
  return {
    items: targets.filter(({ id }) => marked(id) > 1).length,
    divided: divergences(template, reviews)
      .filter(({ item }) => marked(item) > 1)
      .map(({ item }) => ({ item, title: titles.get(item) ?? item })),
  };
}

function standing({ row, loaded, reviews }: ConcludedDossier): readonly Mark[] {
  if (row.consensus?.signed === undefined) return reviews.at(-1)?.marks ?? [];
  const signers = new Set(row.consensus.signed.signers);
  const signed = reviews.filter(({ reviewer }) => signers.has(reviewer));
  return consensus(loaded.template, signed, row.consensus.decisions).marks.map(asMark);
}

function problemsOf({ loaded, read }: ConcludedDossier, marks: readonly Mark[]): readonly ResultProblem[] {
  const { gates } = loaded.template;
  const targets: readonly { readonly target: Item | Gate; readonly group: ResultProblem['group'] }[] = [
    ...gates.map((target) => ({ target, group: 'gate' as const })),
    ...judgedGroups(loaded.template).flatMap(({ id, items }) => items.map((target) => ({ target, group: id }))),
  ];
  const byItem = new Map(marks.map((mark) => [mark.item, mark]));
  return targets.flatMap(({ target, group }) => {
    const mark = byItem.get(target.id);
    if (mark?.verdict !== 'violated') return [];
    return [
      {
        item: target.id,
        title: target.title,
        group,
        words: mark.note,
        where: places(read, mark.citations),
        basis: target.basis,
        deduction: mark.deduction,
        ...(target.checks.some((check) => limitChecks.has(check)) && { overrun: true as const }),
      },
    ];
  });
}
