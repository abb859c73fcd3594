import { behind } from '../layout/labelled';
import { type Extractor, firstOf, refined } from '../layout/reading';
import { dateBehind, lastDate } from '../readers/document-date';
import { paidInWords, paidSum } from '../readers/money';
import { nameIn } from '../readers/party';
import { officialSeal } from '../readers/seal';
import { voucherNumber } from '../readers/voucher-number';

export const paymentVoucher: Extractor = {
  number: voucherNumber,
  agency: behind(
    '执收单位名称',
    '执收单位',
    '收款单位',
    '收款人',
    '收款人名称',
    '收款人全称',
    '处罚机关',
    '罚款机关',
    '委托单位',
  ),
  payer: refined(
    behind(
      '缴款人',
      '交款人',
      '缴款单位',
      '缴款人名称',
      '缴款单位(人)',
      '缴款人全称',
      '付款人',
      '付款人名称',
      '付款人全称',
      '被罚款人',
      '被处罚人',
      '缴款单位或个人',
      '当事人',
    ),
    nameIn,
  ),
  amount: paidSum,
  amountInWords: paidInWords,
  paidOn: firstOf(
    dateBehind(
      '缴款日期',
      '交款日期',
      '付款日期',
      '收款日期',
      '填制日期',
      '开票日期',
      '交易日期',
      '缴费日期',
      '日期',
      '交易时间',
      '缴款时间',
    ),
    lastDate,
  ),
  seal: officialSeal,
};
