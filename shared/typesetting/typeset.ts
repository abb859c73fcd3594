import { never } from '../base/never';
import type { Block, Paper } from '../model/paper';
import { type Advances, standardAdvances } from './advances';
import { paginate } from './paginate';
import { setOfficial } from './set-official';
import { type SetItem, type SetPage, type Strip, wordsOf } from './set-page';
import { setPicture } from './set-picture';
import { setPairs, setSignatures, setTable } from './set-table';
import { emptyLines, type Setting, setTextBlock, settingFor } from './set-text';
import { inMillimetres, measure, type SheetGeometry, sheetGeometry } from './sheet-geometry';

/** Paper → the pages that come out of the printer, line by line. Same paper and fonts, same pages. */
export function typeset(paper: Paper, advances: Advances = standardAdvances): readonly SetPage[] {
  const geometry = sheetGeometry(paper);
  const setting = settingFor(paper, geometry, advances);
  const strips: Strip[] = [];
  let breakNext = false;
  for (const [index, block] of paper.blocks.entries()) {
    if (block.kind === 'page-break') {
      breakNext = true;
      continue;
    }
    const set = staysWithSignOff(paper.blocks, index) ? setBlock(setting, block).map(kept) : setBlock(setting, block);
    strips.push(
      ...(breakNext ? set.map((strip, index) => (index === 0 ? { ...strip, breakBefore: true } : strip)) : set),
    );
    breakNext = false;
  }
  const pages = paginate(strips, geometry);
  return pages.map((page) => ({
    ...page,
    items: [...page.items, ...foot(paper, setting, geometry, page, pages.length)],
  }));
}

const kept = (strip: Strip): Strip => ({ ...strip, keep: true });

/** 7.3.5: issuer and date never stand on a page without text, so the last paragraph and the list of annexes come along. */
export function staysWithSignOff(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block?.kind === 'annex-note') return next?.kind === 'sign-off';
  if (block?.kind !== 'paragraph' && block?.kind !== 'runs') return false;
  const length = block.kind === 'runs' ? block.runs.reduce((sum, { text }) => sum + text.length, 0) : block.text.length;
  return (
    length <= MOST_KEPT &&
    (next?.kind === 'sign-off' || (next?.kind === 'annex-note' && staysWithSignOff(blocks, index + 1)))
  );
}

/** Characters of a paragraph that may be taken overleaf whole. */
const MOST_KEPT = 200;

/** First words of each page: what two programs must agree on. */
export const firstLines = (pages: readonly SetPage[]): readonly string[] =>
  pages.map(({ items }) => {
    const lines = items.filter((item) => item.kind === 'line').toSorted((a, b) => a.y - b.y || a.x - b.x);
    return lines[0] === undefined ? '' : wordsOf(lines[0].runs);
  });

function setBlock(setting: Setting, block: Exclude<Block, { kind: 'page-break' }>): readonly Strip[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
    case 'runs':
      return setTextBlock(setting, block);
    case 'pairs':
      return setPairs(setting, block);
    case 'table':
      return setTable(setting, block);
    case 'signatures':
      return setSignatures(setting, block);
    case 'space':
      return emptyLines(setting, block.lines);
    case 'picture':
      return setPicture(setting, block);
    case 'masthead':
    case 'addressee':
    case 'annex-note':
    case 'sign-off':
    case 'side-note':
    case 'annex':
    case 'imprint':
      return setOfficial(setting, block);
    default:
      return never(block);
  }
}

/** 7.5: odd numbers one character from the right, even ones from the left; a letter's first page bears none (10.1). */
function foot(
  { footer, style = 'form' }: Paper,
  { scale }: Setting,
  geometry: SheetGeometry,
  { ordinal, unnumbered }: SetPage,
  count: number,
): readonly SetItem[] {
  if (unnumbered || (style === 'letter' && ordinal === 1)) return [];
  const type = scale.pageNumber;
  const height = inMillimetres(type.line);
  const one = inMillimetres(type.size);
  const official = style !== 'form';
  return [
    {
      kind: 'line',
      x: geometry.left + (official ? one : 0),
      y: geometry.height - geometry.foot - height,
      width: measure(geometry) - (official ? 2 * one : 0),
      height,
      runs: [{ text: official ? `— ${ordinal} —` : footWords(footer, ordinal, count) }],
      style: type,
      align: official ? (ordinal % 2 === 1 ? 'right' : 'left') : 'center',
      colour: 'black',
    },
  ];
}

const footWords = (footer: string, ordinal: number, count: number): string =>
  `${footer}　　第 ${ordinal} 页 共 ${count} 页`;
