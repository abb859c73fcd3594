import { bare } from '../../base/normalise-text';
import { similarity } from '../../base/similarity';
import type { Box } from '../../model/geometry';
import { sameBox } from './cells';
import { isCapacity, isLabel, longerLabelAt, nextLabel } from './known-labels';
import { candidatesOf } from './label-candidates';
import type { FlowBlock, PaperText, Span } from './paper-text';
import { found, type Reader, type Reading } from './reading';

/** What stands behind a label, as spans of `flow` (a value may be broken over several blocks of one cell). */
export type Labelled = { readonly text: string; readonly spans: readonly Span[]; readonly likeness: number };

/** From this likeness a cell counts as the label with a character or so misread. */
const LABEL_LIKE = 0.74;

/**
 * The text behind the first of `labels` that has one: after its colon, in the cell to its right, or in the one below.
 * Labels are tried in order, so the surest comes first. Empty text where the label stands there with nothing behind it.
 */
export function labelled(paper: PaperText, labels: readonly string[]): Labelled | undefined {
  let empty: Labelled | undefined;
  for (const value of allLabelled(paper, labels)) {
    if (value.text !== '') return value;
    empty ??= value;
  }
  return empty;
}

/** Every value behind any of the labels, exact labels before misread ones. */
export function allLabelled(paper: PaperText, labels: readonly string[]): Labelled[] {
  const exact = labels.flatMap((label) => [...afterColon(paper, label), ...besideCell(paper, label, 1)]);
  return exact.some(({ text }) => text !== '')
    ? exact
    : [...exact, ...labels.flatMap((label) => misread(paper, label))];
}

export const behind =
  (...labels: readonly string[]): Reader<string> =>
  (paper): Reading<string> | undefined => {
    const value = labelled(paper, labels);
    if (value === undefined || isBlank(value.text)) return undefined;
    return found(paper, value.spans, value.text, value.likeness);
  };

/** Nothing written: lines, slashes, 无. */
export const isBlank = (text: string): boolean => /^[-/\\|.、,:;()年月日时分□]*$/u.test(text);

function afterColon(paper: PaperText, label: string): Labelled[] {
  if (!paper.flow.includes(label)) return [];
  const values: Labelled[] = [];
  for (const block of paper.blocks) {
    for (let at = block.text.indexOf(label); at >= 0; at = block.text.indexOf(label, at + 1)) {
      const rest =
        /^(?:[(][^()]{1,14}[)])?(?:及文号|姓名|名称)?(?:[及和、](?:职务|单位|部门))?(?:[及和、]?(?:执法)?证件?编?号码?)?:/u.exec(
          block.text.slice(at + label.length),
        );
      if (rest === null || longerLabelAt(block.text, at + label.length, label.length)) continue;
      const from = at + label.length + rest[0].length;
      const to = nextLabel(block.text, from);
      if (to > from) values.push(heldBy([{ start: block.start + from, end: block.start + to }], paper));
      else if (from === block.text.length) values.push(restOfCell(paper, block));
      else values.push({ text: '', spans: [], likeness: 1 });
    }
  }
  return values;
}

/** A value on the next lines: the blocks that follow in the same cell, or the one block to the right or just below. */
function restOfCell(paper: PaperText, block: FlowBlock): Labelled {
  const after = paper.blocks.slice(paper.blocks.indexOf(block) + 1);
  const sameCell = after.filter(
    ({ page, cell }) =>
      page === block.page && cell !== undefined && block.cell !== undefined && sameBox(cell, block.cell),
  );
  const values = sameCell.length > 0 ? sameCell : besideLabel(paper, block).slice(0, 1);
  return heldBy(values, paper);
}

/** Behind a label with a character misread: 询问时问:, 送达地点 in its cell. */
function misread(paper: PaperText, label: string): Labelled[] {
  const inline = candidatesOf(paper).inline.flatMap(({ block, name, from }) => {
    const likeness = likenessTo(label, name, LABEL_LIKE);
    if (likeness < LABEL_LIKE) return [];
    const value =
      from === block.text.length
        ? restOfCell(paper, block)
        : heldBy([{ start: block.start + from, end: block.start + nextLabel(block.text, from) }], paper);
    return [{ ...value, likeness: likeness * 0.95 }];
  });
  return [...inline, ...besideCell(paper, label, LABEL_LIKE)];
}

function besideCell(paper: PaperText, label: string, least: number): Labelled[] {
  const { cells } = candidatesOf(paper);
  return cells.flatMap(({ block, names }) => {
    let likeness = 0;
    for (const name of names) likeness = Math.max(likeness, likenessTo(label, name, least));
    if (likeness < least) return [];
    return [{ ...heldBy(besideLabel(paper, block), paper), likeness: likeness === 1 ? 1 : likeness * 0.95 }];
  });
}

