import { found, type Reader, search } from '../layout/reading';

/** Number printed on a voucher. */
export const voucherNumber: Reader<string> = (paper) => {
  const [match] = search(
    paper,
    /(?:票据号码|票号|缴款码|缴款书编号|流水号|交易流水号|回单编号|No\.?|№|编号)[:]?([A-Z0-9-]{5,30})/iu,
  );
  return match === undefined ? undefined : found(paper, match.spanOf(1), match.groups[1] ?? '', 0.85);
};
