/** A value that must not be mixed with others of the same shape: `Brand<string, 'DossierId'>`. */
export type Brand<Value, Name extends string> = Value & { readonly __brand: Name };
