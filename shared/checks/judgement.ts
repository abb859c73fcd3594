import type { Citation } from '../model/citation';
import type { Finding } from '../model/finding';
import type { Verdict } from '../model/verdict';

/** What fills the {blanks} of a message. */
export type Blanks = Readonly<Record<string, string | number>>;

export type Doubt = NonNullable<Finding['doubt']>;

/** One decision of a check about one paper, pair of papers or the dossier. `message` is a key of its messages. */
export type Judgement<Key extends string = string, Filled extends Blanks = Blanks> = {
  readonly verdict: Verdict;
  readonly doubt?: Doubt;
  readonly message: Key;
  readonly blanks: Filled;
  readonly cited: readonly Citation[];
  readonly occurrences: number;
  /** 0…1: how far the readings it rests on can be trusted. */
  readonly confidence: number;
  /** A fault because something stands nowhere else in the dossier either: only a dossier read to the last page shows that. */
  readonly unseenElsewhere?: true;
  /** A fault that the quoted words admit themselves, on whatever sort of paper they stand. */
  readonly inItsWords?: true;
  /** 不涉及 for want of a paper, or by the sort of dossier, so that no page could say otherwise; else for want of words. */
  readonly grounds?: 'paper' | 'scope';
};

type Weight = {
  readonly confidence?: number;
  readonly occurrences?: number;
  readonly unseenElsewhere?: true;
  readonly inItsWords?: true;
};

const NONE = {} as const;

export function satisfied<const Key extends string, Filled extends Blanks = typeof NONE>(
  message: Key,
  blanks: Filled = NONE as Filled,
  cited: readonly Citation[] = [],
  { confidence = 0.9 }: Weight = {},
): Judgement<Key, Filled> {
  return { verdict: 'satisfied', message, blanks, cited, occurrences: 0, confidence };
}

export function violated<const Key extends string, Filled extends Blanks = typeof NONE>(
  message: Key,
  blanks: Filled = NONE as Filled,
  cited: readonly Citation[] = [],
  { confidence = 0.9, occurrences = 1, unseenElsewhere, inItsWords }: Weight = {},
): Judgement<Key, Filled> {
  return {
    verdict: 'violated',
    message,
    blanks,
    cited,
    occurrences,
    confidence,
    ...(unseenElsewhere && { unseenElsewhere }),
    ...(inItsWords && { inItsWords }),
  };
}

/** `scan`: look at the paper; `judgement`: a question of meaning or law; `parameter`: a local number is not known. */
export function undetermined<const Key extends string, Filled extends Blanks = typeof NONE>(
  doubt: Doubt,
  message: Key,
  blanks: Filled = NONE as Filled,
  cited: readonly Citation[] = [],
  { confidence = 0.6 }: Weight = {},
): Judgement<Key, Filled> {
  return { verdict: 'undetermined', doubt, message, blanks, cited, occurrences: 0, confidence };
}

/** Cites what shows it; citing nothing, it rests on nothing having been seen (`withUnreadPages`). */
export function notApplicable<const Key extends string, Filled extends Blanks = typeof NONE>(
  message: Key,
  blanks: Filled = NONE as Filled,
  cited: readonly Citation[] = [],
): Judgement<Key, Filled> {
  return { verdict: 'not-applicable', message, blanks, cited, occurrences: 0, confidence: 0.9 };
}

/** 不涉及 by the sort of dossier, whatever its pages say. */
export function outOfScope<const Key extends string>(message: Key): Judgement<Key, typeof NONE> {
  return {
    verdict: 'not-applicable',
    message,
    blanks: NONE,
    cited: [],
    occurrences: 0,
    confidence: 0.9,
    grounds: 'scope',
  };
}

/** 不涉及 since no paper of a kind was found: pages whose paper is known leave that in no doubt, however poor they are. */
export function paperUnseen<const Key extends string, Filled extends Blanks = typeof NONE>(
  message: Key,
  blanks: Filled = NONE as Filled,
): Judgement<Key, Filled> {
  return { verdict: 'not-applicable', message, blanks, cited: [], occurrences: 0, confidence: 0.9, grounds: 'paper' };
}
