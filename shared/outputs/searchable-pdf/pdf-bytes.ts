/** Latin-1 text as bytes; everything that is not plain ASCII in a PDF is written in hex. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** <FEFF7B2C…>: a text string as UTF-16BE, for titles and bookmarks. */
export const textString = (text: string): string => `<FEFF${hex(text)}>`;

/** UTF-16BE code units in hex. */
export const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase()).join(
    '',
  );

/** At most three decimals, never an exponent. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000);
