import { BAR_HEIGHT, type DrawnTone, LABEL_SIZE, type TimelineDrawing } from './timeline-drawing';

/** Ink that prints well on white. */
const ink: Record<DrawnTone, string> = {
  plain: '#264d76',
  kept: '#3f6b47',
  doubtful: '#84600f',
  violated: '#b23624',
  open: '#6f685c',
};

const FONT = "'Microsoft YaHei','Noto Sans CJK SC','PingFang SC','WenQuanYi Micro Hei',sans-serif";

/** The drawing as a picture of its own, on white, for papers and files. Colour is never alone: labels carry the numbers, and what broke a limit is hatched. */
export function timelineSvg({ width, height, axis, rests, months, breaks, events, limits }: TimelineDrawing): string {
  const text = (x: number, y: number, words: string, fill: string, anchor = 'start') =>
    `<text x="${x}" y="${y}" fill="${fill}" text-anchor="${anchor}">${escaped(words)}</text>`;
  const parts = [
    ...rests.map((rest) => `<rect x="${rest.x}" y="0" width="${rest.width}" height="${height}" fill="#f1eee8"/>`),
    `<line x1="0" x2="${width}" y1="${axis}" y2="${axis}" stroke="#8a8275"/>`,
    ...months.flatMap(({ x, words }) => [
      `<line x1="${x}" x2="${x}" y1="${axis}" y2="${axis + 5}" stroke="#8a8275"/>`,
      text(x + 3, axis + 14, words, '#6a6357'),
    ]),
    ...breaks.map((x) => text(x, axis + 4, '//', '#6a6357', 'middle')),
    ...events.flatMap(({ x, tone, label }) => [
      `<line x1="${x}" x2="${x}" y1="${label.y - 9}" y2="${axis}" stroke="${ink[tone]}" stroke-opacity=".45"/>`,
      `<circle cx="${x}" cy="${axis}" r="3.5" fill="${ink[tone]}"/>`,
      text(label.x, label.y, tone === 'violated' ? `✗ ${label.words}` : label.words, ink[tone], label.anchor),
    ]),
    ...limits.flatMap(({ x, y, width: long, over, end, tone, label }) => [
      `<rect x="${x}" y="${y}" width="${long}" height="${BAR_HEIGHT}" rx="2" fill="${ink[tone === 'violated' ? 'plain' : tone]}" fill-opacity=".3"/>`,
      over
        ? `<rect x="${over.x}" y="${y}" width="${over.width}" height="${BAR_HEIGHT}" fill="url(#over)" stroke="${ink.violated}"/>`
        : '',
      end === undefined
        ? ''
        : `<line x1="${end}" x2="${end}" y1="${y - 2}" y2="${y + BAR_HEIGHT + 2}" stroke="${ink[tone]}" stroke-width="2"/>`,
      text(label.x, label.y, tone === 'violated' ? `✗ ${label.words}` : label.words, ink[tone], label.anchor),
    ]),
  ];
  const hatch = `<defs><pattern id="over" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#fff"/><line x1="0" y1="0" x2="0" y2="5" stroke="${ink.violated}" stroke-width="4"/></pattern></defs>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="${LABEL_SIZE}">${hatch}<rect width="${width}" height="${height}" fill="#fff"/>${parts.join('')}</svg>`;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
