/** Someone named on paper. `certificate` is an enforcement certificate number as printed. */
export type Person = { readonly name: string; readonly certificate?: string; readonly role?: string };

export type PartyKind = 'person' | 'sole-trader' | 'organisation';
