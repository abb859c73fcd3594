import { describe, expect, test } from 'vitest';
import { readTable } from '#renderer/adapters/tables/read-table.ts';
import { sheetToXlsx } from '#renderer/writers/index.ts';

const csv = (text: string | Uint8Array, name = '台账.csv') => new File([text as BlobPart], name);

/** The head of a compound file and the name of one stream in it, as its directory has it. */
const compound = (stream: string): File => {
  const head = new Uint8Array(512);
  head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return new File([head, new Uint8Array(Buffer.from(stream, 'utf16le'))], '台账.xlsx');
};

describe('a table', () => {
  test('keeps its blank rows, so that a row is named as the spreadsheet shows it', async () => {
    expect(await readTable(csv('2025年台账\n\n单位,问题\n\n甲局,未送达\n'))).toEqual([
      ['2025年台账'],
      [''],
      ['单位', '问题'],
      [''],
      ['甲局', '未送达'],
    ]);
  });

  test('is read in GB 18030 where it is not UTF-8', async () => {
    // 单位,甲局
    const bytes = new Uint8Array([0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xbc, 0xd7, 0xbe, 0xd6]);
    expect(await readTable(csv(bytes))).toEqual([['单位', '甲局']]);
  });

  test('as a workbook gives its cells as text, dates as days', async () => {
    const bytes = await sheetToXlsx({
      name: '台账',
      tables: [
        {
          tab: '台账',
          title: '台账',
          columns: [
            { title: '单位', width: 20, kind: 'text' },
            { title: '期限', width: 12, kind: 'date' },
          ],
          rows: [['甲局', '2025-09-30']],
        },
      ],
    });
    const rows = await readTable(new File([bytes as BlobPart], '台账.xlsx'));
    expect(rows.at(-1)).toEqual(['甲局', '2025-09-30']);
  });

  test.each([
    ['that is no workbook', new File(['不是表格'], '台账.xlsx'), 'file-damaged'],
    ['of an old kind', new File(['x'], '台账.xls'), 'table-unsupported'],
    ['of an old kind under a new name', compound('Workbook'), 'table-unsupported'],
    ['with a password', compound('EncryptedPackage'), 'table-encrypted'],
  ])('%s is refused by name', async (_, file, code) => {
    await expect(readTable(file)).rejects.toMatchObject({ code, detail: file.name });
  });
});
