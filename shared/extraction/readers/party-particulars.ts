import { readCode } from '../../base/check-digits';
import type { PartyKind } from '../../model/person';
import { allLabelled, behind } from '../layout/labelled';
import type { PaperText } from '../layout/paper-text';
import { found, once, type Reader, search } from '../layout/reading';
import { isName } from './names';
import { partyName } from './party';

const TOLD_BY = /(?:报案|举报|投诉|控告|报警)人(?:姓名|[^。]{0,6}身份证)/u;
const CODE = /[0-9A-Za-z|×]{15,20}/gu;

/** 统一社会信用代码 or 公民身份号码 of the party: near a label for it first, else any that passes its check digit. */
export const partyCode: Reader<string> = once((paper) => {
  const labelled =
    /(?:统一社会信用代码|社会信用代码|信用代码|身份证件?号码?|公民身份号码|证件号码|注册号|执照号)[^0-9A-Za-z]{0,12}([0-9A-Za-z|×]{15,20})/gu;
  const near = search(paper, labelled).flatMap((match) => codeAt(paper, match.groups[1], match.spanOf(1)));
  const anywhere = search(paper, CODE)
    .flatMap((match) => codeAt(paper, match.groups[0], match.span))
    .filter(({ check }) => check !== 'failed');
  const sure = near.filter(({ check }) => check !== 'failed');
  // A shop is known by its own code, though its owner's number may be printed first.
  const person = isName(partyName(paper)?.value ?? '');
  const own = person
    ? undefined
    : sure.find(({ reading }) => !/^\d{17}[\dX]$/u.test(reading.value) || reading.value.startsWith('9'));
  const best = [...(own === undefined ? [] : [own]), ...sure, ...anywhere, ...near][0];
  // Where the paper only names whoever told of the case, the number is theirs.
  return TOLD_BY.test(paper.whole) && partyName(paper) === undefined ? undefined : best?.reading;
});

function codeAt(paper: PaperText, printed: string | undefined, span: { readonly start: number; readonly end: number }) {
  // The next paragraph's first figures may follow without a gap: 92990105MA4T7K2N4C2024年….
  const whole = readCode(printed ?? '');
  const head = whole === undefined ? readCode(printed?.slice(0, 18) ?? '') : undefined;
  const reading = whole ?? (head?.check === 'exact' ? head : undefined);
  if (reading === undefined) return [];
  const trust = { exact: 1, repaired: 0.6, failed: 0.35 }[reading.check];
  return [{ check: reading.check, reading: found(paper, span, reading.code, trust) }];
}

/** Natural person, sole trader or organisation: by the code, then by the name, then by words. */
export const partyKind: Reader<PartyKind> = (paper) => {
  const code = partyCode(paper);
  const name = partyName(paper);
  const kind = kindByName(name?.value ?? '') ?? kindByCode(code?.value ?? '');
  const trader = search(paper, /个体工商户|经营者:|字号/u)[0];
  const source = name ?? code;
  if (source === undefined) return undefined;
  if (kind !== 'organisation' && (trader !== undefined || kind === 'sole-trader'))
    return { ...source, value: 'sole-trader', confidence: source.confidence * 0.85 };
  return kind === undefined ? undefined : { ...source, value: kind, confidence: source.confidence * 0.9 };
};

function kindByName(name: string): PartyKind | undefined {
  if (/(?:公司|合作社|学校|医院|医疗|研究院|协会|事务所|银行|集团|委员会|局|厂\)?)$/u.test(name)) return 'organisation';
  if (/(?:店|馆|部|行|铺|摊|坊|户|经营部|商行|超市|餐厅|饭店|诊所)$/u.test(name)) return undefined;
  return isName(name) ? 'person' : undefined;
}

/** In a credit code, 92 marks 个体工商户 (GB 32100—2015, 4.2). */
function kindByCode(code: string): PartyKind | undefined {
  if (/^\d{17}[\dX]$/.test(code) && readCode(code)?.kind === 'identity') return 'person';
  if (code.startsWith('92')) return 'sole-trader';
  return code.length === 18 ? 'organisation' : undefined;
}

export const address: Reader<string> = (paper) => {
  const reading = behind(
    '住所(住址)',
    '住所',
    '住址',
    '地址',
    '住所地',
    '住所(经营场所)',
    '单位地址',
    '注册地址',
    '经营场所',
    '主要经营场所',
    '经营地址',
    '家庭住址',
    '营业地址',
    '生产经营地址',
    '现住址',
    '户籍地址',
    '户籍所在地',
  )(paper);
  if (reading === undefined) return inlineAddress(paper);
  const value = reading.value.split(
    /[,。;](?:统一|法定|联系|电话|邮|身份|负责|经营者|性别)|公民身份|身份证|[。;]/u,
  )[0]!;
  return /[\u4e00-\u9fa5]{3}/u.test(value) ? { ...reading, value } : undefined;
};

/** 住柳某镇某村5组 or 经营场所某路8号 within the line that names the party. */
function inlineAddress(paper: PaperText) {
  const [match] = search(
    paper,
    /[,;](?:现?住(?:址|所)?|经营场所|地址)([\u4e00-\u9fa5]{2}[^,。;:\n]{3,40})(?=[,。;\n]|查明|经查|$)/u,
  );
  return match === undefined ? undefined : found(paper, match.spanOf(1), match.groups[1] ?? '', 0.8);
}

export const legalRepresentative: Reader<string> = (paper) => {
  const labels = [
    '法定代表人(负责人)',
    '法定代表人(负责人、经营者)',
    '法定代表人或负责人',
    '法定代表人(主要负责人)',
    '法定代表人',
    '法定代表人姓名',
    '法人代表',
    '负责人',
    '经营者',
    '经营者姓名',
    '主要负责人',
    '执行事务合伙人',
    '投资人',
  ];
  for (const label of labels) {
    for (const value of allLabelled(paper, [label])) {
      const [name] = value.text.split(/[,。;:(性身职联住]/u);
      if (name !== undefined && isName(name)) return found(paper, value.spans, name, 0.95 * value.likeness);
    }
  }
  // The label ends its line and the name begins the next.
  const wrapped = /(?:法定代表人|负责人|经营者)(?:[(][^()]{1,12}[)])?:\n([\u4e00-\u9fa5·]{2,9})(?=\n|$)/u.exec(
    paper.flow,
  );
  const name = wrapped?.[1];
  if (wrapped === null || name === undefined || !isName(name)) return undefined;
  const end = wrapped.index + wrapped[0].length;
  return found(paper, { start: end - name.length, end }, name, 0.85);
};
