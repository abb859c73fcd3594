import type { Finding } from '../model/finding';
import type { Mark } from '../model/mark';
import { inPoints } from '../model/points';
import type { ReadDossier } from '../model/read-dossier';
import type { Gate, Item, ScoringTemplate, TemplateRef } from '../model/scoring-template';
import type { CostlyItem, SelfCheck } from '../model/self-check';
import { headFacts, places } from '../outputs/index';
import { type Proposal, propose, proposedScore } from '../scoring/index';

type Checked = {
  readonly dossier: ReadDossier;
  readonly template: ScoringTemplate;
  readonly templateRef: TemplateRef;
  readonly findings: readonly Finding[];
  /** Where the agency's own reader has marked, the mark counts and not the machine's proposal. */
  readonly marks: readonly Mark[];
};

/** What would cost points if the dossier were handed in as it is, and how to mend it. */
export function selfCheck({ dossier, template, templateRef, findings, marks }: Checked): SelfCheck {
  const marked = new Map(marks.map((mark) => [mark.item, mark]));
  const proposals = propose(template, findings).map((proposal): Proposal => {
    const mark = marked.get(proposal.item);
    return mark === undefined ? proposal : { ...proposal, verdict: mark.verdict, deduction: mark.deduction };
  });
  const targets = new Map<string, Item | Gate>(
    [...template.gates, ...template.groups.flatMap(({ items }) => items)].map((target) => [target.id, target]),
  );
  const costly = proposals
    .filter(({ verdict }) => verdict === 'violated')
    .map((proposal) => costlyItem(dossier, targets.get(proposal.item)!, proposal, marked.get(proposal.item)))
    .toSorted((a, b) => Number(b.gate) - Number(a.gate) || b.deduction - a.deduction);
  const doubtful = proposals
    .filter(({ verdict }) => verdict === 'undetermined')
    .map(({ item, findings: seen }) => ({
      item,
      title: targets.get(item)!.title,
      words: seen.find(({ verdict }) => verdict === 'undetermined')?.reason ?? '须人工核对',
    }));
  const card = proposedScore(template, proposals);
  const { number } = headFacts(dossier);
  return {
    matter: number === '' ? dossier.name : number,
    selfScore: {
      template: templateRef,
      score: inPoints(card.score),
      grade: card.grade,
      problems: costly.length,
      doubts: doubtful.length,
      costs: costly.map(({ item, title, deduction, words }) => ({ item, title, deduction, words })),
    },
    costly,
    doubtful,
  };
}

function costlyItem(dossier: ReadDossier, target: Item | Gate, proposal: Proposal, mark: Mark | undefined): CostlyItem {
  const violated = proposal.findings.filter(({ verdict }) => verdict === 'violated');
  const words = violated.map(({ problem, reason }) => (problem === '' ? reason : problem));
  const mending = [...new Set(violated.map((finding) => finding.mending).filter((each) => each !== ''))];
  const citations = mark?.citations ?? violated.flatMap((finding) => finding.citations);
  return {
    item: target.id,
    title: target.title,
    gate: proposal.gate,
    deduction: proposal.deduction,
    words: mark !== undefined && mark.note !== '' ? mark.note : [...new Set(words)].join('；') || target.requirement,
    mending: mending.length === 0 ? `对照“${target.requirement}”补正` : mending.join('；'),
    place: places(dossier, citations),
    basis: target.basis,
    citations,
  };
}
