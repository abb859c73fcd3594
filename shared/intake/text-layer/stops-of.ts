/** Left edges of the characters and the right edge of the last, from `left`, over `width`: `text.length + 1` numbers. */
export function stopsOf(text: string, left: number, width: number): number[] {
  const widths = Array.from({ length: text.length }, (_, at) => advance(text.charCodeAt(at)));
  const total = widths.reduce((sum, each) => sum + each, 0) || 1;
  let at = left;
  const stops = [left];
  for (const each of widths) {
    at += (each / total) * width;
    stops.push(at);
  }
  return stops;
}

/** Chinese is an em wide, everything else about half; the second half of a surrogate pair shares the first's em. */
function advance(code: number): number {
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return code >= 0x2e80 ? 1 : 0.55;
}

/** Written without spaces: Chinese characters, kana and full-width signs. */
export const isWide = (sign: string | undefined): boolean => sign !== undefined && sign.charCodeAt(0) >= 0x2e80;
