import type { Block, Cell, Paper, Run } from '../model/paper';
import type { Sheet, SheetValue } from '../model/sheet';
import type { Secret } from './secret';

/** The text with every secret replaced. Secrets come longest first, so that none is cut by a shorter one. */
export const redactText = (text: string, secrets: readonly Secret[]): string =>
  secrets.reduce((words, { text: secret, instead }) => words.replaceAll(secret, instead), text);

/** A paper with every secret replaced in all it says: text, cells, captions, names of annexes, title, foot. */
export const redactPaper = (paper: Paper, secrets: readonly Secret[]): Paper => ({
  ...paper,
  title: redactText(paper.title, secrets),
  footer: redactText(paper.footer, secrets),
  blocks: paper.blocks.map((block) => redactBlock(block, (text) => redactText(text, secrets))),
});

/** A workbook with every secret replaced in its names, heads, cells and notes. */
export function redactSheet(sheet: Sheet, secrets: readonly Secret[]): Sheet {
  const hide = (text: string): string => redactText(text, secrets);
  const value = (each: SheetValue): SheetValue => (typeof each === 'string' ? hide(each) : each);
  return {
    name: hide(sheet.name),
    tables: sheet.tables.map((table) => ({
      ...table,
      title: hide(table.title),
      rows: table.rows.map((row) => row.map(value)),
      ...(table.totals && { totals: table.totals.map(value) }),
      ...(table.notes && { notes: table.notes.map(hide) }),
      ...(table.pictures && { pictures: table.pictures.map((each) => ({ ...each, title: hide(each.title) })) }),
    })),
  };
}

function redactBlock(block: Block, hide: (text: string) => string): Block {
  switch (block.kind) {
    case 'table':
      return { ...block, head: block.head.map(cell(hide)), rows: block.rows.map((row) => row.map(cell(hide))) };
    case 'pairs':
      return { ...block, pairs: block.pairs.map(({ label, value }) => ({ label, value: hide(value) })) };
    case 'runs':
      return { ...block, runs: hideRuns(block.runs, hide) };
    case 'signatures':
      return { ...block, signers: block.signers.map(hide) };
    case 'picture':
      return { ...block, alt: hide(block.alt), ...(block.caption !== undefined && { caption: hide(block.caption) }) };
    case 'annex-note':
      return { ...block, names: block.names.map(hide) };
    case 'annex':
      return { ...block, title: hide(block.title) };
    case 'title':
    case 'heading':
    case 'paragraph':
    case 'addressee':
    case 'side-note':
      return { ...block, text: hide(block.text) };
    case 'masthead':
      return { ...block, number: hide(block.number) };
    default:
      return block;
  }
}

const cell =
  (hide: (text: string) => string) =>
  (each: Cell): Cell => ({ ...each, text: hide(each.text) });

/** A secret may run over the border of two runs: then the paragraph is set as one. */
function hideRuns(runs: readonly Run[], hide: (text: string) => string): readonly Run[] {
  const whole = runs.map(({ text }) => text).join('');
  const apart = runs.map((run) => ({ ...run, text: hide(run.text) }));
  return apart.map(({ text }) => text).join('') === hide(whole) ? apart : [{ text: hide(whole) }];
}
