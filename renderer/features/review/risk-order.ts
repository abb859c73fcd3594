import type { ItemId } from '#shared/model/ids';
import { type DeskLine, isGate } from './desk-lines';

/** From this on a proposal may be accepted together with others, after they were shown. */
export const SURE = 0.85;

/** What deserves a person's eye first: 0 before 1. Proposed gates, violations, doubts of law, bad scans, then what looks well. */
function rank({ target, proposal: { verdict, confidence }, doubt }: DeskLine): number {
  if (verdict === 'violated') return isGate(target) ? 0 : 1;
  if (verdict === 'undetermined') return isGate(target) ? 2 : doubt === 'scan' ? 4 : 3;
  if (verdict === 'not-applicable') return 6;
  return confidence < SURE ? 5 : 7;
}

/** Most at stake first; within equals the heavier deduction, then the printed order. */
export const byRisk = (lines: readonly DeskLine[]): readonly DeskLine[] =>
  lines
    .map((line, at) => ({ line, at }))
    .sort((a, b) => rank(a.line) - rank(b.line) || b.line.proposal.deduction - a.line.proposal.deduction || a.at - b.at)
    .map(({ line }) => line);

/** The unsettled line after (or before) the current one in order of risk, round the end; undefined when nothing is left. */
export function stepUnsettled(
  lines: readonly DeskLine[],
  current: ItemId | undefined,
  step: 1 | -1,
): ItemId | undefined {
  const order = byRisk(lines);
  const from = order.findIndex(({ id }) => id === current);
  const start = from < 0 && step < 0 ? 0 : from;
  const around = order.map((_, at) => order[(start + step * (at + 1) + order.length * 2) % order.length]!);
  return around.find((line) => !line.settled && line.id !== current)?.id ?? unsettledStill(order, current);
}

/** The neighbour in printed order, stopping at the ends. */
export function stepPrinted(lines: readonly DeskLine[], current: ItemId | undefined, step: 1 | -1): ItemId | undefined {
  const from = lines.findIndex(({ id }) => id === current);
  if (from < 0) return lines[0]?.id;
  return lines[Math.min(lines.length - 1, Math.max(0, from + step))]?.id;
}

const unsettledStill = (order: readonly DeskLine[], current: ItemId | undefined): ItemId | undefined =>
  order.find((line) => line.id === current && !line.settled)?.id;
