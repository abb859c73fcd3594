import type { PlainDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import { found, type Reader, search } from '../layout/reading';

const SIGNED =
  /(?:签收人?|受送达人|收件人|当事人|被检查(?:单位|人)|被(?:查封|扣押)人?|现场负责人|领取人|接收人)(?:\([^()]{0,12}\))?(?:签名|签字|签收|签章|盖章|确认|意见)(?:(?!局|委员会|政府|厅|支队|大队|执法人员|经办人)[^。;]){0,26}?((?:\d{4}|[〇零○一二三四五六七八九]{4})年.{1,3}月.{1,3}日)|(?:收到|(?:签收|收件|接收|领取)人?):[\u4e00-\u9fa5]{2,5}(?:\([^()]{1,12}\))?[,;]?(\d{4}年.{1,2}月.{1,2}日)|(?:今|已|现)?收到(?:上述|以上|本)[^。]{0,40}?。?[^。]{0,10}?(\d{4}年.{1,2}月.{1,2}日)/gu;

/** The day on which the party signed for a paper at its own foot, without a receipt of its own. */
export const signedForOn: Reader<PlainDate> = (paper) => {
  const match = search(paper, SIGNED).at(-1);
  if (match === undefined) return undefined;
  const group = [1, 2, 3].find((each) => match.groups[each] !== undefined) ?? 1;
  const [day] = readDates(match.groups[group] ?? '');
  return day?.kind !== 'read' ? undefined : found(paper, match.spanOf(group), day.date, day.repaired ? 0.6 : 0.85);
};
