/**
 * Rows of a comma- or tab-separated text (RFC 4180): quoted cells may hold separators, line breaks and doubled quotes.
 * The separator is the one that the first line has more of. A blank line is a row of one empty cell, so that rows count
 * as a spreadsheet counts them; the break at the end of the last line starts no row.
 */
export function parseDelimited(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  const head = plain.slice(0, plain.search(/\r|\n|$/));
  const separator = head.split('\t').length > head.split(',').length ? '\t' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;

  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };

  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      endRow();
      if (sign === '\r' && plain[at + 1] === '\n') at += 1;
    } else cell += sign;
  }
  if (row.length > 0 || cell !== '' || quoted) endRow();
  return rows;
}
