import type { InstrumentKind } from '../../model/instrument';
import { firstOf, found, type Reader, search } from '../layout/reading';
import { anyNumber, documentNumber, numberIn } from './number';

const NUMBER = '[\\u4e00-\\u9fa5A-Za-z()]{1,18}?字?[[(「{【〔]?(?:19|20)\\d{2}[\\])」}】〕]?字?第?[\\dOoIlS-]{1,8}号';

/** Where another paper's number stands: behind its title, in brackets behind what it did (某政办发〔2023〕5号 is a rule), 对某某号决定扣押的, or 以某某号对你单位…. */
const PLACES = [
  new RegExp(`(?:决定书|通知书|凭证|裁定书)》?[(]?(?:文号|编号)?:?(${NUMBER})`, 'gu'),
  new RegExp(`(?<=[\\u4e00-\\u9fa5])[(](?![^)]{0,18}[发函令][[(])(${NUMBER})[)]`, 'gu'),
  new RegExp(`(?<=对|(?:解除|终止)(?!对))(${NUMBER})(?=决定|通知|冻结|查封|扣押|暂扣)`, 'gu'),
  new RegExp(`(?<=[日关局月])(?:以|依据|根据|按照|依)(${NUMBER})`, 'gu'),
];

/** A list bears the number of the decision it belongs to. */
const WITHOUT_OWN: readonly InstrumentKind[] = ['goods-list', 'return-list'];

/** Number of the decision that this paper ends, extends or enforces: the first on it that is not its own. */
export const citedNumber: Reader<string> = firstOf(
  (paper) => {
    const own = documentNumber(paper)?.value;
    for (const match of PLACES.flatMap((place) => search(paper, place))) {
      const number = numberIn(match.groups[1] ?? '');
      if (number !== undefined && number !== own) return found(paper, match.spanOf(1), number, 0.92);
    }
    return undefined;
  },
  (paper) => (WITHOUT_OWN.includes(paper.instrument.kind) ? anyNumber(paper) : undefined),
);
