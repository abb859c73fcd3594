import type { PlainDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import type { Term } from '../../model/fact';
import { allLabelled, behind, columnUnder, labelledLike } from '../layout/labelled';
import type { PaperText } from '../layout/paper-text';
import { firstOf, found, type Reader, refined, search } from '../layout/reading';
import { dateBehind } from './document-date';
import { nameIn, partyName } from './party';
import { termAbout, termIn } from './terms';

const APPLICANT = [
  '申请人',
  '申请单位',
  '申请人名称',
  '申请人姓名',
  '申请人姓名或名称',
  '申请人(单位)',
  '申请单位(人)',
  '申请单位名称',
  '申请企业',
  '企业名称',
  '被许可人',
  '被许可人名称',
  '持证人',
  '许可证持有人',
  '经营者名称',
  '单位名称',
  '相对人名称',
];

/** 申请人: behind its label, else whoever the paper is about. */
export const applicant: Reader<string> = firstOf((paper) => {
  for (const label of APPLICANT) {
    for (const value of allLabelled(paper, [label])) {
      const signed = isSigned(paper, value.spans[0]?.start) || SIGNED_ON.test(value.text);
      const name = signed ? undefined : nameIn(value.text);
      if (name !== undefined) return found(paper, value.spans, name, 0.97 * value.likeness);
    }
  }
  return undefined;
}, partyName);

/** 申请人：王大山 2024年5月20日, at the foot of a form. */
const SIGNED_ON = /^[\u4e00-\u9fa5·]{2,4}\s*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/u;

/** 申请人（签名或盖章）：王大山 names who signed, not who applied. */
const isSigned = (paper: PaperText, start = 0): boolean =>
  /(?:签名|签字|签章|盖章)[^:]{0,8}:?$/u.test(paper.flow.slice(Math.max(0, start - 14), start));

export const licenceItem: Reader<string> = firstOf(
  behind(
    '申请事项',
    '许可事项',
    '申请许可事项',
    '行政许可事项',
    '许可事项名称',
    '事项名称',
    '申请项目',
    '许可项目',
    '审批事项',
    '办理事项',
    '事项',
    '受理事项',
    '申请许可项目',
    '项目名称',
  ),
  (paper) => {
    const [match] = search(
      paper,
      /(?:提出|提交|递交|申请(?:办理)?)(?:的|了|关于)*["《]?([\u4e00-\u9fa5()、]{2,30}?(?:许可|核准|审批|登记|资格认定|证)(?:证?(?:核发|新办|延续|变更|注销))?)["》]?(?:的)?(?:行政许可)?(?:的)?(?:申请|事项|,|。)/u,
    );
    return match === undefined ? undefined : found(paper, match.spanOf(1), match.groups[1] ?? '', 0.75);
  },
  (paper) => {
    const [match] = search(
      paper,
      /准予(?:你(?:单位|公司|店|\(单位\))?|申请人|该单位)?((?!行政许可)[\u4e00-\u9fa5()]{2,24}?许可)(?:证)?[,。;]/u,
    );
    return match === undefined ? undefined : found(paper, match.spanOf(1), match.groups[1] ?? '', 0.7);
  },
);

/**
 * 于2月6日提出申请. 于2月21日前提交 is a last day, on which nothing was handed in; what was supplemented, inspected, heard or
 * accepted on a day was applied for before.
 */
const APPLIED =
  /^(?![以之]?前)(?:(?!受理|核查|检查|勘|评审|听证|审查|补[正充])[^。;\d]){0,24}(?:提出|提交|递交|申请)(?![^。;]{0,4}(?:评审|听证|意见|补[正充]))/u;

export const appliedOn: Reader<PlainDate> = firstOf(
  dateBehind(
    '申请日期',
    '申请时间',
    '填表日期',
    '填报日期',
    '提交日期',
    '提交时间',
    '申请人签名',
    '申请人(签名或盖章)',
    '申请人(签章)',
    '申请人签字',
    '申请人签章',
  ),
  declaredOn,
  (paper) => dayBefore(paper, APPLIED),
);

/** 申请单位声明 | 以上所填真实。某某 2025年6月9日: a declaration is dated at its end. */
function declaredOn(paper: PaperText) {
  const cells = labelledLike(paper, /^(?:申请(?:人|单位|企业)|企业|单位)(?:声明|承诺|保证)$/u);
  for (const span of cells.flatMap(({ spans }) => spans).toReversed()) {
    const sighting = readDates(paper.flow.slice(span.start, span.end)).findLast(({ kind }) => kind === 'read');
    if (sighting?.kind !== 'read') continue;
    const place = { start: span.start + sighting.start, end: span.start + sighting.end };
    return found(paper, place, sighting.date, sighting.repaired ? 0.6 : 0.9);
  }
  return undefined;
}

export const receivedOn: Reader<PlainDate> = firstOf(
  dateBehind(
    '收件日期',
    '收件时间',
    '接收日期',
    '接收时间',
    '收到日期',
    '收到时间',
    '收到材料日期',
    '收到申请材料日期',
    '收到申请日期',
    '收讫日期',
    '接件日期',
    '接件时间',
    '收取日期',
    '材料接收日期',
  ),
  (paper) => dayBefore(paper, /^[^。;\d]{0,8}(?:收到|收悉|接收|收讫|接件)/u),
  (paper) => dayBefore(paper, /^[^。;\d]{0,16}(?:向我|向本)[^。;\d]{0,8}(?:提出|提交|递交)/u),
);

export const acceptedOn: Reader<PlainDate> = firstOf(
  dateBehind('受理日期', '受理时间', '受理申请日期', '决定受理日期'),
  (paper) => dayBefore(paper, /^[^。;\d]{0,8}(?:予以|依法|决定|正式)?受理/u),
);

/** The date that stands right before words such as 收到 or 受理: 我局于2024年5月6日收到你单位… */
function dayBefore(paper: PaperText, words: RegExp) {
  const flow = paper.flow;
  const sighting = readDates(flow).find(
    (each) => each.kind === 'read' && words.test(flow.slice(each.end, each.end + 40).replaceAll('\n', '')),
  );
  return sighting?.kind === 'read' ? found(paper, sighting, sighting.date, sighting.repaired ? 0.6 : 0.85) : undefined;
}

/** An item of a list: 1.营业执照复印件; the count of copies behind it is not its name. */
const ITEM = /^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）]?[.、．)]|[①②③④⑤⑥⑦⑧⑨⑩])\s*([^。\n]{2,60})/u;

