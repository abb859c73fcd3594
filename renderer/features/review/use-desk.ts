import { type RefObject, useCallback, useMemo, useReducer, useRef, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { type PageScroller, type Zoom, zoomedIn, zoomedOut } from '#renderer/scan-viewer/index.ts';
import type { ItemId, ReviewerName } from '#shared/model/ids';
import { acceptableTogether, acceptedTogether } from './accept-group';
import type { DeskGroup } from './desk-lines';
import { type Move, moved, startingPosition } from './desk-position';
import { accepting, type Draft, differs, settling, settlingWords, withVerdict } from './draft';
import { counterpart } from './panes/counterpart';
import { type DeskPanes, movedPanes, onePane } from './panes/desk-panes';
import { placesOf } from './places-of';
import { conclude, type ReviewPorts, reopen, stepBefore, undo, withdrawMark } from './review-store';
import { type Reviewed, withMarksOnTheWay } from './reviewed';
import { byRisk, stepUnsettled } from './risk-order';
import type { UndoStep } from './undo-stack';
import { useMarking } from './use-marking';
import { useSaving } from './use-saving';

export type Panel = 'checklist' | 'facts' | 'confirm' | 'unread' | 'procedure' | 'keys';

/** Connects the desk: where the reviewer is, what is being written, and what the keys and buttons do. */
export function useDesk(held: Reviewed, reviewer: ReviewerName, writable: boolean) {
  const services = useServices();
  const { store } = services;
  const { dossier, loaded } = held;
  const ports = useMemo((): ReviewPorts => ({ store, dossier: dossier.id, reviewer }), [store, dossier.id, reviewer]);
  const saving = useSaving();
  const marking = useMarking(ports, loaded.ref, saving);
  const { onTheWay } = marking;
  const reviewed = useMemo(() => withMarksOnTheWay(held, onTheWay, reviewer), [held, onTheWay, reviewer]);
  const { lines, groups, viewed, scorecard, concluded, instruments, facts } = reviewed;
  const [desk, move] = useReducer(movedPanes, reviewed, opening);
  const position = desk.panes[desk.hand]!;
  const [panel, setPanel] = useState<Panel>('checklist');
  const [showing, setShowing] = useState<DeskGroup['id']>();
  const [hint, setHint] = useState('');
  const scrollers = [useRef<PageScroller>(null), useRef<PageScroller>(null)] as const;
  const scroller = scrollers[desk.hand];
  const noteField = useRef<HTMLTextAreaElement>(null);
  const phraseList = useRef<HTMLDetailsElement>(null);

  const line = lines.find(({ id }) => id === position.item);
  const draft = line && marking.draftOf(line);
  const citations = useMemo(() => (line ? placesOf(line, draft, instruments) : []), [line, draft, instruments]);
  const readOnly = concluded !== undefined || !writable;

  function open(item: ItemId | undefined): void {
    const next = lines.find(({ id }) => id === item);
    if (!next) return;
    marking.flush();
    setHint('');
    setPanel('checklist');
    move({ to: 'item', item: next.id, citations: placesOf(next, marking.draftOf(next), instruments) });
  }

  const openNext = (step: 1 | -1 = 1): void => {
    const next = stepUnsettled(lines, position.item, step);
    if (next) open(next);
    else setHint('各项均已定下');
  };

  /** A finished review stands as it is: facts, pages and marks change only after it was opened again. */
  function refusing(): boolean {
    if (readOnly) setHint(writable ? '评查已完成，重新打开后可修改' : '本窗口只能查看，案卷库正由另一个窗口使用');
    return readOnly;
  }

  function edit(changed: Draft, how?: 'typing' | 'composing'): void {
    if (!line) return;
    setHint('');
    if (!refusing()) marking.edit(line, changed, how);
  }

  function refuse(why: keyof typeof settlingWords): void {
    setHint(settlingWords[why]);
    if (why === 'reason-missing' || why === 'override-unexplained') noteField.current?.focus();
  }

  /** Enter: the machine's proposal where nothing was chosen yet, else what was chosen; then on to the next; false where it may not be. */
  function settle(): boolean {
    if (!line || !draft || readOnly || (line.mark && !differs(line, draft))) {
      openNext();
      return true;
    }
    const wanted = draft.verdict === undefined ? accepting(line) : settling(line, draft);
    if (!wanted.ok) {
      if (wanted.why === 'reason-missing') marking.edit(line, withVerdict(line, draft, 'violated'), 'composing');
      refuse(wanted.why);
      return false;
    }
    // What was written before a verdict was chosen goes with it.
    const own = draft.verdict === undefined && draft.note !== '' ? { note: draft.note.trim(), accepted: false } : {};
    marking.set([{ ...wanted.mark, ...own }], `${line.target.title}的意见`);
    openNext();
    return true;
  }

  function acceptGroup(group: DeskGroup | undefined): void {
    if (!group || readOnly) return;
    const sure = acceptableTogether(group);
    if (sure.length === 0) setHint('本组没有把握较大的“符合”');
    else if (showing !== group.id) setShowing(group.id);
    else {
      setShowing(undefined);
      marking.set(acceptedTogether(sure), `${group.title}的 ${sure.length} 项`);
    }
  }

  async function takeBack(): Promise<void> {
    if (!writable && refusing()) return;
    marking.flush();
    const step = await saving.undoLatest(
      (latest) => undo(ports, latest),
      () => stepBefore(ports),
    );
    if (!step) return setHint('没有可以撤销的操作');
    for (const item of itemsIn(step)) marking.forget(item);
    open(step.item);
    setHint(`已撤销：${step.words}`);
  }

  function withdraw(): void {
    if (!line || readOnly) return;
    marking.forget(line.id);
    if (line.mark) void saving.save(() => withdrawMark(ports, line.id));
  }

  const onPage = useCallback((page: number) => move({ to: 'page', page, pages: viewed.size }), [viewed.size]);
  const onZoom = useCallback((zoom: Zoom) => move({ to: 'zoom', zoom }), []);
  const zoomStep = (step: 1 | -1): void => {
    const scale = scroller.current?.scale() ?? 1;
    onZoom(step > 0 ? zoomedIn(scale) : zoomedOut(scale));
  };

  /** The other pane goes to what this one is held against: 告知书 to 决定书 and the same fact on it. */
  function align(): void {
    const place = counterpart(position.page, position.cited, instruments, facts);
    if (!place) {
      setHint('没有可以对照的文书');
      return;
    }
    const pages = viewed.size;
    const there: Move = place.cited
      ? { to: 'citation', citation: place.cited }
      : { to: 'page', page: place.page, pages };
    move({ to: 'beside', move: there });
  }

  return {
    reviewed,
    ports,
    saving,
    marking,
    position,
    panel,
    setPanel,
    showing,
    setShowing,
    hint,
    setHint,
    panes: desk.panes,
    hand: desk.hand,
    align,
    scroller: scroller as RefObject<PageScroller | null>,
    scrollers,
    noteField,
    phraseList,
    line,
    draft,
    citations,
    readOnly,
    group: groups.find((group) => group.lines.some(({ id }) => id === position.item)),
    move,
    open,
    openNext,
    edit,
    refusing,
    settle,
    acceptGroup,
    takeBack,
    withdraw,
    onPage,
    onZoom,
    zoomStep,
    conclude: () => {
      marking.flush();
      if (refusing()) return;
      if (scorecard.outcome === 'graded') void saving.save(() => conclude(ports, scorecard));
      else setHint(`还有 ${scorecard.awaiting.length} 项未定，定完才能完成评查`);
    },
    reopen: (why: string) => void saving.save(() => reopen(ports, why)),
  };
}

/** Everything the views of the desk need. */
export type Desk = ReturnType<typeof useDesk>;

/** A dossier opens at what is most at stake. */
function opening({ lines, instruments }: Reviewed): DeskPanes {
  const first = byRisk(lines).find((line) => !line.settled);
  if (!first) return onePane;
  const citations = placesOf(first, undefined, instruments);
  const position = moved(startingPosition, { to: 'item', item: first.id, citations });
  return { panes: [{ ...position, behind: [] }], hand: 0 };
}

/** Items whose marks a step back changes. */
const itemsIn = ({ changes }: UndoStep): readonly ItemId[] =>
  changes.flatMap((change) => {
    if (change.kind === 'mark.set') return [change.payload.mark.item];
    return change.kind === 'mark.withdrawn' ? [change.payload.item] : [];
  });
