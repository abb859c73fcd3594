import { behind } from '../layout/labelled';
import { type Extractor, firstOf, found, type Reader } from '../layout/reading';
import { dateBehind, lastDate } from '../readers/document-date';
import { passage } from '../readers/sentences';
import { signatures } from '../readers/signatures';

/** 本卷共25页，…: the note itself, under no label. */
const ownWords: Reader<string> = (paper) => {
  const block = paper.blocks.find(({ text }) => /^(?:本卷|卷内(?:文件|材料)?)[^。]{0,12}\d+[页张份][^。]*/u.test(text));
  return block === undefined ? undefined : found(paper, block, block.text, 0.85);
};

export const closingNote: Extractor = {
  pageNote: firstOf(
    behind('本卷情况说明', '卷内情况说明', '情况说明', '本卷需要说明的情况', '需要说明的情况', '说明', '备考'),
    behind('卷内文件情况', '本卷情况', '卷内情况'),
    ownWords,
    passage(/(?:情况说明|需要?说明的情况|说明):?\n?/u, /\n?(?:立卷人|检查人|归档人|整理人|立卷时间)/u),
  ),
  date: firstOf(dateBehind('立卷时间', '立卷日期', '归档时间', '归档日期', '时间', '日期'), lastDate),
  signatures,
};
