import { entry, type TitleEntry } from './title-entry';

/** Papers of summary penalties (简易程序), by titles that no other procedure bears. */
// biome-ignore format: a table
export const summaryTitles: readonly TitleEntry[] = [
  entry('summary-decision', /(当场|简易程序)\S{0,6}处罚\S{0,4}决定书|处罚当场决定书|处罚决定书(适用)?(当场|简易程序)(处罚|适用|作出)?/, ['当场行政处罚决定书', '当场处罚决定书', '行政处罚当场决定书', '简易程序行政处罚决定书']),
  entry('summary-report', /(当场|简易)\S{0,12}(备案|报备)\S{0,2}(登记)?(表|单|报告|书|记录|登记)/, ['当场处罚备案表', '当场行政处罚备案表', '当场处罚决定备案登记表', '简易程序案件备案表']),
  entry('fine-handover', /(当场收缴|罚没?款)\S{0,8}(上交|上缴|缴交|交款|解缴|缴存|移交|交接)\S{0,4}(单|凭证|回单|收据|登记表|清单|表|记录)|(上交|上缴|缴交|解缴)\S{0,4}罚没?款?\S{0,6}(单|凭证|回单|收据|登记表|清单|表|记录)/, ['当场收缴罚款上交单', '罚款上交凭证', '罚没款上缴清单', '当场收缴罚款交款单']),
];
