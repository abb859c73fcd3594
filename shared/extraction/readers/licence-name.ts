import { found, type Reader } from '../layout/reading';
import { nameIn } from './party';

/** Licences and cards print labels without a colon: 名称某某商贸有限公司, 住所某市某路1号. */
export const printedBehind =
  (...labels: readonly string[]): Reader<string> =>
  (paper) => {
    for (const label of labels) {
      for (const [at, block] of paper.blocks.entries()) {
        if (!block.text.startsWith(label)) continue;
        const inline = block.text.slice(label.length).replace(/^:/u, '');
        const place = inline === '' ? paper.blocks[at + 1] : { start: block.end - inline.length, end: block.end };
        const value = inline === '' ? paper.blocks[at + 1]?.text : inline;
        if (place !== undefined && value !== undefined && value.length > 1) return found(paper, place, value, 0.9);
      }
    }
    return undefined;
  };

export const licenceName: Reader<string> = (paper) => {
  const reading = printedBehind('名称', '姓名', '单位名称', '字号名称')(paper);
  const name = reading === undefined ? undefined : nameIn(reading.value.split(/性别|类型/u)[0]!);
  return reading === undefined || name === undefined ? undefined : { ...reading, value: name };
};
