import type { FlowBlock } from '../layout/paper-text';
import { found, type Reader } from '../layout/reading';
import { nameIn } from './party';

/** Licences and cards print labels without a colon: 名称某某商贸有限公司, 住所某市某路1号. */
export const printedBehind =
  (...labels: readonly string[]): Reader<string> =>
  (paper) => {
    for (const label of labels) {
      for (const [at, block] of paper.blocks.entries()) {
        const begun = labelLength(label, block, paper.blocks[at - 1]);
        if (begun === undefined) continue;
        const inline = block.text.slice(begun).replace(/^:/u, '');
        const place = inline === '' ? paper.blocks[at + 1] : { start: block.end - inline.length, end: block.end };
        const value = inline === '' ? paper.blocks[at + 1]?.text : inline;
        if (place !== undefined && value !== undefined && value.length > 1) return found(paper, place, value, 0.9);
      }
    }
    return undefined;
  };

/** How much of a block the label takes: all of it, or its rest where wide spacing parted it: 名 / 称某某商贸有限公司. */
function labelLength(label: string, { text, box }: FlowBlock, before: FlowBlock | undefined): number | undefined {
  if (text.startsWith(label)) return label.length;
  const level = before !== undefined && Math.abs(before.box[1] - box[1]) < box[3] * 0.6;
  // The edge of the parted sign may be read a second time: 住主所某市某路, 住 / 主所某市某路.
  if (text[0] === label[0] && text.startsWith(label.slice(1), 2)) return label.length + 1;
  if (!level || before.text !== label[0]) return undefined;
  if (text.startsWith(label.slice(1))) return label.length - 1;
  return text.startsWith(label.slice(1), 1) ? label.length : undefined;
}

export const licenceName: Reader<string> = (paper) => {
  const reading = printedBehind('名称', '姓名', '单位名称', '字号名称')(paper);
  const name = reading === undefined ? undefined : nameIn(reading.value.split(/性别|类型/u)[0]!);
  return reading === undefined || name === undefined ? undefined : { ...reading, value: name };
};
