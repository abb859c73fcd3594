/** An affine map `[a, b, c, d, e, f]`: x' = ax + cy + e, y' = bx + dy + f. */
export type Affine = readonly [number, number, number, number, number, number];

/** A run of text as pdf.js gives it: lengths in PDF units, origin at its baseline. */
export type TextRun = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

/** A run on the upright page. Lengths in units of the viewport; `left` and `base` are where the baseline begins. */
export type PlacedRun = {
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly width: number;
  /** Height of the font, the em. */
  readonly size: number;
  /** Degrees clockwise from horizontal, −180…180. */
  readonly angle: number;
};

export function placeRun({ str, transform, width }: TextRun, viewport: Affine): PlacedRun {
  const [a, b, c, d, e, f] = times(viewport, transform as unknown as Affine);
  return {
    text: foldRadicals(str),
    left: e,
    base: f,
    width: width * Math.hypot(viewport[0], viewport[1]),
    size: Math.hypot(c, d),
    angle: (Math.atan2(b, a) * 180) / Math.PI,
  };
}

/**
 * Printers that embed Chinese fonts without names write ⽂ (Kangxi radical) for 文. NFKC folds them, but it would also
 * turn （ into ( and ① into 1, which are what the paper shows; so only radicals and compatibility forms are folded.
 */
const foldRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/gu, (sign) => sign.normalize('NFKC'));

function times(m: Affine, n: Affine): Affine {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
