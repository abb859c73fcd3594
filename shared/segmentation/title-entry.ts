import type { InstrumentKind } from '../model/instrument';

/**
 * How a kind of paper is titled. `pattern` is met at the end of a bare title (letters, digits, characters only, brackets gone);
 * `names` are whole titles for a likeness where characters were misread. Earlier entries win.
 */
export type TitleEntry = {
  readonly kind: InstrumentKind;
  readonly pattern: RegExp;
  readonly names: readonly string[];
};

export const entry = (kind: InstrumentKind, pattern: RegExp, names: readonly string[]): TitleEntry => ({
  kind,
  pattern: new RegExp(`(?:${pattern.source})$`, 'u'),
  names,
});
