import { found, type Reader, search } from '../layout/reading';
import { documentNumber, numberIn } from './number';

/** Number of the decision that this paper ends, extends or enforces: the first on it that is not its own. */
export const citedNumber: Reader<string> = (paper) => {
  const own = documentNumber(paper)?.value;
  const behindTitle = search(
    paper,
    /(?:决定书|通知书|凭证|裁定书)》?[(]?(?:文号|编号)?:?([\u4e00-\u9fa5A-Za-z()]{1,18}字?[[(「{【〔]?(?:19|20)\d{2}[\])」}】〕]?字?第?[\dOoIlS-]{1,8}号)/gu,
  );
  for (const match of behindTitle) {
    const number = numberIn(match.groups[1] ?? '');
    if (number !== undefined && number !== own) return found(paper, match.spanOf(1), number, 0.92);
  }
  return undefined;
};
