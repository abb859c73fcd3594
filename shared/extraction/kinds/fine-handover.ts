import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { dateBehind, documentDate, lastDate } from '../readers/document-date';
import { paidInWords, paidSum } from '../readers/money';
import { anyNumber, numberBehind } from '../readers/number';
import { peopleBehind } from '../readers/people';
import { officialSeal } from '../readers/seal';
import { signatures } from '../readers/signatures';

export const fineHandover: Extractor = {
  agency: agencyName,
  number: firstOf(numberBehind('决定书编号', '决定书文号', '处罚决定书编号', '票据号码'), anyNumber),
  payer: behind('缴款人', '交款人', '被处罚人', '当事人'),
  officers: peopleBehind('执法人员', '收缴人', '交款人', '上交人', '经办人'),
  amount: paidSum,
  amountInWords: paidInWords,
  handedOn: firstOf(
    dateBehind(
      '上交日期',
      '上交时间',
      '交款日期',
      '交款时间',
      '上缴日期',
      '移交日期',
      '移交时间',
      '收款日期',
      '接收日期',
    ),
    documentDate,
    lastDate,
  ),
  paidOn: dateBehind(
    '缴付银行日期',
    '缴付日期',
    '缴存日期',
    '缴存时间',
    '解缴日期',
    '入账日期',
    '存入日期',
    '缴银行日期',
    '缴款日期',
  ),
  seal: officialSeal,
  signatures,
};
