import { found, type Reader } from '../layout/reading';
import { nameIn } from './party';

/** Labels of licences and cards stand without a colon: 名称某某商贸有限公司, 姓名某某. */
export const licenceName: Reader<string> = (paper) => {
  for (const label of ['名称', '姓名']) {
    for (const [at, block] of paper.blocks.entries()) {
      if (!block.text.startsWith(label)) continue;
      const inline = block.text.slice(label.length).replace(/^:/u, '');
      const source =
        inline === '' ? paper.blocks[at + 1] : { ...block, text: inline, start: block.end - inline.length };
      const name = source === undefined ? undefined : nameIn(source.text.split(/性别|类型/u)[0]!);
      if (source !== undefined && name !== undefined) return found(paper, source, name, 0.9);
    }
  }
  return undefined;
};