/** Values beside cells whose label fits a pattern, for labels that departments word in many ways. */
export function labelledLike(paper: PaperText, pattern: RegExp): Labelled[] {
  return paper.blocks.flatMap((block) => {
    const own = /^([^:]{2,16}):(.*)$/u.exec(block.text);
    if (own !== null && pattern.test(own[1]!)) {
      const start = block.start + own[1]!.length + 1;
      const value =
        own[2] === ''
          ? besideLabel(paper, block)
          : [{ start, end: block.start + nextLabel(block.text, own[1]!.length + 1) }];
      return [heldBy(value, paper)];
    }
    return block.text.length <= 16 && pattern.test(block.text) ? [heldBy(besideLabel(paper, block), paper)] : [];
  });
}

/** Short labels count only where the misread character looks like the right one. */
function likenessTo(label: string, name: string, least: number): number {
  const plain = label.includes('(') ? bare(label) : label;
  if (name === plain) return 1;
  const apart = Math.abs(name.length - plain.length);
  if (least === 1 || apart > (1 - least) * Math.max(name.length, plain.length) || isLabel(name)) return 0;
  const likeness = similarity(name, plain);
  return plain.length >= 4 || likeness >= 0.84 ? likeness : 0;
}

/** What belongs to a block that is a label: the cell to its right, or on an unruled form what stands beside it. */
export function besideLabel(paper: PaperText, label: FlowBlock): FlowBlock[] {
  const near = paper.blocks.filter((block) => block !== label && block.page === label.page);
  return label.cell === undefined ? besideUnruled(label, near) : besideRuled(label.cell, near);
}

/** The cell that begins where the label's ends; every block of it. */
function besideRuled(cell: Box, near: readonly FlowBlock[]): FlowBlock[] {
  const right = near.filter((block) => block.cell !== undefined && touchesRight(cell, block.cell));
  if (isInHeadRow(cell, near)) {
    const below = belowRuled(cell, near);
    if (below.length > 0) return below;
  }
  const first = right[0];
  if (first === undefined) return isInHeadRow(cell, near) ? belowRuled(cell, near) : [];
  const value = right.filter((block) => sameBox(block.cell!, first.cell!));
  const text = value.map((block) => block.text).join('');
  if (TICKED.test(text)) return besideRuled(first.cell!, near);
  if (!isLabel(text) || isCapacity(text)) return value;
  if (isInHeadRow(cell, near)) return belowRuled(cell, near);
  return NAMING.test(text) ? besideRuled(first.cell!, near) : [];
}

/** 当事人 | 单位 | 某某公司: a label within the row of another, which only says what sort of name follows. */
const NAMING = /^(?:单位|单位名称|名称|姓名|个人|公民|自然人|法人|法人或(?:者)?其他组织)$/u;

/** 被处罚人 | ☑单位 □个人 | 某某公司: boxes to tick before the name; alone in a cell they are no value of it. */
const TICKED = /^(?:[☑√□](?:单位|个人|公民|自然人|法人|其他组织|法人或(?:者)?其他组织|个体工商户|企业)){2,5}$/u;

/** Whether every other cell of the row is a label too, three or more in all: the head of a table, with its values below. */
function isInHeadRow(cell: Box, near: readonly FlowBlock[]): boolean {
  const row = near.filter((block) => block.cell !== undefined && isLevel(cell, block.cell));
  const labels = row.filter(({ text }) => isLabel(text.split(/[、及]/u)[0]!));
  if (row.length >= 2 && labels.length === row.length) return true;
  // One or two of the heads may be words of the department's own.
  return (
    labels.length >= 2 &&
    labels.length >= row.length * 0.6 &&
    row.every(({ text }) => text.length <= 16 && !/[\d☑√□]/u.test(text))
  );
}

/** The cell of the row below that stands under this one: the same in order, or the one it overlaps most. */
function belowRuled(cell: Box, near: readonly FlowBlock[]): FlowBlock[] {
  const [x, y, width, height] = cell;
  const heads = cellsOf(near.filter((block) => block.cell !== undefined && isLevel(cell, block.cell)));
  const row = near.filter((block) => block.cell !== undefined && Math.abs(block.cell[1] - (y + height)) < 0.012);
  const cells = cellsOf(row);
  const place = heads.filter((head) => head[0] < x).length;
  const under =
    cells.length === heads.length + 1 || cells.length === heads.length
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

function heldBy(spans: readonly Span[], paper: PaperText): Labelled {
  const text = spans.map(({ start, end }) => paper.flow.slice(start, end)).join('');
  return { text: text.replaceAll(/^[:,;、]+|[,;、]+$/gu, ''), spans, likeness: 1 };
}

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b);

/** Everything in the cells under a head that fits a pattern, joined: the column of a table. */
export function columnUnder(paper: PaperText, head: RegExp): Labelled | undefined {
  const top = paper.blocks.find(({ text, cell }) => cell !== undefined && head.test(text));
  if (top?.cell === undefined) return undefined;
  const [x, y, width] = top.cell;
  const below = paper.blocks.filter(
    ({ page, cell }) =>
      page === top.page &&
      cell !== undefined &&
      cell[1] > y &&
      Math.abs(cell[0] - x) < 0.012 &&
      Math.abs(cell[2] - width) < 0.012,
  );
  return below.length < 2 ? undefined : heldBy(below, paper);
}
