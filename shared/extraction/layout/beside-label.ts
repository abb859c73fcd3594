import type { Box } from '../../model/geometry';
import { sameBox } from './cells';
import { isCapacity, isLabel } from './known-labels';
import type { FlowBlock, PaperText } from './paper-text';

/** What belongs to a block that is a label: the cell to its right, or on an unruled form what stands beside it. */
export function besideLabel(paper: PaperText, label: FlowBlock): FlowBlock[] {
  const near = paper.blocks.filter((block) => block !== label && block.page === label.page);
  if (label.cell === undefined) return besideUnruled(label, near);
  const value = besideRuled(label.cell, near);
  return value.length === 0 && BOX.test(label.text) && isAlone(label.cell, near) ? belowRuled(label.cell, near) : value;
}

/** 承办人意见: what may head the room for somebody's word, over the whole width of a form. */
const BOX = /(?:意见|批示|审批|事实|建议|情况)$/u;

/** The cell that begins where the label's ends; every block of it. */
function besideRuled(cell: Box, near: readonly FlowBlock[]): FlowBlock[] {
  const right = near.filter((block) => block.cell !== undefined && touchesRight(cell, block.cell));
  if (isMostlyHeads(cell, near)) return belowRuled(cell, near);
  const first = right[0];
  if (first === undefined) return isInHeadRow(cell, near) ? belowRuled(cell, near) : [];
  const value = right.filter((block) => sameBox(block.cell!, first.cell!));
  const text = value.map((block) => block.text).join('');
  if (TICKED.test(text)) return besideRuled(first.cell!, near);
  if (!isLabel(text) || isCapacity(text)) return value;
  if (isInHeadRow(cell, near)) return belowRuled(cell, near);
  return NAMING.test(text) ? besideRuled(first.cell!, near) : [];
}

/** Whether a cell is the only one of its row. */
function isAlone(cell: Box, near: readonly FlowBlock[]): boolean {
  const cells = near.flatMap((block) => (block.cell === undefined ? [] : [block.cell]));
  const [left, right] = [Math.min(...cells.map(([x]) => x)), Math.max(...cells.map(([x, , width]) => x + width))];
  return cell[0] < left + 0.02 && cell[0] + cell[2] > right - 0.02 && !cells.some((other) => isLevel(cell, other));
}

/** 当事人 | 单位 | 某某公司: a label within the row of another, which only says what sort of name follows. */
const NAMING = /^(?:单位|单位名称|名称|姓名|个人|公民|自然人|法人|法人或(?:者)?其他组织)$/u;

/** 被处罚人 | ☑单位 □个人 | 某某公司: boxes to tick before the name; alone in a cell they are no value of it. */
const TICKED = /^(?:[☑√□](?:单位|个人|公民|自然人|法人|其他组织|法人或(?:者)?其他组织|个体工商户|企业)){2,5}$/u;

/** Whether every other cell of the row is a label too, three or more in all: the head of a table, with its values below. */
function isInHeadRow(cell: Box, near: readonly FlowBlock[]): boolean {
  const row = near.filter((block) => block.cell !== undefined && isLevel(cell, block.cell));
  return row.length >= 2 && row.every(isHead);
}

/** The same where one or two heads are words of the department's own: most are labels, and no label stands in the row below. */
function isMostlyHeads(cell: Box, near: readonly FlowBlock[]): boolean {
  const [, y, , height] = cell;
  const others = near.filter((block) => block.cell !== undefined && isLevel(cell, block.cell));
  const below = near.filter((block) => block.cell !== undefined && Math.abs(block.cell[1] - (y + height)) < 0.012);
  const known = others.filter(isHead).length + 1;
  return (
    others.length >= 2 &&
    known >= 2 &&
    known >= (others.length + 1) * 0.6 &&
    others.every(({ text }) => text.length <= 16 && !/[\d☑√□]/u.test(text)) &&
    below.length === others.length + 1 &&
    !below.some(isHead)
  );
}

const isHead = ({ text }: FlowBlock): boolean => isLabel(text.split(/[、及]/u)[0]!);

/** The cell of the row below that stands under this one: the same in order, or the one it overlaps most. */
function belowRuled(cell: Box, near: readonly FlowBlock[]): FlowBlock[] {
  const [x, y, width, height] = cell;
  const heads = cellsOf(near.filter((block) => block.cell !== undefined && isLevel(cell, block.cell)));
  const row = near.filter((block) => block.cell !== undefined && Math.abs(block.cell[1] - (y + height)) < 0.012);
  const cells = cellsOf(row);
  const place = heads.filter((head) => head[0] < x).length;
  const under =
    cells.length === heads.length + 1
      ? cells[place]
      : cells.find((each) => overlap(x, width, each[0], each[2]) > 0.5 * Math.max(width, each[2]));
  return under === undefined ? [] : row.filter((block) => sameBox(block.cell!, under) && !isLabel(block.text));
}

/** Cells of a row from left to right, each once. */
const cellsOf = (row: readonly FlowBlock[]): Box[] =>
  row
    .map(({ cell }) => cell!)
    .filter((cell, at, all) => all.findIndex((other) => sameBox(cell, other)) === at)
    .sort((a, b) => a[0] - b[0]);

const isLevel = (a: Box, b: Box): boolean => Math.abs(a[1] - b[1]) < 0.006 && Math.abs(a[3] - b[3]) < 0.012;

const touchesRight = (a: Box, b: Box): boolean =>
  Math.abs(b[0] - (a[0] + a[2])) < 0.012 && overlap(a[1], a[3], b[1], b[3]) > 0.5 * Math.min(a[3], b[3]);

/** Nearest on the same row; then lines under it at the same left edge, until the next label. */
function besideUnruled(label: FlowBlock, near: readonly FlowBlock[]): FlowBlock[] {
  const level = near
    .filter(
      ({ box }) =>
        box[0] >= label.box[0] + label.box[2] - 0.01 &&
        overlap(box[1], box[3], label.box[1], label.box[3]) > 0.4 * Math.min(label.box[3], box[3]),
    )
    .sort((a, b) => a.box[0] - b.box[0]);
  const [first] = level;
  if (first === undefined || (isLabel(first.text) && !isCapacity(first.text))) return [];
  const below = near.filter(
    ({ box, text }) =>
      Math.abs(box[0] - first.box[0]) < 0.015 &&
      box[1] > first.box[1] &&
      box[1] - (first.box[1] + first.box[3]) < first.box[3] * 1.2 &&
      !isLabel(text),
  );
  const wraps = below
    .slice(0, 1)
    .filter(({ box }) => !near.some((other) => isLabel(other.text) && Math.abs(other.box[1] - box[1]) < box[3] * 0.6));
  return [first, ...wraps];
}

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b);
