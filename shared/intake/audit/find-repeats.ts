import { bare } from '../../base/normalise-text';
import { similarity } from '../../base/similarity';
import type { PageFlag } from '../../model/page-audit';
import { plainText, type ReadPage } from '../../model/page-text';
import { hashDistance } from '../look/difference-hash';

/** Characters from which text decides; below, the picture does. */
const enough = 30;

type Compared = {
  readonly page: number;
  readonly hash: string;
  readonly text: string;
  readonly aspect: number;
  readonly ink: number;
};

/**
 * Pages scanned twice. Forms share their rulings and most of their words, so pictures alone prove nothing where there is
 * text: then nearly all of it must agree, the figures in it too.
 */
export function findRepeats(pages: readonly ReadPage[]): readonly PageFlag[] {
  const compared = pages.flatMap(({ ordinal, reading }): Compared[] => {
    if (reading === undefined || reading.look.blank) return [];
    const { look, text } = reading;
    return [
      { page: ordinal, hash: look.hash, text: bare(plainText(text)), aspect: look.width / look.height, ink: look.ink },
    ];
  });
  return compared.flatMap((now, at): PageFlag[] => {
    const first = compared.slice(0, at).find((before) => areOne(before, now));
    return first === undefined ? [] : [{ kind: 'repeated', page: now.page, of: first.page }];
  });
}

function areOne(a: Compared, b: Compared): boolean {
  if (Math.abs(a.aspect / b.aspect - 1) > 0.08) return false;
  const distance = hashDistance(a.hash, b.hash);
  if (a.text.length >= enough || b.text.length >= enough) return distance <= 20 && sameText(a.text, b.text);
  return distance <= 4 && Math.abs(a.ink - b.ink) < 0.15 * Math.max(a.ink, b.ink);
}

/** Cheap measures first: a dossier of hundreds of pages makes tens of thousands of pairs. */
function sameText(a: string, b: string): boolean {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (short / long < 0.95 || similarity(figures(a), figures(b)) < 0.95) return false;
  return commonness(a, b) > 0.9 && similarity(a, b) >= 0.965;
}

const figures = (text: string): string => text.replace(/[^0-9]/g, '');

/** Share of characters in common, whatever their order. */
function commonness(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const sign of a) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let common = 0;
  for (const sign of b) {
    const left = counts.get(sign) ?? 0;
    if (left > 0) common += 1;
    counts.set(sign, left - 1);
  }
  return common / Math.max(a.length, b.length);
}
