import type { Letterhead } from './letterhead';

/** What a person sets for every document that leaves this library. There is one house, so the subject is always the same. */
export type HouseChange = Of<'house.letterhead', { readonly letterhead: Letterhead }>;

type Of<Kind extends string, Payload> = { readonly kind: Kind; readonly subject: 'house'; readonly payload: Payload };
