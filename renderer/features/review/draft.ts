import { type Citation, samePlace } from '#shared/model/citation';
import type { Mark } from '#shared/model/mark';
import type { Points } from '#shared/model/points';
import { isBonus } from '#shared/model/scoring-template';
import type { Verdict } from '#shared/model/verdict';
import { type MarkTrouble, markTrouble } from '#shared/scoring/index';
import { boundsOf, nearest } from './deduction-bounds';
import { type DeskLine, deciding, isGate } from './desk-lines';

/** A mark in the making. Without a verdict it is not yet a person's word, and nothing is saved. */
export type Draft = {
  readonly verdict: Verdict | undefined;
  readonly deduction: Points;
  readonly note: string;
  /** What was written while the verdict lay on the other side of 不符合: a problem is no reason for the contrary. */
  readonly aside?: string;
  readonly citations: readonly Citation[];
};

export type SettableMark = Omit<Mark, 'at' | 'reviewer'>;

export type Settling =
  | { readonly ok: true; readonly mark: SettableMark }
  | { readonly ok: false; readonly why: MarkTrouble | 'no-verdict' | 'machine-cannot-tell' | 'override-unexplained' };

const NOTHING = 0 as Points;

/** Where a person starts: at the own mark, else with empty hands. */
export const startingDraft = ({ mark }: DeskLine): Draft =>
  mark
    ? { verdict: mark.verdict, deduction: mark.deduction, note: mark.note, citations: mark.citations }
    : { verdict: undefined, deduction: NOTHING, note: '', citations: [] };

/**
 * Choosing a verdict brings what usually goes with it: for 不符合 the proposed deduction and wording, for the machine's own
 * verdict the places it saw. What the person wrote or drew stays. A gate's reason is never proposed: the person writes it.
 */
export function withVerdict(line: DeskLine, draft: Draft, verdict: Verdict): Draft {
  const { target, proposal } = line;
  const { note, aside } = carriedOver(line, draft, verdict);
  const own = machineCited(line, draft) ? [] : draft.citations;
  const shared = verdict === proposal.verdict || proposal.verdict === 'undetermined';
  const citations = own.length > 0 || !shared ? own : seen(line);
  if (isBonus(target))
    return { verdict, deduction: verdict === 'satisfied' ? draft.deduction : NOTHING, note, aside, citations };
  if (verdict !== 'violated') {
    return { verdict, deduction: NOTHING, note, aside, citations };
  }
  const bounds = boundsOf(target);
  return {
    verdict,
    deduction: bounds ? nearest(bounds, draft.deduction || proposal.deduction || usual(line)) : NOTHING,
    note: note || (isGate(target) ? '' : wording(line)),
    aside,
    citations,
  };
}

/** Crossing to or from 不符合 lays the words aside and takes up those laid aside before. */
function carriedOver(line: DeskLine, { verdict: from, note, aside = '' }: Draft, to: Verdict) {
  const crosses = from !== undefined && (from === 'violated') !== (to === 'violated');
  if (!crosses) return { note, aside };
  return { note: aside, aside: note === wording(line) ? '' : note };
}

/** A place drawn by the person joins those the machine saw, until a verdict of their own says otherwise. */
export const withCitation = (line: DeskLine, draft: Draft, citation: Citation): Draft => ({
  ...draft,
  citations: [
    ...(draft.verdict === undefined && draft.citations.length === 0 ? seen(line) : draft.citations),
    citation,
  ],
});

export const withoutCitation = (draft: Draft, citation: Citation): Draft => ({
  ...draft,
  citations: draft.citations.filter((held) => held !== citation),
});

/** The machine's proposal taken over as it stands; a doubt cannot be accepted, a gate needs its reason first. */
export function accepting(line: DeskLine): Settling {
  if (line.proposal.verdict === 'undetermined') return { ok: false, why: 'machine-cannot-tell' };
  return settling(line, withVerdict(line, startingDraft(line), line.proposal.verdict));
}

/** The mark a draft makes, or why it makes none yet. */
export function settling(line: DeskLine, { verdict, deduction, note, citations }: Draft): Settling {
  if (verdict === undefined) return { ok: false, why: 'no-verdict' };
  const trouble = markTrouble(line.target, { verdict, deduction, note });
  if (trouble) return { ok: false, why: trouble };
  const words = note.trim();
  if (words === '' && overrules(line, verdict)) return { ok: false, why: 'override-unexplained' };
  const asProposed = isGate(line.target) || words === (verdict === 'violated' ? wording(line) : '');
  const accepted = verdict === line.proposal.verdict && deduction === line.proposal.deduction && asProposed;
  return { ok: true, mark: { item: line.id, verdict, deduction, note: words, citations, accepted } };
}

/** A person decides otherwise than the machine did; postponing is not deciding. (人工改判须填理由) */
export const overrules = ({ proposal, target }: DeskLine, verdict: Verdict): boolean =>
  !isBonus(target) && proposal.verdict !== 'undetermined' && verdict !== 'undetermined' && verdict !== proposal.verdict;

/** Whether saving the draft would change anything. */
export const differs = ({ mark }: DeskLine, { verdict, deduction, note, citations }: Draft): boolean =>
  !mark ||
  mark.verdict !== verdict ||
  mark.deduction !== deduction ||
  mark.note !== note.trim() ||
  mark.citations.length !== citations.length ||
  mark.citations.some((citation, at) => citation !== citations[at]);

/** The machine's wording of the problem; empty unless it sees one. */
export const wording = ({ proposal }: DeskLine): string =>
  deciding(proposal)
    .map(({ problem }) => problem)
    .filter((problem) => problem !== '')
    .join('；');

/** Where the machine saw what decided its proposal. */
export const seen = ({ proposal }: DeskLine): readonly Citation[] =>
  deciding(proposal).flatMap(({ citations }) => citations);

const machineCited = (line: DeskLine, { citations }: Draft): boolean => {
  const machines = seen(line);
  return citations.length === machines.length && citations.every((citation, at) => samePlace(citation, machines[at]!));
};

const usual = ({ target }: DeskLine): Points => (isGate(target) ? NOTHING : target.deduction.each);

export const settlingWords: Record<Extract<Settling, { ok: false }>['why'], string> = {
  'no-verdict': '请先选择意见（1–4）',
  'machine-cannot-tell': '机器未能判断，请选择意见（1–4）',
  'reason-missing': '认定否决项须写明理由',
  'deduction-missing': '请选择扣分，不扣分请写明理由',
  'deduction-off-step': '扣分不合标准规定的步长',
  'deduction-over-cap': '扣分超过本项上限',
  'deduction-without-violation': '只有不符合才扣分',
  'override-unexplained': '改判机器意见须写明理由',
  'bonus-not-judged': '加分项只选加分（1）或不加分（4）',
  'bonus-unexplained': '加分须写明理由',
};

/** Reasons at hand for overruling the machine; each may be edited once chosen. */
export const overrulingReasons = ['经核对原页，机器识别有误', '相应内容见于其他文书', '依有关规定不作此要求'] as const;
