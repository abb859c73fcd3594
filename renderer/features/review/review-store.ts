import type { PageKey } from '#renderer/scan-viewer/index.ts';
import type { Store } from '#renderer/storage/index.ts';
import { type DossierState, emptyState, stepsBack, undoOf } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { Fact } from '#shared/model/fact';
import type { Turn } from '#shared/model/geometry';
import type { GoodPractice } from '#shared/model/good-practice';
import type { DossierId, InstrumentId, ItemId, ReviewerName } from '#shared/model/ids';
import type { Instrument } from '#shared/model/instrument';
import type { Entry } from '#shared/model/journal';
import { inPoints } from '#shared/model/points';
import type { Procedure } from '#shared/model/procedure';
import type { RegionReread } from '#shared/model/region-reread';
import type { Scorecard } from '#shared/model/scorecard';
import type { TemplateRef } from '#shared/model/scoring-template';
import type { Sight } from '#shared/model/sight';
import type { PagePlace } from '#shared/model/vouched-page';
import type { SettableMark } from './draft';
import type { UndoStep } from './undo-stack';

/** What the desk may do to a dossier's review. Every command appends to the journal before it resolves. */
export type ReviewPorts = {
  readonly store: Pick<Store, 'commit' | 'state' | 'history'>;
  readonly dossier: DossierId;
  readonly reviewer: ReviewerName;
};

type Told = Pick<UndoStep, 'words' | 'item' | 'run'>;

/** Sets marks; the first mark also binds the review to its standard. Gives the step that takes them back. */
export async function setMarks(
  ports: ReviewPorts,
  template: TemplateRef,
  marks: readonly SettableMark[],
  told: Told,
): Promise<UndoStep> {
  const before = await ports.store.state(ports.dossier);
  const opened = before?.reviews[ports.reviewer]?.template !== undefined;
  const opening: readonly Change[] = opened
    ? []
    : [{ kind: 'review.opened', subject: ports.dossier, payload: { template } }];
  return commit(
    ports,
    before,
    [...opening, ...marks.map((mark): Change => ({ kind: 'mark.set', subject: ports.dossier, payload: { mark } }))],
    told,
  );
}

export const withdrawMark = (ports: ReviewPorts, item: ItemId): Promise<UndoStep> =>
  change(ports, { kind: 'mark.withdrawn', subject: ports.dossier, payload: { item } }, '收回意见', item);

export const correctFact = (ports: ReviewPorts, fact: Fact): Promise<UndoStep> =>
  change(ports, { kind: 'fact.corrected', subject: ports.dossier, payload: { fact } }, '更正要素');

export const withdrawCorrection = (
  ports: ReviewPorts,
  { instrument, field }: { readonly instrument: InstrumentId; readonly field: string },
): Promise<UndoStep> =>
  change(
    ports,
    { kind: 'fact.correction-withdrawn', subject: ports.dossier, payload: { instrument, field } },
    '恢复识别结果',
  );

/** Takes a second reading of a part of a page over the first, which stays stored. */
export const chooseReread = (ports: ReviewPorts, reread: RegionReread): Promise<UndoStep> =>
  change(ports, { kind: 'region.reread', subject: ports.dossier, payload: reread }, '改用重新识别的文字');

/** 原件已核、扫描件、核证复印件 */
export const sight = (ports: ReviewPorts, instrument: InstrumentId, seen: Sight): Promise<UndoStep> =>
  change(
    ports,
    { kind: 'instrument.sighted', subject: ports.dossier, payload: { instrument, sight: seen } },
    '原件核对',
  );

/** 已看过本页，没有评查要看的文字. */
export const vouch = (ports: ReviewPorts, pages: readonly PagePlace[]): Promise<UndoStep> =>
  change(ports, { kind: 'pages.vouched', subject: ports.dossier, payload: { pages } }, '已看过本页');

export const withdrawVouch = (ports: ReviewPorts, pages: readonly PagePlace[]): Promise<UndoStep> =>
  change(ports, { kind: 'pages.vouch-withdrawn', subject: ports.dossier, payload: { pages } }, '撤回“已看过本页”');

/** The whole list of what was done well. */
export const praise = (ports: ReviewPorts, practices: readonly GoodPractice[]): Promise<UndoStep> =>
  change(ports, { kind: 'review.praised', subject: ports.dossier, payload: { practices } }, '好的做法');

