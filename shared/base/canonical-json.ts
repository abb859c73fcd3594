/**
 * JSON with keys in code-unit order and no spaces: equal values give equal text, before and after a trip through JSON.
 * Like `JSON.stringify` it leaves out undefined members; what JSON cannot hold at all is our mistake and throws.
 */
export function canonicalJson(value: unknown): string {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new Error(`not JSON: ${typeof value}`);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each === undefined ? null : each)).join()}]`;
  return `{${members(value).join()}}`;
}

const members = (value: object): readonly string[] =>
  Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`);
