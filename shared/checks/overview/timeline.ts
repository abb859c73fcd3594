import { addDays, chineseDate, daysBetween, type PlainDate } from '../../base/plain-date';
import { countWorkingDays, isWorkingDay, lastDay } from '../../law';
import type { Finding } from '../../model/finding';
import type { Instrument } from '../../model/instrument';
import type { HolidayTable } from '../../model/parameter';
import type { ReadDossier } from '../../model/read-dossier';
import type { Timeline, TimelineEvent, TimelineLimit } from '../../model/timeline';
import { dossierView } from '../build-view';
import { checks } from '../checks';
import type { CheckContext } from '../define-check';
import type { DossierView } from '../dossier-view';
import { orderEdges } from '../families/order';
import type { Step } from '../seen';
import { type LimitRule, limitRules } from './limit-rules';

/** A day read with less than this should be looked at before it is believed. */
const DOUBTFUL = 0.8;

/** Papers whose days say nothing about the course of the matter. */
const still: ReadonlySet<Instrument['kind']> = new Set(['dossier-cover', 'catalogue', 'identity-proof', 'unknown']);

const receipts: ReadonlySet<Instrument['kind']> = new Set(['service-receipt', 'service-by-post']);

/**
 * The matter day by day. Whether a limit was broken is the checks' word (`findings`), never this room's own: where a check
 * asks or was not run, the bar is doubtful, not red.
 */
export function timelineOf(dossier: ReadDossier, findings: readonly Finding[], context: CheckContext): Timeline {
  const view = dossierView(dossier);
  const events = ordered(view, [...stepsOf(view), ...servicesOf(view)]);
  const limits = limitRules.flatMap((rule) => limitOf(rule, view, findings, context) ?? []);
  return { events, limits, rests: restsIn(spanOf(events, limits), context.holidays) };
}

function stepsOf(view: DossierView): readonly TimelineEvent[] {
  return view.dossier.instruments
    .filter(({ kind }) => !still.has(kind))
    .flatMap((paper) => {
      const step = view.step(paper);
      return step.state === 'seen' ? [eventOf(paper.id, paper, nameOf(view, paper), step.value)] : [];
    });
}

/** A receipt is told by what it serves: 行政处罚决定书送达. */
function nameOf(view: DossierView, paper: Instrument): string {
  if (!receipts.has(paper.kind)) return paper.title;
  const served = view.dossier.instruments.find((each) => view.receiptsOf(each).some(({ id }) => id === paper.id));
  const title = view.read(paper, 'servedTitle');
  if (served !== undefined) return `${served.title}送达`;
  return title.state === 'seen' ? `${title.value}送达` : paper.title;
}

/** A paper served by a receipt has the receipt's own day already; one whose service stands on itself has a day more. */
function servicesOf(view: DossierView): readonly TimelineEvent[] {
  return view.dossier.instruments
    .filter(({ kind }) => !receipts.has(kind))
    .flatMap((paper) => {
      const served = view.read(paper, 'servedOn');
      if (served.state !== 'seen') return [];
      const { value: date, cited, confidence } = served;
      return [eventOf(`${paper.id}/served`, paper, `${paper.title}送达`, { date, cited, confidence })];
    });
}

const eventOf = (
  id: string,
  { id: instrument }: Instrument,
  what: string,
  { date, cited, confidence }: Pick<Step, 'date' | 'cited' | 'confidence'>,
): TimelineEvent => ({ id, instrument, what, date, cited, doubtful: confidence < DOUBTFUL });

/** By day; on one day in the order of binding. Each that stands before what it must follow says so. */
function ordered(view: DossierView, events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const kinds = new Map(view.dossier.instruments.map(({ id, kind }) => [id, kind]));
  const ofKind = (kind: Instrument['kind']) =>
    events.filter(({ id, instrument }) => id === instrument && kinds.get(instrument) === kind);
  const trouble = new Map<string, string>();
  for (const [before, after] of orderEdges) {
    const earliest = ofKind(before).toSorted(byDay)[0];
    const latest = ofKind(after).toSorted(byDay).at(-1);
    if (earliest && latest && latest.date < earliest.date) {
      trouble.set(latest.id, `早于应在其前的${earliest.what}（${chineseDate(earliest.date)}）`);
    }
  }
  return events
    .map((event) => {
      const why = trouble.get(event.id);
      return why === undefined ? event : { ...event, trouble: why };
    })
    .toSorted(byDay);
}

const byDay = (a: TimelineEvent, b: TimelineEvent): number => a.date.localeCompare(b.date);

function limitOf(
  rule: LimitRule,
  view: DossierView,
  findings: readonly Finding[],
  context: CheckContext,
): TimelineLimit | undefined {
  const from = rule.from(view);
  const allowed = from && rule.term(view, context, from.date);
  if (from === undefined || allowed === undefined) return undefined;
  const to = rule.to(view);
  const { holidays } = context;
  return {
    id: rule.check,
    name: rule.name,
    basis: checks.find(({ meta }) => meta.id === rule.check)?.meta.basis[0] ?? '',
    kind: rule.kind,
    from: from.date,
    last: lastDay(from.date, allowed, holidays, { rollover: false }),
    to: to?.date,
    allowed,
    used: to && daysUsed(from.date, to.date, allowed.unit === 'working-day', holidays),
    state: to === undefined ? 'open' : stateOf(findings.find(({ check }) => check === rule.check)),
    cited: [...from.cited, ...(to?.cited ?? [])],
  };
}

function daysUsed(from: PlainDate, to: PlainDate, working: boolean, holidays: HolidayTable): number {
  return working ? countWorkingDays(from, to, holidays) : daysBetween(from, to);
}

function stateOf(finding: Finding | undefined): TimelineLimit['state'] {
  if (finding?.verdict === 'violated') return 'overrun';
  return finding?.verdict === 'satisfied' ? 'kept' : 'doubtful';
}

function spanOf(events: readonly TimelineEvent[], limits: readonly TimelineLimit[]) {
  const days = [
    ...events.map(({ date }) => date),
    ...limits.flatMap(({ from, last, to }) => [from, last, ...(to === undefined ? [] : [to])]),
  ].toSorted();
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A span longer than this has a misread year in it; its days off are not worth drawing. In days. */
const LONGEST = 1500;

function restsIn(
  span: { readonly from: PlainDate; readonly to: PlainDate } | undefined,
  holidays: HolidayTable,
): Timeline['rests'] {
  if (span === undefined || daysBetween(span.from, span.to) > LONGEST) return [];
  const rests: { from: PlainDate; to: PlainDate }[] = [];
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    if (isWorkingDay(day, holidays)) continue;
    const latest = rests.at(-1);
    if (latest !== undefined && addDays(latest.to, 1) === day) latest.to = day;
    else rests.push({ from: day, to: day });
  }
  return rests;
}
