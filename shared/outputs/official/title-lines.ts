/** Characters of 二号 that stand on a line of 156 mm. */
const ACROSS = 19;

/** Where a title may be parted without breaking its sense: before these words. */
const BEFORE =
  /^(?:关于|情况|案卷|评查|自查|抽查|整改|问题|行政执法|执法|监督|工作|有关|存在|进一步|报备|开展|加强|规范|销售|未|涉嫌)/;
/** What may not be left at the end of a line: a word is under way. */
const UNDER_WAY = /(?:[0-9〔（《“第]|行政|年度|案卷|问)$/;

/**
 * A long title in lines of like length, parted where its sense allows (GB/T 9704—2012, 7.3.1); a title that already is in lines
 * keeps them, each as long as it may be.
 */
export const titleLines = (title: string): string => title.split('\n').map(parted).join('\n');

function parted(line: string): string {
  const length = widthOf(line);
  if (length <= ACROSS) return line;
  const count = Math.ceil(length / ACROSS);
  const places = Array.from(line, (_, at) => at)
    .slice(1)
    .filter((at) => BEFORE.test(line.slice(at)) && !UNDER_WAY.test(line.slice(0, at)));
  const wanted = length / count;
  const fitting = places.filter((at) => widthOf(line.slice(0, at)) <= ACROSS);
  const at = nearest(fitting, (place) => Math.abs(widthOf(line.slice(0, place)) - wanted));
  return at === undefined ? line : `${line.slice(0, at)}\n${parted(line.slice(at))}`;
}

/** Latin letters and digits are half as wide. */
const widthOf = (words: string): number => [...words].reduce((sum, sign) => sum + (sign <= '~' ? 0.5 : 1), 0);

const nearest = (places: readonly number[], far: (place: number) => number): number | undefined =>
  places.toSorted((a, b) => far(a) - far(b))[0];
