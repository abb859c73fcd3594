import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { dateBehind, lastDate } from '../readers/document-date';
import { passage } from '../readers/sentences';
import { signatures } from '../readers/signatures';

export const closingNote: Extractor = {
  pageNote: firstOf(
    behind('本卷情况说明', '卷内情况说明', '情况说明', '本卷需要说明的情况', '需要说明的情况', '说明', '备考'),
    passage(/(?:情况说明|需要?说明的情况|说明):?\n?/u, /\n?(?:立卷人|检查人|归档人|整理人|立卷时间)/u),
  ),
  date: firstOf(dateBehind('立卷时间', '立卷日期', '归档时间', '归档日期', '时间', '日期'), lastDate),
  signatures,
};
