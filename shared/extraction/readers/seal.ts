import { editDistance } from '../../base/similarity';
import type { Box } from '../../model/geometry';
import type { SealSighting } from '../../model/page';
import { boxAround, type PaperText } from '../layout/paper-text';
import type { Reader } from '../layout/reading';
import { agencyName } from './agency';
import { documentDate } from './document-date';

type Sighting = { readonly page: number; readonly seal: SealSighting };

/**
 * The agency's seal: the one nearest the date at the foot; else the last one on the paper. Its words, or '' where unread. A ring
 * in grey may be the copy of a seal: where its words cannot be read it is blurred, so that no check calls the seal missing; where
 * they can, they are less sure than those of a red one, so that nothing is alleged on them alone. `agencyOf` reads whose paper it is.
 */
export const sealOf =
  (agencyOf: Reader<string>): Reader<string> =>
  (paper) => {
    const seals = sealsOf(paper);
    const chosen = nearDate(paper, seals) ?? seals.at(-1);
    if (chosen === undefined) return undefined;
    const { page, seal } = chosen;
    const words = wordsOf(seal);
    const cited = [{ page, box: seal.box, quote: '' }];
    if (words === '' && !isRed(seal)) return { value: '', cited, confidence: 0, blurred: true };
    if (words === '') return { value: '', cited, confidence: 0.6 };
    const agency = agencyOf(paper)?.value;
    const own = agency === undefined ? undefined : meant(words, agency);
    return own !== undefined && own !== words
      ? { value: own, cited, confidence: 0.6 }
      : { value: words, cited, confidence: (seal.sure ?? 1) * (isRed(seal) ? 0.85 : 0.65) };
  };

export const officialSeal: Reader<string> = sealOf(agencyName);

/** The agency's seal, or that of its for one purpose, where the words are those of one but for slips; name and purpose each by themselves. */
function meant(words: string, agency: string): string | undefined {
  const isName = (read: string): boolean => read === agency || isSlip(read, agency);
  if (isName(words)) return agency;
  const [purpose] = PURPOSES.map((each) => `${each}专用章`)
    .map((tail) => ({ tail, wrong: editDistance(words.slice(-tail.length), tail) }))
    .filter(({ tail, wrong }) => wrong <= tail.length / PURPOSE_SIGNS && isName(words.slice(0, -tail.length)))
    .sort((one, other) => one.wrong - other.wrong);
  return purpose === undefined ? undefined : `${agency}${purpose.tail}`;
}

/** One sign in so many of a purpose may be misread. */
const PURPOSE_SIGNS = 3;
const PURPOSES = ['行政许可', '行政处罚', '行政审批', '行政执法', '行政强制', '执法', '业务', '审批'];

/** A square stamp that names no body (核对无异、副本) says nothing of whose it is. */
function wordsOf({ shape, text }: SealSighting): string {
  const words = text.replaceAll(/\s/g, '');
  return shape !== 'square' || /[局厅署委队府]|专用章/.test(words) ? words : '';
}

/**
 * Print crosses the ring and takes strokes or signs with it: the agency's own name with one or two signs wrong or lost is its
 * seal. In a short name two wrong signs side by side may be another place; slips are scattered.
 */
function isSlip(words: string, agency: string): boolean {
  if (agency.length < 6) return false;
  if (agency.length >= 8 && agency.length - words.length <= 2 && isWithin(words, agency)) return true;
  if (agency.length >= 9) return editDistance(words, agency) <= 2;
  if (words.length !== agency.length) return false;
  const wrong = [...words].flatMap((sign, at) => (sign === agency[at] ? [] : [at]));
  return wrong.length <= 1 || (wrong.length === 2 && wrong[1]! - wrong[0]! > 1);
}

/** Whether all signs of a text stand in another in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}

/** Share of red below which a seal is a copy: black ink under a pale stamp leaves more. */
const isRed = ({ redness }: SealSighting): boolean => redness >= 0.12;

/** Round and oval seals first, red before grey: square ones are mostly office stamps. */
function sealsOf(paper: PaperText): Sighting[] {
  const all = paper.pages.flatMap(({ ordinal, reading }) =>
    (reading?.look.seals ?? []).map((seal) => ({ page: ordinal, seal })),
  );
  const official = all.filter(({ seal }) => seal.shape !== 'square');
  const red = official.filter(({ seal }) => isRed(seal));
  return red.length > 0 ? red : official.length > 0 ? official : all;
}

function nearDate(paper: PaperText, seals: readonly Sighting[]): Sighting | undefined {
  const date = documentDate(paper);
  const box = date === undefined ? undefined : boxAround(date.cited);
  if (date === undefined || box === undefined) return undefined;
  return seals
    .filter(({ page }) => page === date.cited[0]?.page)
    .sort((a, b) => distance(a.seal.box, box) - distance(b.seal.box, box))[0];
}

const distance = (a: Box, b: Box): number =>
  Math.hypot(a[0] + a[2] / 2 - b[0] - b[2] / 2, a[1] + a[3] / 2 - b[1] - b[3] / 2);
