import type { Services } from '#renderer/app/services-context.ts';
import type { Change } from '#shared/model/change';

/** A package that was opened and understood. */
export type GivenPackage = {
  readonly file: string;
  readonly open: Awaited<ReturnType<Services['packages']['open']>>;
  readonly changes: readonly Change[];
};

export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;

export const isKind =
  <Kind extends Change['kind']>(kind: Kind) =>
  (change: Change): change is ChangeOf<Kind> =>
    change.kind === kind;
