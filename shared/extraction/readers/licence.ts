import type { PlainDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import type { Validity } from '../../model/fact';
import { allLabelled, behind, labelledLike } from '../layout/labelled';
import { firstOf, found, type Reader, search } from '../layout/reading';
import { sentenceWith } from './sentences';

const NUMBER = /([A-Z\u4e00-\u9fa5()[\]〔〕]{0,12}[A-Z0-9-]{4,30}(?:号)?)/u;

/** 许可证编号, as printed on the certificate and named in the decision. */
export const licenceNumber: Reader<string> = firstOf(
  (paper) => {
    for (const value of allLabelled(paper, [
      '许可证编号',
      '许可证号',
      '证书编号',
      '许可编号',
      '证件编号',
      '证书号',
      '证号',
      '编号',
    ])) {
      const number = /[\dA-Z]{4}/u.test(value.text) ? NUMBER.exec(value.text)?.[1] : undefined;
      if (number !== undefined) return found(paper, value.spans, number, 0.95 * value.likeness);
    }
    return undefined;
  },
  (paper) => {
    const [match] = search(
      paper,
      /(?:许可证|证书|证件|执照)(?:编号|号码?)(?:为|是|:)?([A-Z\u4e00-\u9fa5[\]()]{0,8}[A-Z0-9-]{5,30}(?:号)?)/u,
    );
    return match === undefined ? undefined : found(paper, match.spanOf(1), match.groups[1] ?? '', 0.85);
  },
);

/** The columns that commonly stand behind the scope on one row of a certificate. */
const NEXT_COLUMN =
  /(?:核定(?:消费者)?人数|(?:使用|营业)?面积|有效期限?|地址|法定代表人|负责人|发证机关|主体业态)[::].*$/u;

export const licenceScope: Reader<string> = (paper) => {
  const reading = scopeByName(paper) ?? scopeLike(paper);
  const value = reading?.value.replace(NEXT_COLUMN, '');
  return reading === undefined || value === undefined || value === '' ? reading : { ...reading, value };
};

const scopeByName: Reader<string> = behind(
  '许可范围',
  '许可内容',
  '经营项目',
  '许可经营项目',
  '许可经营范围',
  '经营范围',
  '生产范围',
  '业务范围',
  '作业范围',
  '服务范围',
  '许可类别',
  '许可明细',
  '准予内容',
  '决定内容',
);

/** 经营类别, 生产品种: what a trade calls the extent of its licences. */
const SCOPE = /^(?:许可)?(?:许可|准予|经营|生产|业务|服务|作业|拟经营)(?:范围|类别|项目|内容|种类|品种)$/u;

const scopeLike: Reader<string> = (paper) => {
  const value = labelledLike(paper, SCOPE).find(({ text }) => text.length >= 2 && !/[□☐]/u.test(text));
  return value === undefined ? undefined : found(paper, value.spans, value.text, 0.88);
};

const VALID = /有效期(?:限|间)?|许可期限|证件期限|使用期限/u;
const DAY =
  '\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{4}[.-]\\d{1,2}[.-]\\d{1,2}|[二〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日';
const RUN = new RegExp(
  `(?:${VALID.source})[^\\d二。]{0,10}((?:(?:${DAY})[起始]?)?[^\\d二。]{0,3}(?:至|到|-)?(?:${DAY}|长期))`,
  'u',
);

/** 有效期 with its two ends; one day alone is the end. */
export const validity: Reader<Validity> = (paper) => {
  for (const value of allLabelled(paper, [
    '有效期限',
    '有效期',
    '有效期至',
    '有效期限至',
    '许可期限',
    '许可有效期',
    '证件有效期',
    '许可证有效期',
    '有效期间',
  ])) {
    const read = validityIn(value.text);
    if (read !== undefined) return found(paper, value.spans, read.value, read.trust * value.likeness);
  }
  const [match] = search(paper, RUN);
  const read = match === undefined ? undefined : validityIn(match.groups[1] ?? '');
  return match === undefined || read === undefined
    ? undefined
    : found(paper, match.spanOf(1), read.value, read.trust * 0.95);
};

function validityIn(text: string): { readonly value: Validity; readonly trust: number } | undefined {
  const days: { readonly date: PlainDate; readonly repaired: boolean }[] = readDates(text).flatMap((sighting) =>
    sighting.kind === 'read' ? [sighting] : [],
  );
  const [first, last] = [days[0], days.at(-1)];
  const trust = days.some(({ repaired }) => repaired) ? 0.6 : 0.95;
  if (first === undefined) return /长期/u.test(text) ? { value: { from: undefined, to: undefined }, trust } : undefined;
  if (days.length === 1) {
    const open = /长期|起$/u.test(text);
    return { value: open ? { from: first.date, to: undefined } : { from: undefined, to: first.date }, trust };
  }
  return { value: { from: first.date, to: last!.date }, trust };
}

/** Why it was refused, not taken in, revoked. */
export const refusalReason: Reader<string> = firstOf(
  behind(
    '不予许可理由',
    '不予受理理由',
    '不予许可的理由',
    '不予受理的理由',
    '理由',
    '原因',
    '理由及依据',
    '撤销理由',
    '注销理由',
  ),
  sentenceWith(
    /(?:不符合|不具备|不属于|不需要|未达到|不满足|缺少|不齐|逾期)[^。]{2,}/u,
    /(?:因|由于|理由(?:是|为|如下)?|鉴于)[^。]{6,}/u,
  ),
);
