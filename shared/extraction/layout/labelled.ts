import { bare } from '../../base/normalise-text';
import { similarity } from '../../base/similarity';
import { besideLabel } from './beside-label';
import { sameBox } from './cells';
import { isLabel, longerLabelAt, nextLabel } from './known-labels';
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

function heldBy(spans: readonly Span[], paper: PaperText): Labelled {
  const text = spans.map(({ start, end }) => paper.flow.slice(start, end)).join('');
  return { text: text.replaceAll(/^[:,;、]+|[,;、]+$/gu, ''), spans, likeness: 1 };
}

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
