/**
 * JSON with keys in code-unit order and no spaces: equal values give equal text, before and after a trip through JSON.
 * Like `JSON.stringify` it leaves out undefined members; what JSON cannot hold at all is our mistake and throws.
 */
export function canonicalJson(value: unknown): string {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new Error(`not JSON: ${typeof value}`);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? list(value) : members(value as Readonly<Record<string, unknown>>);
}

/** Loops and one growing text: every entry of every journal goes through here, and lists of parts cost twice the time. */
function list(values: readonly unknown[]): string {
  let text = '';
  for (const value of values) text += `${text === '' ? '' : ','}${canonicalJson(value === undefined ? null : value)}`;
  return `[${text}]`;
}

function members(value: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const held = value[key];
    if (held !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(held)}`;
  }
  return `{${text}}`;
}
