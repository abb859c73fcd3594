import type { Block, Paper } from '../model/paper';

/** Everything a paper says, a line a piece. */
export const paperWords = ({ title, footer, blocks }: Paper): string =>
  [title, footer, ...blocks.flatMap(wordsOf)].filter((words) => words !== '').join('\n');

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
      return [block.head, ...block.rows].flat().map(({ text }) => text);
    case 'pairs':
      return block.pairs.map(({ value }) => value);
    case 'runs':
      return [block.runs.map(({ text }) => text).join('')];
    case 'signatures':
      return block.signers;
    case 'picture':
      return [block.alt, block.caption ?? ''];
    case 'annex-note':
      return block.names;
    case 'annex':
      return [block.title];
    case 'title':
    case 'heading':
    case 'paragraph':
    case 'addressee':
    case 'side-note':
      return [block.text];
    case 'masthead':
      return [block.number];
    default:
      return [];
  }
}
