/** Someone named on paper. `certificate` is an enforcement certificate number as printed. */
export type Person = { readonly name: string; readonly certificate?: string; readonly role?: string };

/** Names that papers tell of, and where their people live: what is hidden before anything of it goes out. */
export type NamesTold = {
  readonly persons: readonly string[];
  readonly organisations: readonly string[];
  readonly addresses: readonly string[];
};

export type PartyKind = 'person' | 'sole-trader' | 'organisation';
