import { type CheckContext, runChecks } from '#shared/checks/index';
import type { Fact, Field } from '#shared/model/fact';
import type { Finding } from '#shared/model/finding';
import type { InstrumentKind } from '#shared/model/instrument';
import type { PageFlag } from '#shared/model/page-audit';
import type { ReadPage } from '#shared/model/page-text';
import type { Procedure } from '#shared/model/procedure';
import type { ReadDossier } from '#shared/model/read-dossier';
import { deriveDossier } from '#shared/pipeline/index';
import type { DossierTruth, TruthDefect } from '../fixtures/maker/truth';
import { isRight } from '../shared/extraction/agreement';
import { isAskedRight } from './asked-criteria';
import { criteriaOf } from './criteria-of';

export type Count = { readonly right: number; readonly wrong: number };

export type Measured = {
  readonly name: string;
  readonly procedure: Procedure;
  /** Planted problems and whether a violated finding names one of their criteria (on their page, where they have one). */
  readonly planted: readonly {
    readonly defect: TruthDefect;
    readonly found: boolean;
    readonly doubted: boolean;
    /** Alleged, or asked where asking is the right answer. */
    readonly met: boolean;
  }[];
  /** Violated findings that no planted problem explains. */
  readonly alarms: readonly Finding[];
  readonly boundaries: { readonly hit: number; readonly made: number; readonly due: number };
  readonly facts: ReadonlyMap<Field, Count>;
  readonly kinds: ReadonlyMap<InstrumentKind, Count>;
  readonly missed: readonly string[];
  /** How many of the missed facts were said to be illegible: asked about, not misread. */
  readonly unread: number;
  /** Milliseconds to derive the dossier from its pages, and to check it. */
  readonly took: { readonly derive: number; readonly check: number };
};

/** Pages → dossier → findings, held against what the maker knows. */
export function measure(
  truth: DossierTruth,
  pages: readonly ReadPage[],
  context: Omit<CheckContext, 'parameters'>,
): Measured {
  const { parameters } = truth;
  const begun = performance.now();
  const dossier = deriveDossier({ name: truth.name, pages, bindingOrder: parameters.bindingOrder });
  const derived = performance.now();
  const findings = runChecks(dossier, { ...context, parameters });
  const took = { derive: derived - begun, check: performance.now() - derived };
  return {
    procedure: truth.procedure,
    ...judged(truth, findings, dossier.flags),
    boundaries: boundaries(truth, dossier),
    ...facts(truth, dossier),
    took,
  };
}

export function judged(
  { name, defects, procedure }: Pick<DossierTruth, 'name' | 'defects' | 'procedure'>,
  findings: readonly Finding[],
  flags: readonly PageFlag[],
): Pick<Measured, 'name' | 'planted' | 'alarms'> {
  const criteria = criteriaOf(procedure);
  const standsFor = (finding: Finding, wanted: ReadonlySet<string>) =>
    [...criteria.get(finding.check)!].some((criterion) => wanted.has(criterion));
  const named = (verdict: Finding['verdict'], defect: TruthDefect) =>
    findings.filter((finding) => finding.verdict === verdict && standsFor(finding, new Set(defect.criteria)));
  const onPage = (defect: TruthDefect) => (finding: Finding) =>
    defect.pages.length === 0 ||
    finding.citations.length === 0 ||
    finding.citations.some(({ page }) => defect.pages.includes(page));
  const explained = new Set(defects.flatMap(({ criteria }) => criteria));
  /** Blank backs, turned and repeated pages are no criterion: they are flagged, and what else is found there comes of them. */
  const spoilt = new Set(defects.filter(({ criteria }) => criteria.length === 0).flatMap(({ pages }) => pages));
  const ofScan = ({ citations }: Finding) => citations.length > 0 && citations.every(({ page }) => spoilt.has(page));
  return {
    name,
    planted: defects.map((defect) => {
      const found =
        defect.criteria.length === 0
          ? flags.some(({ page }) => defect.pages.includes(page))
          : named('violated', defect).some(onPage(defect));
      const doubted = named('undetermined', defect).length > 0;
      return { defect, found, doubted, met: found || (doubted && isAskedRight(defect, procedure)) };
    }),
    alarms: findings.filter(
      (finding) => finding.verdict === 'violated' && !standsFor(finding, explained) && !ofScan(finding),
    ),
  };
}

/** First pages of instruments with the right kind. */
function boundaries({ instruments }: DossierTruth, dossier: ReadDossier): Measured['boundaries'] {
  const start = (kind: InstrumentKind, page: number | undefined) => `${kind}@${page}`;
  const due = new Set(instruments.map(({ kind, pages }) => start(kind, pages[0])));
  const made = dossier.instruments.map(({ kind, pages }) => start(kind, pages[0]));
  return { hit: made.filter((each) => due.has(each)).length, made: made.length, due: due.size };
}

/** Each fact the maker printed, held against the one read from the instrument on the same first page. */
function facts(truth: DossierTruth, dossier: ReadDossier): Pick<Measured, 'facts' | 'kinds' | 'missed' | 'unread'> {
  const counts = new Map<Field, { right: number; wrong: number }>();
  const kinds = new Map<InstrumentKind, { right: number; wrong: number }>();
  const missed: string[] = [];
  let unread = 0;
  for (const due of truth.instruments) {
    const instrument = dossier.instruments.find(({ kind, pages }) => kind === due.kind && pages[0] === due.pages[0]);
    const own = kinds.get(due.kind) ?? { right: 0, wrong: 0 };
    kinds.set(due.kind, own);
    for (const [field, value] of Object.entries(due.facts) as [Field, unknown][]) {
      const count = counts.get(field) ?? { right: 0, wrong: 0 };
      const read =
        instrument && dossier.facts.find((fact) => fact.instrument === instrument.id && fact.field === field);
      // A field that no reader of this kind is asked for is nothing the program reads.
      if (instrument !== undefined && read === undefined) continue;
      const right = instrument !== undefined && isRight(field, value, read);
      count[right ? 'right' : 'wrong'] += 1;
      own[right ? 'right' : 'wrong'] += 1;
      if (read?.state === 'illegible' && !right) unread += 1;
      if (!right)
        missed.push(
          `${due.key}.${field}: ${JSON.stringify(value)} ≠ ${read === undefined ? '未分出文书' : shown(read)}`,
        );
      counts.set(field, count);
    }
  }
  return { facts: counts, kinds, missed, unread };
}

const shown = (fact: Fact): string => (fact.state === 'read' ? JSON.stringify(fact.value) : fact.state);
