import type { ConsensusMark } from '../model/consensus';
import type { Mark } from '../model/mark';
import type { ReaderReview } from './locked';

/** Where the panel decided otherwise than this reader: what the reader is told afterwards. */
export type Feedback = { readonly mine: Mark; readonly panel: ConsensusMark };

export function feedbackFor({ marks }: ReaderReview, decided: readonly ConsensusMark[]): readonly Feedback[] {
  const mine = new Map(marks.map((mark) => [mark.item, mark]));
  return decided.flatMap((panel) => {
    const mark = mine.get(panel.item);
    const same = mark === undefined || (mark.verdict === panel.verdict && mark.deduction === panel.deduction);
    return same ? [] : [{ mine: mark, panel }];
  });
}
