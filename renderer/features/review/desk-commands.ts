import { addTurns } from '#renderer/scan-viewer/index.ts';
import type { Verdict } from '#shared/model/verdict';
import { boundsOf, stepped } from './deduction-bounds';
import { withVerdict } from './draft';
import type { ReviewCommand } from './review-keys';
import { turnPage } from './review-store';
import { stepPrinted } from './risk-order';
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
};

/** One action per key of the table; the compiler names whichever is missing. */
export function deskCommands(desk: Desk, frame: DeskFrame): Readonly<Record<ReviewCommand, () => void>> {
  const { lines, viewed } = desk.reviewed;
  const { position, line, draft, citations, scroller, move, onPage, onZoom } = desk;
  const choose = (verdict: Verdict) => () => {
    if (line && draft) desk.edit(withVerdict(line, draft, verdict));
  };
  const deduct = (step: 1 | -1) => () => {
    const bounds = line && boundsOf(line.target);
    if (draft?.verdict === 'violated' && bounds) {
      desk.edit({ ...draft, deduction: stepped(bounds, draft.deduction, step) });
    }
  };
  const leaf = (step: 1 | -1) => () => {
    if (!scroller.current?.scroll(step)) onPage(position.page + step);
  };
  const show = (panel: Desk['panel']) => () => desk.setPanel(desk.panel === panel ? 'checklist' : panel);

  return {
    accept: () => void desk.settle(),
    settle: () => {
      if (desk.settle()) frame.leaveField();
    },
    satisfied: choose('satisfied'),
    violated: choose('violated'),
    undetermined: choose('undetermined'),
    'not-applicable': choose('not-applicable'),
    'deduct-more': deduct(1),
    'deduct-less': deduct(-1),
    note: () => desk.noteField.current?.focus(),
    evidence: () => {
      frame.leaveReread();
      move({ to: 'drawing', drawing: !desk.readOnly && !position.drawing });
    },
    'accept-group': () => desk.acceptGroup(desk.group),
    withdraw: desk.withdraw,
    undo: () => void desk.takeBack(),
    'next-unsettled': () => desk.openNext(1),
    'previous-unsettled': () => desk.openNext(-1),
    'line-down': () => desk.open(stepPrinted(lines, position.item, 1)),
    'line-up': () => desk.open(stepPrinted(lines, position.item, -1)),
    'next-citation': () => move({ to: 'next-citation', among: citations }),
    'previous-citation': () => move({ to: 'previous-citation', among: citations }),
    'next-page': () => onPage(position.page + 1),
    'previous-page': () => onPage(position.page - 1),
    'page-down': leaf(1),
    'page-up': leaf(-1),
    'first-page': () => onPage(1),
    'last-page': () => onPage(viewed.size),
    'go-to-page': frame.focusPageNumber,
    'zoom-in': () => desk.zoomStep(1),
    'zoom-out': () => desk.zoomStep(-1),
    fit: () => onZoom(position.zoom === 'width' ? 'page' : 'width'),
    rotate: () => move({ to: 'turned' }),
    'turn-page': () => {
      const page = viewed.get(position.page);
      if (page) void desk.saving.save(() => turnPage(desk.ports, page, page.turn, addTurns(page.turn, 90)));
    },
    'show-doubt': frame.toggleDoubt,
    reread: () => {
      move({ to: 'drawing', drawing: false });
      frame.toggleReread();
    },
    dim: frame.toggleDim,
    'left-pane': frame.toggleLeft,
    facts: show('facts'),
    help: show('keys'),
    leave: () => {
      if (frame.leaveReread()) return;
      if (position.drawing) move({ to: 'drawing', drawing: false });
      else if (frame.leaveField()) return;
      else if (desk.panel !== 'checklist') desk.setPanel('checklist');
      else desk.setShowing(undefined);
    },
  };
}
