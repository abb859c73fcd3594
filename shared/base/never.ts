/** Ends a `switch` over a union: compiles only when every member was handled. */
export function never(value: never): never {
  throw new Error(`unhandled: ${JSON.stringify(value)}`);
}
