import type { Box } from '#shared/model/geometry';
import type { Covering } from '#shared/pipeline/index';
import { coveredText, locate, redactText, type Secret } from '#shared/redaction/index';

/** What a person decided to hide in a copy that leaves the house: words wherever they stand, and boxes by page ordinal. */
export type Redaction = {
  readonly secrets: readonly Secret[];
  readonly boxes: ReadonlyMap<number, readonly Box[]>;
  /** What was found and left, because a person said so. */
  readonly kept: ReadonlySet<string>;
};

/** Secrets are found on each page as it is written; boxes drawn by hand hide what stands under them as well. */
export const coveringOf = ({ secrets, boxes }: Redaction): Covering => ({
  boxes: ({ ordinal, reading }) => [
    ...locate(reading?.text.lines ?? [], secrets).map(({ box }) => box),
    ...(boxes.get(ordinal) ?? []),
  ],
  words: ({ ordinal, reading }) =>
    reading && coveredText(reading.text, locate(reading.text.lines, secrets), boxes.get(ordinal) ?? []),
  hide: (words) => redactText(words, secrets),
});
