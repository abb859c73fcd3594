import { type Advances, type Face, faceNames, isLatin, latinNames, standardAdvances } from '#shared/typesetting/index';

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** CSS families of the Chinese faces and of the Latin letters within them. */
export const chineseFamily = (face: Face): string =>
  `${quoted(faceNames[face])}, ${face === 'hei' ? 'sans-serif' : 'serif'}`;
export const latinFamily = `${quoted(latinNames)}, serif`;

/** Chinese characters are square in every font; Latin letters are as wide as the font this machine has for them. */
export function measuredAdvances(): Advances {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return standardAdvances;
  const widths = new Map<string, number>();
  return (sign, style) => {
    if (!isLatin(sign)) return standardAdvances(sign, style);
    const key = `${style.bold ? 'bold' : ''}${sign}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen.font = `${style.bold ? 'bold ' : ''}100px ${latinFamily}`;
    const width = pen.measureText(sign).width / 100;
    widths.set(key, width);
    return width;
  };
}

const faceWords: Record<Face, string> = { song: '宋体', hei: '黑体', kai: '楷体', fang: '仿宋', biaosong: '小标宋' };

/** Faces this machine has none of the proper fonts for: those pages look different here than at the addressee. */
export function missingFaces(): readonly string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return [];
  const look = (font: string): string => {
    pen.font = `64px ${font}`;
    return [...'永国A'].map((sign) => shape(pen.measureText(sign))).join();
  };
  const has = (name: string): boolean =>
    look(`"${name}", monospace`) !== look('monospace') || look(`"${name}", serif`) !== look('serif');
  return (Object.keys(faceNames) as Face[])
    .filter((face) => !faceNames[face].slice(0, PROPER[face]).some(has))
    .map((face) => faceWords[face]);
}

/** How many names of a face are of the right design; the rest are replacements. */
const PROPER: Record<Face, number> = { song: 4, hei: 3, kai: 5, fang: 5, biaosong: 4 };

const shape = ({
  width,
  actualBoundingBoxAscent,
  actualBoundingBoxDescent,
  actualBoundingBoxLeft,
}: TextMetrics): string => [width, actualBoundingBoxAscent, actualBoundingBoxDescent, actualBoundingBoxLeft].join(' ');
