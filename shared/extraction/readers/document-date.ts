import type { PlainDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import { shareInside } from '../../model/geometry';
import { allLabelled } from '../layout/labelled';
import { boxAround, type FlowBlock, type PaperText } from '../layout/paper-text';
import { found, once, type Reader } from '../layout/reading';

/** A date read where part of it had to be supposed asks for confirmation. */
const REPAIRED = 0.6;

type Candidate = {
  readonly date: PlainDate;
  readonly repaired: boolean;
  readonly start: number;
  readonly end: number;
  readonly score: number;
};

/** 成文日期: alone on its line near the end, on the right, under the agency's name, under the seal. */
export const documentDate: Reader<PlainDate> = once((paper) => {
  const candidates = paper.blocks.flatMap((block, at) =>
    datesOf(paper, block, paper.blocks[at - 1], paper.blocks[at + 1]),
  );
  const best = candidates.filter(({ score }) => score >= 2).sort((a, b) => b.score - a.score || b.start - a.start)[0];
  return best === undefined ? undefined : found(paper, best, best.date, best.repaired ? REPAIRED : 1);
});

/** The date behind one of these labels. */
export const dateBehind =
  (...labels: readonly string[]): Reader<PlainDate> =>
  (paper) => {
    for (const { spans } of allLabelled(paper, labels)) {
      for (const span of spans) {
        const sighting = readDates(paper.flow.slice(span.start, span.end)).find(({ kind }) => kind === 'read');
        if (sighting?.kind !== 'read') continue;
        const place = { start: span.start + sighting.start, end: span.start + sighting.end };
        return found(paper, place, sighting.date, sighting.repaired ? REPAIRED : 1);
      }
    }
    return undefined;
  };

/** Characters from the end within which a date may be meant as the paper's own though it does not stand alone. */
const TAIL = 60;
/** A date out of running text is a guess: nothing may be alleged on it, only asked. */
const GUESS = 0.4;

/** The last date on the paper, whatever stands around it. Far from the end it is probably some other day's. */
export const lastDate: Reader<PlainDate> = (paper) => {
  const sighting = readDates(paper.flow).findLast(({ kind }) => kind === 'read');
  if (sighting?.kind !== 'read') return undefined;
  const near = paper.flow.length - sighting.end <= TAIL;
  return found(paper, sighting, sighting.date, near ? (sighting.repaired ? REPAIRED : 1) * 0.85 : GUESS);
};

/** The first date on the paper, whatever stands around it. */
export const firstDateOn: Reader<PlainDate> = (paper) => {
  const sighting = readDates(paper.flow).find(({ kind }) => kind === 'read');
  if (sighting?.kind !== 'read') return undefined;
  return found(paper, sighting, sighting.date, (sighting.repaired ? REPAIRED : 1) * 0.85);
};

const RECEIVED = /签收|收到|收件|送达|领取|签名|签字|联系|有效期|电话|日内|以前|之前/u;
/** The last day of a licence is nobody's day of signing. */
const EXPIRES = /(?:有效期限?|期限|届满|到期)(?:至|到|日)?:?$/u;
const AGENCY = /(局|委员会|委|厅|政府|队|中心|所|院|办公室)(?:\(.{0,6}\))?$/u;

function datesOf(
  paper: PaperText,
  block: FlowBlock,
  above: FlowBlock | undefined,
  below: FlowBlock | undefined,
): Candidate[] {
  const late = block.start / Math.max(1, paper.flow.length);
  return readDates(block.text).flatMap((sighting) => {
    if (sighting.kind !== 'read') return [];
    const around = block.text.slice(0, sighting.start) + block.text.slice(sighting.end);
    const place = { start: block.start + sighting.start, end: block.start + sighting.end };
    const bareBlock = around.replaceAll(/[()（）印章公盖]/gu, '').length;
    const signed =
      RECEIVED.test(around) || (RECEIVED.test(above?.text.slice(-12) ?? '') && !AGENCY.test(above?.text ?? ''));
    const score =
      (bareBlock <= 1 ? 3 : bareBlock <= 12 && AGENCY.test(block.text.slice(0, sighting.start)) ? 2.5 : 0) +
      (block.box[0] + block.box[2] > 0.7 && block.box[0] > 0.4 ? 1 : 0) +
      (late > 0.6 ? 1 : 0) +
      (AGENCY.test(above?.text ?? '') || AGENCY.test(below?.text ?? '') ? 1.5 : 0) +
      (underSeal(paper, place) ? 1.5 : 0) -
      (signed ? 2.5 : 0) -
      (EXPIRES.test(block.text.slice(0, sighting.start)) || EXPIRES.test(above?.text ?? '') ? 5 : 0) -
      (/^[上下]午|^\d{1,2}[时:]/u.test(block.text.slice(sighting.end)) ? 3 : 0);
    return [{ ...sighting, ...place, score }];
  });
}

function underSeal(paper: PaperText, place: { readonly start: number; readonly end: number }): boolean {
  const cited = paper.cite(place);
  const box = boxAround(cited);
  const seals = paper.pages.find(({ ordinal }) => ordinal === cited[0]?.page)?.reading?.look.seals ?? [];
  return box !== undefined && seals.some((seal) => shareInside(box, seal.box) > 0.15);
}