/** Rows of the list of papers handed in: the column under its head, else the numbered lines. */
export const materials: Reader<readonly string[]> = (paper) => {
  const column = columnUnder(paper, /^(?:申请)?(?:材料|文件|资料|提交材料|件)(?:名称|目录|清单)?(?:及内容)?$/u);
  if (column !== undefined) {
    const names = column.spans.map(({ start, end }) => paper.flow.slice(start, end).replaceAll('\n', ''));
    return found(paper, column.spans, names, 0.88);
  }
  return listed(paper, paper.flow, 0);
};

/** What was to be supplied: the numbered items behind 补正, else the passage that names them. */
export const supplements: Reader<readonly string[]> = (paper) => {
  const opening =
    /补正[^。\n]{0,30}(?:内容|材料|如下|以下|下列)[^\n]{0,20}[:：]?\n?|(?:需要?|应当?|请)(?:补充|补正|提交)[^\n。]{0,16}[:：]\n?/u.exec(
      paper.flow,
    );
  const from = opening === null ? 0 : opening.index + opening[0].length;
  const items = listed(paper, paper.flow.slice(from), from);
  if (items !== undefined || opening === null) return items;
  const rest = paper.flow.slice(from, from + 200).split(/[。\n]/u)[0] ?? '';
  return rest.length < 4 ? undefined : found(paper, { start: from, end: from + rest.length }, [rest], 0.7);
};

function listed(paper: PaperText, text: string, offset: number) {
  const items = text.split('\n').reduce<{
    readonly at: number;
    readonly read: { readonly name: string; readonly start: number; readonly end: number }[];
  }>(
    ({ at, read }, line) => {
      const match = ITEM.exec(line);
      const name = (match?.[1] ?? '').replace(/[;,、:]?(?:原件)?(?:各|一式)?\d{1,2}(?:份|张|页).*$|[;,]$/u, '').trim();
      return {
        at: at + line.length + 1,
        read:
          match === null || name.length < 2
            ? read
            : [...read, { name, start: offset + at, end: offset + at + line.length }],
      };
    },
    { at: 0, read: [] },
  ).read;
  return items.length === 0
    ? undefined
    : found(
        paper,
        items,
        items.map(({ name }) => name),
        0.82,
      );
}

/** How soon the agency undertook to decide. */
export const promisedTerm: Reader<Term> = firstOf(
  refined(behind('承诺办结时限', '承诺时限', '承诺期限', '承诺办理时限', '承诺办结期限'), termIn),
  termAbout(/承诺(?:办结|办理)?(?:时限|期限|时间)?/u),
);
