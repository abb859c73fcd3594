import readSheet from 'read-excel-file/browser';
import { AppError } from '#shared/base/app-error';
import { parseDelimited } from '#shared/base/parse-delimited';

/**
 * Cells of the first sheet of an .xlsx that has any, or of a .csv in UTF-8 or GB 18030, as text. Blank rows stay, so that
 * row numbers are those the spreadsheet shows. @throws AppError `table-unsupported`, `table-encrypted`, `file-damaged`
 */
export async function readTable(file: File): Promise<readonly (readonly string[])[]> {
  if (/\.(csv|txt|tsv)$/i.test(file.name)) return parseDelimited(decoded(new Uint8Array(await file.arrayBuffer())));
  if (!/\.xlsx$/i.test(file.name)) throw new AppError('table-unsupported', file.name);
  await refuseOld(file);
  const sheets = await readSheet(file).catch(() => {
    throw new AppError('file-damaged', file.name);
  });
  const { data: rows = [] } = sheets.find(({ data }) => data.length > 0) ?? {};
  return rows.map((row) => row.map(inText));
}

/** An old .xls under a new name, or a workbook that was sealed with a password: both are compound files, no zips. */
async function refuseOld(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!COMPOUND.every((byte, at) => bytes[at] === byte)) return;
  const sealed = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');
  throw new AppError(sealed ? 'table-encrypted' : 'table-unsupported', file.name);
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const inText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
};
