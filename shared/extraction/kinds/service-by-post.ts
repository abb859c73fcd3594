import { behind } from '../layout/labelled';
import { type Extractor, firstOf } from '../layout/reading';
import { agencyName } from '../readers/agency';
import { dateBehind, documentDate, firstDateOn, lastDate } from '../readers/document-date';
import { behindNumber } from '../readers/post-number';
import { receivedBy, recipient, servedNumber, servedTitle } from '../readers/receipt';
import { officialSeal } from '../readers/seal';

export const serviceByPost: Extractor = {
  agency: agencyName,
  number: behindNumber,
  seal: officialSeal,
  servedTitle,
  servedNumber,
  recipient,
  receivedBy,
  servicePlace: behind('收件地址', '收件人地址', '地址'),
  date: firstOf(
    dateBehind('寄件日期', '交寄日期', '收寄时间', '寄件时间', '收寄日期', '公告日期', '发布日期'),
    documentDate,
    firstDateOn,
  ),
  servedOn: firstOf(dateBehind('签收时间', '签收日期', '妥投时间', '投递时间', '妥投日期', '已签收'), lastDate),
};
