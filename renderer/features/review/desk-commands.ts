import { addTurns } from '#renderer/scan-viewer/index.ts';
import { isBonus } from '#shared/model/scoring-template';
import type { Verdict } from '#shared/model/verdict';
import { amountStepped } from './deduction-bounds';
import { isGate } from './desk-lines';
import { withVerdict } from './draft';
import type { Evidence } from './evidence/use-evidence';
import type { ReviewCommand } from './review-keys';
import { turnPage } from './review-store';
import { stepPrinted } from './risk-order';
import type { StripTab } from './strip/desk-strip';
import type { Desk } from './use-desk';

/** What the frame of the desk offers to keys besides the desk itself. */
export type DeskFrame = {
  toggleLeft(): void;
  toggleDoubt(): void;
  toggleDim(): void;
  focusPageNumber(): void;
  toggleReread(): void;
  /** Ends reading a part of the page again; false where none was. */
  leaveReread(): boolean;
  /** Takes the focus out of a field; false where none had it. */
  leaveField(): boolean;
  /** Opens or closes what may be said of unread pages. */
  toggleUnread(): void;
  toggleStrip(tab: StripTab): void;
  toggleLayout(): void;
  toggleLoupe(): void;
  find(): void;
  organise(): void;
  /** Puts the focus on the first export; false while there is nothing to export. */
  focusExports(): boolean;
  palette(): void;
  /** Offers the reviewer's phrases for the open item. */
  phrase(): void;
  /** Confirms the fact asked about; false where none is. */
  confirmFact(): boolean;
};

/** One action per key of the table; the compiler names whichever is missing. */
export function deskCommands(
  desk: Desk,
  evidence: Evidence,
  frame: DeskFrame,
): Readonly<Record<ReviewCommand, () => void>> {
  const { lines, viewed } = desk.reviewed;
  const { position, line, draft, citations, scroller, move, onPage, onZoom } = desk;
  const choose = (verdict: Verdict) => () => {
    if (line && draft) desk.edit(withVerdict(line, draft, verdict));
  };
  const deduct = (step: 1 | -1) => () => {
    if (!line || !draft || isGate(line.target)) return;
    if (draft.verdict !== (isBonus(line.target) ? 'satisfied' : 'violated')) return;
    desk.edit({ ...draft, deduction: amountStepped(line.target, draft.deduction, step) });
  };
  const leaf = (step: 1 | -1) => () => {
    if (!scroller.current?.scroll(step)) onPage(position.page + step);
  };
  const show = (panel: Desk['panel']) => () => desk.setPanel(desk.panel === panel ? 'checklist' : panel);

  return {
    accept: () => {
      if (position.drawing) evidence.picked ? evidence.takeEvidence() : evidence.takePage();
      else if (!frame.confirmFact()) desk.settle();
    },
    settle: () => {
      if (desk.settle()) frame.leaveField();
    },
    satisfied: choose('satisfied'),
    violated: choose('violated'),
    undetermined: choose('undetermined'),
    'not-applicable': choose('not-applicable'),
    'deduct-more': deduct(1),
    'deduct-less': deduct(-1),
    note: () => {
      if (!evidence.takeNote()) desk.noteField.current?.focus();
    },
    evidence: () => {
      if (evidence.selected && evidence.takeEvidence()) return;
      frame.leaveReread();
      move({ to: 'drawing', drawing: !desk.readOnly && !position.drawing });
    },
    'extend-down': () => position.drawing && evidence.pick(1, 'along'),
    'extend-up': () => position.drawing && evidence.pick(-1, 'along'),
    'page-evidence': () => void evidence.takePage(),
    phrase: frame.phrase,
    'accept-group': () => desk.acceptGroup(desk.group),
    withdraw: desk.withdraw,
    undo: () => void desk.takeBack(),
    'next-unsettled': () => desk.openNext(1),
    'previous-unsettled': () => desk.openNext(-1),
    'line-down': () => (position.drawing ? evidence.pick(1, 'alone') : desk.open(stepPrinted(lines, position.item, 1))),
    'line-up': () => (position.drawing ? evidence.pick(-1, 'alone') : desk.open(stepPrinted(lines, position.item, -1))),
    'next-citation': () => move({ to: 'next-citation', among: citations }),
    'previous-citation': () => move({ to: 'previous-citation', among: citations }),
    'next-page': () => onPage(position.page + 1),
    'previous-page': () => onPage(position.page - 1),
    'page-down': leaf(1),
    'page-up': leaf(-1),
    'first-page': () => onPage(1),
    'last-page': () => onPage(viewed.size),
    back: () => move({ to: 'back' }),
    forward: () => move({ to: 'forward' }),
    find: frame.find,
    'go-to-page': frame.focusPageNumber,
    'zoom-in': () => desk.zoomStep(1),
    'zoom-out': () => desk.zoomStep(-1),
    fit: () => onZoom(position.zoom === 'width' ? 'page' : 'width'),
    'zoom-to-box': () => {
      if (typeof position.zoom === 'number') onZoom('width');
      else if (position.cited) scroller.current?.fill(position.cited.box);
      else desk.setHint('先跳到一处出处（]），再放大');
    },
    loupe: frame.toggleLoupe,
    continuous: frame.toggleLayout,
    split: () => move({ to: 'split' }),
    'other-pane': () => move({ to: 'hand', hand: desk.hand === 0 ? 1 : 0 }),
    align: desk.align,
    rotate: () => move({ to: 'turned' }),
    'turn-page': () => {
      const page = viewed.get(position.page);
      if (page && !desk.refusing())
        void desk.saving.save(() => turnPage(desk.ports, page, page.turn, addTurns(page.turn, 90)));
    },
    'show-doubt': frame.toggleDoubt,
    reread: () => {
      move({ to: 'drawing', drawing: false });
      frame.toggleReread();
    },
    unread: frame.toggleUnread,
    dim: frame.toggleDim,
    timeline: () => frame.toggleStrip('timeline'),
    matrix: () => frame.toggleStrip('matrix'),
    'page-text': () => frame.toggleStrip('text'),
    'confirm-facts': show('confirm'),
    procedure: show('procedure'),
    organise: frame.organise,
    conclude: desk.conclude,
    export: () => {
      if (!frame.focusExports()) desk.setHint('各项都定下后才能导出');
    },
    palette: frame.palette,
    'left-pane': frame.toggleLeft,
    facts: () => {
      if (!evidence.takeFact()) show('facts')();
    },
    help: show('keys'),
    leave: () => {
      if (frame.leaveReread()) return;
      if (evidence.forFact) evidence.leaveFact();
      else if (position.drawing) move({ to: 'drawing', drawing: false });
      else if (frame.leaveField()) return;
      else if (desk.panel !== 'checklist') desk.setPanel('checklist');
      else desk.setShowing(undefined);
    },
  };
}
