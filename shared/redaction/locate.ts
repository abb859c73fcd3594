import type { Box } from '../model/geometry';
import type { PageText, TextLine } from '../model/page-text';
import { bareSign } from './bare';
import type { Secret } from './secret';

/** A secret where it stands on a page: `box` in fractions of the upright page, signs `from`…`to` of line `line`. */
export type Located = {
  readonly secret: Secret;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly box: Box;
};

/** Room around the signs, in heights of the line: engines place the edges of a sign a little wrong. */
const AROUND = { side: 0.25, above: 0.15 };

/** A sign of the page as it counts, and where it stands. */
type Sign = { readonly bare: string; readonly line: number; readonly at: number };

/** Every place of every secret on a page, also where it runs over the end of a line or was spaced by the engine. */
export function locate(lines: readonly TextLine[], secrets: readonly Secret[]): readonly Located[] {
  const signs = lines.flatMap(({ text }, line) => signsOf(text, line));
  const page = signs.map(({ bare }) => bare).join('');
  const starts = startsOf(signs);
  return secrets.flatMap((secret) => {
    const wanted = [...secret.text].map(bareSign).join('');
    return places(page, wanted).flatMap((begin) => pieces(signs, starts, begin, begin + wanted.length, lines, secret));
  });
}

/**
 * The words of a page with everything covered taken out: each sign of a secret, and each under a box a person drew, becomes ■,
 * so that the signs beside it keep their places.
 */
export function coveredText(text: PageText, located: readonly Located[], boxes: readonly Box[]): PageText {
  return {
    ...text,
    lines: text.lines.map((line, index) => {
      const own = located.filter((each) => each.line === index);
      const covered = (at: number): boolean =>
        own.some(({ from, to }) => at >= from && at < to) ||
        boxes.some((box) => within(box, signBox(line, at, at + 1)));
      return {
        ...line,
        text: Array.from({ length: line.text.length }, (_, at) => (covered(at) ? '■' : line.text[at])).join(''),
      };
    }),
  };
}

/** UTF-16 units, as `stops` count them. */
function signsOf(text: string, line: number): readonly Sign[] {
  const signs: Sign[] = [];
  let at = 0;
  for (const sign of text) {
    const bare = bareSign(sign);
    if (bare !== '') signs.push({ bare, line, at });
    at += sign.length;
  }
  return signs;
}

/** Where each sign begins in the page's bare words. */
function startsOf(signs: readonly Sign[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const { bare } of signs) {
    starts.push(at);
    at += bare.length;
  }
  return starts;
}

function places(page: string, wanted: string): readonly number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = page.indexOf(wanted); at >= 0; at = page.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** One piece for each line the secret stands on. */
function pieces(
  signs: readonly Sign[],
  starts: readonly number[],
  begin: number,
  end: number,
  lines: readonly TextLine[],
  secret: Secret,
): readonly Located[] {
  const own = signs.filter(({ bare }, index) => starts[index]! < end && starts[index]! + bare.length > begin);
  return [...new Set(own.map(({ line }) => line))].map((line): Located => {
    const here = own.filter((sign) => sign.line === line);
    const from = here[0]!.at;
    const to = here.at(-1)!.at + 1;
    return { secret, line, from, to, box: widened(signBox(lines[line]!, from, to)) };
  });
}

/** Where signs `from`…`to` of a line stand; evenly spread where the engine gives no places. */
function signBox({ text, box: [x, y, w, h], stops }: TextLine, from: number, to: number): Box {
  const edge = (at: number): number => stops?.[at] ?? x + (w * at) / Math.max(1, text.length);
  return [edge(from), y, edge(to) - edge(from), h];
}

function widened([x, y, w, h]: Box): Box {
  const left = Math.max(0, x - h * AROUND.side);
  const top = Math.max(0, y - h * AROUND.above);
  return [left, top, Math.min(1, x + w + h * AROUND.side) - left, Math.min(1, y + h * (1 + AROUND.above)) - top];
}

/** Whether the middle of a sign lies in a box. */
function within([x, y, w, h]: Box, [left, top, width, height]: Box): boolean {
  const [across, down] = [left + width / 2, top + height / 2];
  return across >= x && across <= x + w && down >= y && down <= y + h;
}
