/** The only source of time and of new names for pure rooms. */
export type Clock = { now(): Date };
export type Ids = { fresh(): string };
