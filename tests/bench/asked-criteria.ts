import type { TruthDefect } from '../fixtures/maker/truth';

/**
 * Criteria on which the right answer of a machine is a question: marked S (or A/S) in the catalogue of criteria, or hanging on what
 * no dossier holds. That the reviewer is asked counts as done for these, and only for these.
 */
const askedIsRight: Readonly<Record<string, string>> = {
  'PU-CASE-04': 'S：立案前的询问可能是初核',
  'PU-EXEC-18': 'A/S：卷内没有公示截图，要到网上核查',
  'LI-DECI-09': 'A/S：卷内没有公开材料，要到网上核查',
  'LI-EXAM-05': 'S：是否涉及他人重大利益由人判断',
  'PS-03': 'S：有检测报告只提示不宜简易',
  'PS-08': 'S：签名由人看',
  'IN-14': '当地是否启用检查码，卷内看不出',
  'IN-19': '是否属于易引发争议的现场，由人判断',
  'LI-APPL-06': '卷内没有收件凭证，收件日不能以申请书所写的日子代替',
};

/** Within a dossier of another procedure the papers of the inner one may lie in a dossier of their own. */
const inner = new Set(['IN-03', 'IN-04']);

export const isAskedRight = ({ criteria }: TruthDefect, procedure: string): boolean =>
  criteria[0] !== undefined && (criteria[0] in askedIsRight || (inner.has(criteria[0]) && procedure !== 'inspection'));
