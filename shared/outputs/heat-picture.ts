import type { HeatMap } from '../model/figures';

/** Pixels. */
const NAME = 250;
const COLUMN = 96;
const HEAD = 64;
const ROW = 36;
const MARGIN = 16;
const TITLE = 16;
const SIZE = 13;
/** Characters of a column's title on a line, and of an agency's name. */
const ACROSS = 7;
const NAME_ACROSS = 17;

/** The heat map as a drawing that stands alone on white paper: title, agencies down, problems across, the share in each cell. */
export function heatSvg(
  { columns, rows }: HeatMap,
  title: string,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const width = 2 * MARGIN + NAME + columns.length * COLUMN;
  const titles = linesOf(title, Math.floor((width - 2 * MARGIN) / TITLE));
  const top = MARGIN + titles.length * TITLE * 1.5 + HEAD;
  const height = top + rows.length * ROW + 28 + MARGIN;
  const drawn = [
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...titles.map((line, at) =>
      text(line, { x: MARGIN, y: MARGIN + (at + 0.8) * TITLE * 1.5, size: TITLE, anchor: 'start', bold: true }),
    ),
    ...columns.flatMap((column, at) => headOf(column.title, MARGIN + NAME + (at + 0.5) * COLUMN, top - 8)),
    ...rows.flatMap((row, at) => rowOf(row, top + at * ROW)),
    text('有问题的案卷占该单位案卷；空格为没有问题。', {
      x: MARGIN,
      y: height - MARGIN,
      size: 12,
      anchor: 'start',
      fill: FAINT,
    }),
  ];
  const font = 'Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif';
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${font}">${drawn.join('')}</svg>`,
    width,
    height,
  };
}

const headOf = (title: string, x: number, foot: number): readonly string[] => {
  const lines = linesOf(title, ACROSS);
  const shown = lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]!.slice(0, ACROSS - 1)}…`] : lines;
  return shown.map((line, at) =>
    text(line, { x, y: foot - (shown.length - 1 - at) * SIZE * 1.3, size: SIZE, anchor: 'middle' }),
  );
};

function rowOf({ agency, dossiers, small, cells }: HeatMap['rows'][number], y: number): readonly string[] {
  const middle = y + ROW / 2 + SIZE * 0.35;
  const name = agency.length > NAME_ACROSS ? `${agency.slice(0, NAME_ACROSS - 1)}…` : agency;
  return [
    text(name, { x: MARGIN, y: middle - 7, size: SIZE, anchor: 'start' }),
    text(`${dossiers.length}卷${small ? '，卷数少' : ''}`, {
      x: MARGIN,
      y: middle + 8,
      size: 11,
      anchor: 'start',
      fill: FAINT,
    }),
    ...cells.flatMap(({ dossiers: found, share }, at) => {
      const x = MARGIN + NAME + at * COLUMN;
      return [
        `<rect x="${x + 1}" y="${y + 1}" width="${COLUMN - 2}" height="${ROW - 2}" fill="${shade(share)}"/>`,
        ...(found.length === 0
          ? []
          : [
              text(`${Math.round(share * 100)}%（${found.length}卷）`, {
                x: x + COLUMN / 2,
                y: middle,
                size: SIZE,
                anchor: 'middle',
              }),
            ]),
      ];
    }),
  ];
}

const INK = '#2b2823';
const FAINT = '#6a6357';

type Look = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle';
  readonly bold?: boolean;
  readonly fill?: string;
};

const text = (words: string, { x, y, size, anchor, bold, fill = INK }: Look): string =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${fill}"${bold ? ' font-weight="600"' : ''}>${escaped(words)}</text>`;

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** From paper to half vermilion, so that the number on it stays readable. */
function shade(share: number): string {
  const [paper, ink] = [
    [245, 241, 233],
    [178, 54, 36],
  ] as const;
  const mixed = paper.map((value, at) => Math.round(value + (ink[at]! - value) * share * 0.5));
  return `rgb(${mixed.join(',')})`;
}

const linesOf = (words: string, across: number): readonly string[] =>
  Array.from({ length: Math.ceil(words.length / across) }, (_, at) => words.slice(at * across, (at + 1) * across));
