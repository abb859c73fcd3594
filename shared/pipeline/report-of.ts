import { checks } from '../checks/index';
import { fieldWords } from '../glossary';
import type { Fact } from '../model/fact';
import type { Finding } from '../model/finding';
import { instrumentKinds } from '../model/instrument';
import { inPoints } from '../model/points';
import type { ReadDossier } from '../model/read-dossier';
import type { DossierReport } from '../model/report';
import type { ScoringTemplate, TemplateRef } from '../model/scoring-template';
import { deduction, type Proposal, proposedScore } from '../scoring/index';
import { factText } from './fact-text';

type Reported = {
  readonly file: string;
  readonly dossier: ReadDossier;
  readonly template: ScoringTemplate;
  readonly templateRef: TemplateRef;
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  readonly timing: DossierReport['timing'];
};

/** The stable JSON of a dossier, `dossier-report/1`. */
export function reportOf(reported: Reported): DossierReport {
  const { file, dossier, template, templateRef, proposals, timing } = reported;
  const card = proposedScore(template, proposals);
  return {
    schema: 'dossier-report/1',
    dossier: { file, pages: dossier.pages.length, procedure: dossier.procedure, template: templateRef },
    pages: pages(dossier),
    instruments: dossier.instruments.map(({ kind, title, pages: ordinals, confidence }) => ({
      kind,
      name: instrumentKinds[kind].name,
      title,
      pages: [ordinals[0]!, ordinals.at(-1)!],
      confidence: rounded(confidence),
    })),
    facts: dossier.facts.map((fact) => factLine(dossier, fact)),
    findings: findings(reported),
    proposal: {
      score: inPoints(card.score),
      of: inPoints(template.total),
      gates: card.gates,
      grade: card.grade,
      undetermined: proposals.filter(({ verdict }) => verdict === 'undetermined').length,
    },
    timing,
  };
}

function pages({ pages, folios, flags }: ReadDossier): DossierReport['pages'] {
  const repeats = new Map(flags.flatMap((flag) => (flag.kind === 'repeated' ? [[flag.page, flag.of] as const] : [])));
  return pages.map(({ ordinal, reading }, index) => ({
    ordinal,
    folio: folios[index] ?? null,
    rotation: reading?.look.turn ?? 0,
    blank: reading?.look.blank ?? false,
    duplicateOf: repeats.get(ordinal) ?? null,
    legibility: rounded(reading?.text.legibility ?? 0),
    engine: reading === undefined ? '' : `${reading.text.engine}/${reading.text.version}`,
    text: reading?.text.lines.map((line) => line.text).join('\n') ?? '',
  }));
}

function factLine({ instruments }: ReadDossier, fact: Fact): DossierReport['facts'][number] {
  const kind = instruments.find(({ id }) => id === fact.instrument)?.kind ?? 'unknown';
  const first = fact.state === 'absent' ? undefined : fact.cited[0];
  return {
    name: `${instrumentKinds[kind].prefix}.${fact.field}`,
    label: `${instrumentKinds[kind].name}${fieldWords[fact.field]}`,
    value: factText(fact),
    state: fact.state,
    page: first?.page ?? null,
    box: first?.box ?? null,
    confidence: fact.state === 'read' ? rounded(fact.confidence) : 0,
  };
}

/** One line for each finding under each item or gate that rests on it; a finding no item asks for stands alone. */
function findings({ template, findings: all }: Reported): DossierReport['findings'] {
  const meta = new Map(checks.map((check) => [check.meta.id, check.meta]));
  const items = template.groups.flatMap((group) => group.items);
  return all.flatMap((finding) => {
    const { title = '', basis = [], criterion = '' } = meta.get(finding.check) ?? {};
    const line = {
      check: finding.check as string,
      title,
      verdict: finding.verdict,
      reason: finding.reason,
      basis,
      citations: finding.citations,
      confidence: rounded(finding.confidence),
    };
    const asked = [
      ...template.gates
        .filter((gate) => gate.checks.includes(finding.check))
        .map(({ id }) => ({ ...line, item: id as string, gate: true, deduction: 0 })),
      ...items
        .filter((item) => item.checks.includes(finding.check))
        .map((item) => ({
          ...line,
          item: item.id as string,
          gate: false,
          deduction: finding.verdict === 'violated' ? inPoints(deduction(item.deduction, [finding])) : 0,
        })),
    ];
    return asked.length > 0 ? asked : [{ ...line, item: criterion, gate: false, deduction: 0 }];
  });
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
