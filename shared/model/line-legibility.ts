import type { EngineId, PageReading, TextLine } from './page-text';

/** From `clean` on errors are rare; at `poor` every third character is wrong. */
export type Ramp = { readonly poor: number; readonly clean: number };

/** How far each engine's confidence can be relied on, for lines and for whole pages; found as told in `ocr/decisions/legibility.md`. */
export const confidenceRamp: Readonly<Record<EngineId, Ramp>> = {
  'pp-ocr': { poor: 0.8, clean: 0.94 },
  tesseract: { poor: 0.6, clean: 0.86 },
  'text-layer': { poor: 0.6, clean: 0.86 },
};

export const ramp = (value: number, { poor, clean }: Ramp): number =>
  Math.max(0, Math.min(1, (value - poor) / (clean - poor)));

/** Below this most lines have a wrong character or more. Lower than the measure for pages: a line is short, and one faint stroke tells on it. */
const READABLE = 0.4;
/** Share of a page's characters on such lines from which something may well stand there that was not recognised. */
const MUCH = 0.2;

/** How well a line could be read, 0…1. */
export const lineLegibility = ({ confidence }: Pick<TextLine, 'confidence'>, engine: EngineId): number =>
  ramp(confidence, confidenceRamp[engine]);

/** Whether a line is to be looked at on the paper before anything is built on it. */
export const isPoorLine = (line: Pick<TextLine, 'confidence'>, engine: EngineId): boolean =>
  lineLegibility(line, engine) < READABLE;

/**
 * Whether too much of a page stands on poor lines to call anything missing on it: a form in clear print, filled in by a hand that
 * could not be read, is quite legible by its mean.
 */
export function hasPoorLines({ lines, engine }: Pick<PageReading['text'], 'lines' | 'engine'>): boolean {
  let all = 0;
  let poor = 0;
  for (const line of lines) {
    all += line.text.length;
    if (isPoorLine(line, engine)) poor += line.text.length;
  }
  return poor > MUCH * all;
}
