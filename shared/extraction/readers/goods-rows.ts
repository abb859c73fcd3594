import { NUMERAL, readNumeral } from '../../base/chinese-numerals';
import type { Citation } from '../../model/citation';
import type { GoodsRow } from '../../model/fact';
import { around } from '../../model/geometry';
import type { FlowBlock, PaperText } from '../layout/paper-text';
import type { Reader } from '../layout/reading';
import { centreOf, nearestColumn, tableRows } from '../layout/table-rows';

type Column = 'number' | 'name' | 'spec' | 'quantity' | 'unit' | 'state';
type Columns = Partial<Record<Column, number>>;

const heads: readonly (readonly [RegExp, Column])[] = [
  [/^(?:顺?序号|编号)$/u, 'number'],
  [/数量/u, 'quantity'],
  [/^(?:计量)?单位$/u, 'unit'],
  [/规格|型号|批号|材质/u, 'spec'],
  [/状态|状况|特征|成色|新旧|品[级相]|外观|备注/u, 'state'],
  [/名称|品名|物品$|财物$/u, 'name'],
];

/** Rows of a list of goods, told apart by the columns of its head. */
export const goodsRows: Reader<readonly GoodsRow[]> = (paper) => {
  const rows = paper.pages.flatMap(({ ordinal }) => rowsOn(paper, ordinal));
  return rows.length === 0
    ? undefined
    : { value: rows.map(({ row }) => row), cited: rows.map(({ cited }) => cited), confidence: 0.88 };
};

type Read = { readonly row: GoodsRow; readonly cited: Citation };

function rowsOn(paper: PaperText, page: number): Read[] {
  const lines = tableRows(paper.blocks.filter((block) => block.page === page));
  const headAt = lines.findIndex((cells) => isHead(columnsOf(cells)));
  if (headAt < 0) return [];
  const columns = columnsOf(lines[headAt]!);
  const read: Read[] = [];
  for (const cells of lines.slice(headAt + 1)) {
    const row = rowOf(cells, columns);
    const box = around(cells.map((cell) => cell.box));
    if (row === 'end') break;
    if (row !== undefined && box !== undefined)
      read.push({ row, cited: { page, box, quote: cells.map(({ text }) => text).join(' ') } });
  }
  return read;
}

const isHead = ({ name, quantity, spec, state }: Columns): boolean =>
  name !== undefined && [quantity, spec, state].some((column) => column !== undefined);

function columnsOf(cells: readonly FlowBlock[]): Columns {
  const found: Columns = {};
  for (const cell of cells) {
    const column = cell.text.length > 14 ? undefined : heads.find(([words]) => words.test(cell.text))?.[1];
    if (column !== undefined && found[column] === undefined) found[column] = centreOf(cell);
  }
  return found;
}

/** `end` where the table is over: what follows is for signing. */
function rowOf(cells: readonly FlowBlock[], columns: Columns): GoodsRow | 'end' | undefined {
  const whole = cells.map(({ text }) => text).join('');
  if (/签名|签字|签章|盖章|以下空白|以上|合计|一式|年\d{1,2}月/u.test(whole)) return 'end';
  const held = (column: Column): string =>
    columns[column] === undefined
      ? ''
      : cells
          .filter((cell) => nearestColumn(columns, cell) === column)
          .map(({ text }) => text)
          .join('');
  const name = held('name').replace(/^\d{1,3}[.、]/u, '');
  if (!/[\u4e00-\u9fa5A-Za-z]/u.test(name) || /^(?:无|空白)$/u.test(name)) return undefined;
  const amount = quantityIn(held('quantity'));
  return {
    name,
    spec: held('spec'),
    state: held('state'),
    quantity: amount.quantity,
    unit: held('unit') || amount.unit,
  };
}

/** 12台, 十二箱, 3.5吨. */
function quantityIn(text: string): { readonly quantity: number | undefined; readonly unit: string } {
  const match = new RegExp(`^共?(\\d+(?:\\.\\d+)?|[${NUMERAL}]+)(.{0,6})$`, 'u').exec(text);
  if (match === null) return { quantity: undefined, unit: '' };
  const quantity = /^\d/.test(match[1]!) ? Number(match[1]) : readNumeral(match[1]!);
  return { quantity, unit: match[2]! };
}