/** Names the procedure (`null`: as the papers say) and binds what was already begun to its standard; marks stay. */
export async function chooseProcedure(
  ports: ReviewPorts,
  procedure: Procedure | null,
  template: TemplateRef | undefined,
): Promise<UndoStep> {
  const before = await ports.store.state(ports.dossier);
  const begun = before?.reviews[ports.reviewer]?.template !== undefined;
  return commit(
    ports,
    before,
    [
      { kind: 'dossier.procedure', subject: ports.dossier, payload: { procedure } },
      ...(begun && template ? [{ kind: 'review.opened', subject: ports.dossier, payload: { template } } as const] : []),
    ],
    { words: '程序种类', item: undefined, run: undefined },
  );
}

/** Another standard for the same procedure; marks stay, those on items it does not have count for nothing. */
export const chooseStandard = (ports: ReviewPorts, template: TemplateRef): Promise<UndoStep> =>
  change(ports, { kind: 'review.opened', subject: ports.dossier, payload: { template } }, '评分标准');

/** `null` gives the arrangement back to the machine. */
export const arrange = (ports: ReviewPorts, instruments: readonly Instrument[] | null): Promise<UndoStep> =>
  change(ports, { kind: 'instruments.arranged', subject: ports.dossier, payload: { instruments } }, '调整文书');

/** Turns a page for good; `from` is how it stood, so that the turn can be taken back even where no hand had turned it. */
export async function turnPage(ports: ReviewPorts, { scan, index }: PageKey, from: Turn, to: Turn): Promise<UndoStep> {
  const turned = (turn: Turn): Change => ({
    kind: 'page.turned',
    subject: ports.dossier,
    payload: { scan, index, turn },
  });
  await ports.store.commit(turned(to), ports.reviewer);
  return { changes: [turned(from)], words: '转正页面', item: undefined, run: undefined };
}

/** Closes the review with its score; only a graded scorecard can be. */
export const conclude = (
  ports: ReviewPorts,
  { score, grade }: Extract<Scorecard, { outcome: 'graded' }>,
): Promise<UndoStep> =>
  change(
    ports,
    { kind: 'review.concluded', subject: ports.dossier, payload: { score: inPoints(score), grade } },
    '完成评查',
  );

export const reopen = (ports: ReviewPorts, why: string): Promise<UndoStep> =>
  change(ports, { kind: 'review.reopened', subject: ports.dossier, payload: { why } }, '重新打开');

export async function undo({ store, reviewer }: ReviewPorts, { changes }: UndoStep): Promise<void> {
  await store.commit(changes, reviewer);
}

/** The reviewer's own latest step on the dossier that still stands, from before this sitting; undefined where there is none. */
export async function stepBefore({ store, dossier, reviewer }: ReviewPorts): Promise<UndoStep | undefined> {
  const latest = stepsBack(await store.history(dossier), dossier, reviewer).at(-1);
  if (!latest) return undefined;
  const { entries, changes } = latest;
  const [first] = entries;
  const item = first?.kind === 'mark.set' ? first.payload.mark.item : undefined;
  return { changes, words: stepWords[first!.kind] ?? '上一步', item, run: undefined };
}

const stepWords: Partial<Record<Change['kind'], string>> = {
  'mark.set': '评查意见',
  'mark.withdrawn': '收回意见',
  'fact.corrected': '更正要素',
  'fact.correction-withdrawn': '恢复识别结果',
  'dossier.procedure': '程序种类',
  'instruments.arranged': '调整文书',
  'page.turned': '转正页面',
  'region.reread': '改用重新识别的文字',
  'instrument.sighted': '原件核对',
  'pages.vouched': '已看过本页',
  'pages.vouch-withdrawn': '撤回“已看过本页”',
  'review.praised': '好的做法',
  'review.concluded': '完成评查',
};

async function change(ports: ReviewPorts, made: Change, words: string, item?: ItemId): Promise<UndoStep> {
  return commit(ports, await ports.store.state(ports.dossier), [made], { words, item, run: undefined });
}

async function commit(
  { store, dossier, reviewer }: ReviewPorts,
  before: DossierState | undefined,
  changes: readonly Change[],
  told: Told,
): Promise<UndoStep> {
  const entries = await store.commit(changes, reviewer);
  return { ...told, changes: entries.toReversed().flatMap((entry) => wayBack(entry, dossier, before)) };
}

function wayBack(entry: Entry, dossier: DossierId, before: DossierState | undefined): readonly Change[] {
  const head = { seq: entry.seq - 1, hash: entry.prev };
  const state = { ...emptyState, head, dossiers: before ? { [dossier]: before } : {} };
  const back = undoOf(entry, state);
  return back ? [back] : [];
}
