/** How a reviewer likes the desk. It belongs to the seat, not to any dossier, and may be lost without harm. */
export type DeskPreferences = {
  readonly strip: 'closed' | 'timeline' | 'matrix' | 'text';
  /** Pixels. */
  readonly stripHeight: number;
  readonly instruments: 'open' | 'closed' | 'as-fits';
  readonly layout: 'single' | 'continuous';
  /** Type of the proof text, in pixels; the interface has a size of its own. */
  readonly proofSize: number;
  /** Per cent. */
  readonly interfaceSize: number;
  readonly contrast: 'usual' | 'high';
  /** Whether minutes at each dossier are counted; they stay at this seat. */
  readonly clock: 'off' | 'on';
  /** Keys changed by the reviewer, by command. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** The reviewer's own phrases, by item. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** Seconds at each dossier. */
  readonly spent: Readonly<Record<string, number>>;
};

export const usualPreferences: DeskPreferences = {
  strip: 'closed',
  stripHeight: 190,
  instruments: 'as-fits',
  layout: 'single',
  proofSize: 16,
  interfaceSize: 100,
  contrast: 'usual',
  clock: 'off',
  keys: {},
  phrases: {},
  spent: {},
};

export const proofSizes = [13, 14, 16, 18, 20, 24] as const;
export const interfaceSizes = [90, 100, 110, 125, 150] as const;

/** What was kept, as far as it still makes sense; the rest as usual. */
export function readPreferences(text: string | null): DeskPreferences {
  const kept = parsed(text);
  const oneOf = <Choice>(name: keyof DeskPreferences, choices: readonly Choice[]): Choice | undefined =>
    choices.find((choice) => choice === kept[name]);
  const { stripHeight, keys, phrases, spent } = kept;
  return {
    strip: oneOf('strip', ['closed', 'timeline', 'matrix', 'text'] as const) ?? usualPreferences.strip,
    stripHeight: typeof stripHeight === 'number' && stripHeight > 0 ? stripHeight : usualPreferences.stripHeight,
    instruments: oneOf('instruments', ['open', 'closed', 'as-fits'] as const) ?? usualPreferences.instruments,
    layout: oneOf('layout', ['single', 'continuous'] as const) ?? usualPreferences.layout,
    proofSize: oneOf('proofSize', proofSizes) ?? usualPreferences.proofSize,
    interfaceSize: oneOf('interfaceSize', interfaceSizes) ?? usualPreferences.interfaceSize,
    contrast: oneOf('contrast', ['usual', 'high'] as const) ?? usualPreferences.contrast,
    clock: oneOf('clock', ['off', 'on'] as const) ?? usualPreferences.clock,
    keys: recordOf(keys, isWords),
    phrases: recordOf(phrases, isWords),
    spent: recordOf(spent, (value): value is number => typeof value === 'number' && value >= 0),
  };
}

function parsed(text: string | null): Partial<Record<keyof DeskPreferences, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isRecord(value) ? value : {};
  } catch (reason) {
    if (reason instanceof SyntaxError) return {};
    throw reason;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const recordOf = <Value>(value: unknown, fits: (each: unknown) => each is Value): Readonly<Record<string, Value>> =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Value] => fits(entry[1])))
    : {};
