import { around, type Box, type Turn } from '#shared/model/geometry';
import { uprightPoint } from './coordinates';

/** Words selected on a page, and where they stand. */
export type SelectedText = {
  readonly page: number;
  readonly box: Box;
  readonly words: string;
  /** Where they end on the screen, in pixels, for what is offered beside them. */
  readonly near: { readonly x: number; readonly y: number };
};

/** What is selected on one page of a viewer; undefined where nothing is, or where the selection runs over several pages. */
export function selectedText(selection: Selection | null): SelectedText | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const frame = frameOf(range.startContainer);
  const sheet = frame?.querySelector<HTMLElement>('[data-turn]');
  const words = selection.toString().replaceAll(/\s+/g, '');
  if (!frame || !sheet || words === '' || frameOf(range.endContainer) !== frame) return undefined;
  const turn = Number(sheet.dataset.turn) as Turn;
  const { left, top, width, height } = frame.getBoundingClientRect();
  const upright = (x: number, y: number) => uprightPoint({ x: x - left, y: y - top }, { width, height }, turn);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  const box = around(
    rects.map((rect): Box => {
      const a = upright(rect.left, rect.top);
      const b = upright(rect.right, rect.bottom);
      return [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
    }),
  );
  const last = rects.at(-1);
  return box && last && { page: Number(frame.dataset.page), box, words, near: { x: last.right, y: last.bottom } };
}

function frameOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-page]') ?? null;
}
