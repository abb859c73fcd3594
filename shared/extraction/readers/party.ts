import { readCode } from '../../base/check-digits';
import { instrumentKinds } from '../../model/instrument';
import type { PartyKind } from '../../model/person';
import { PARTY_LABEL } from '../layout/known-labels';
import { allLabelled, behind, labelledLike } from '../layout/labelled';
import type { PaperText } from '../layout/paper-text';
import { firstOf, found, once, type Reader, search } from '../layout/reading';
import { PARTY_LABELS } from './party-labels';
import { isName } from './people';

/** Where a name ends and particulars begin. */
const PARTICULARS =
  /[,。;:(](?:以下简称|下称|系|统一社会信用代码|社会信用代码|注册号|营业执照|纳税人识别号|性别|男|女|身份证|住所|住址|地址|法定代表人|负责人|经营者)|(?:统一社会信用代码|法定代表人|法人代表|身份证|营业执照|住所|住址|性别|联系电话|经营场所|经营者)|(?:19|20)\d{2}年\d{1,2}月|[,。;]/u;

const SIGNED = /^[\u4e00-\u9fa5·]{2,4}\s*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/u;
const FIRM = /[\u4e00-\u9fa5]{3}(?:公司|合作社|[店厂行部场馆铺所院校])$/u;

/** The party as the paper names it: behind a label, or addressed at its head. */
export const partyName: Reader<string> = once(
  firstOf(
    (paper) => {
      for (const label of PARTY_LABELS) {
        // 当事人：某某 2025年4月15日 below a letter is a signature; its party is who it is addressed to.
        const named = allLabelled(paper, [label]).flatMap((value) => {
          const name = nameIn(value.text);
          const signed = SIGNED.test(value.text) && addressee(paper) !== undefined;
          return name === undefined || signed ? [] : [{ value, name }];
        });
        // A firm named behind the same label as its signer is the party.
        const best = named.find(({ name }) => FIRM.test(name)) ?? named[0];
        if (best !== undefined) return found(paper, best.value.spans, best.name, 0.97 * best.value.likeness);
      }
      return undefined;
    },
    (paper) => likeParty(paper),
    (paper) => addressee(paper),
    (paper) => runOn(paper),
    (paper) => underHeading(paper),
  ),
);

function likeParty(paper: PaperText) {
  for (const value of labelledLike(paper, PARTY_LABEL)) {
    const name = SIGNED.test(value.text) && addressee(paper) !== undefined ? undefined : nameIn(value.text);
    if (name !== undefined) return found(paper, value.spans, name, 0.92);
  }
  return undefined;
}

/** 被处罚人郗大川，男，…: a label and the name run together, particulars behind. */
function runOn(paper: PaperText) {
  const [match] = search(
    paper,
    /(?<=^|\n|号)(?:当事人|被处罚(?:人|单位)|受处罚(?:人|单位)|违法(?:行为|嫌疑)人)(?:姓名|名称)?([\u4e00-\u9fa5()]{2,36})[,(](?:性别|男|女|统一社会信用代码|法定代表人|住)/u,
  );
  const name = match === undefined ? undefined : nameIn(match.groups[1] ?? '');
  return match === undefined || name === undefined ? undefined : found(paper, match.spanOf(1), name, 0.9);
}

/** 二、当事人基本情况, and the name at the head of the paragraph below it. */
function underHeading(paper: PaperText) {
  const at = paper.blocks.findIndex(
    ({ text }) =>
      text.length < 20 && /(?:当事人|对象)[^。,:]{0,8}$/u.test(text) && /^[(一二三四五六七八九\d]/u.test(text),
  );
  const block = at < 0 ? undefined : paper.blocks[at + 1];
  const name = block === undefined ? undefined : nameIn(block.text);
  if (block !== undefined && name !== undefined)
    return found(paper, { start: block.start, end: block.start + name.length }, name, 0.92);
  // 二、被查对象基本情况：某某公司，…: on the heading's own line.
  const [inline] = search(paper, /(?:当事人|对象|嫌疑人)(?:的)?(?:基本)?情况:([^,。;(:\n]{2,40})[,(]/u);
  const own = inline === undefined ? undefined : nameIn(inline.groups[1] ?? '');
  return inline === undefined || own === undefined ? undefined : found(paper, inline.spanOf(1), own, 0.9);
}

/** 某某商贸有限公司：, with its number in brackets or without, alone on a line near the head. */
const ADDRESSED = /^[\u4e00-\u9fa5A-Za-z0-9()·]{2,40}(?:\([^()]{2,60}\))?:$/u;

/** Only papers that go out are addressed to the party; internal ones are addressed to colleagues. */
function addressee(paper: PaperText) {
  if (instrumentKinds[paper.instrument.kind].addressed === 'internal') return undefined;
  const block = paper.blocks
    .slice(0, 8)
    .find(
      ({ text }) =>
        ADDRESSED.test(text) &&
        !/(?:局|委员会|政府|厅|法院|支队|大队)(?:\(.*)?:$/u.test(text) &&
        nameIn(text.slice(0, -1)) !== undefined,
    );
  if (block === undefined) return undefined;
  const name = nameIn(block.text.slice(0, -1))!;
  return found(paper, { start: block.start, end: block.start + name.length }, name, 0.93);
}

/** ☑单位□个人: what sort of party it is, ticked before its name. */
const CHOICE = /^(?:[☑√□](?:单位|个人|公民|自然人|法人|其他组织|法人或(?:者)?其他组织|个体工商户|企业)){1,5}/u;
/** 某某收购站（个体工商户）: the sort of party is no part of its name; （普通合伙） is (Partnership Enterprise Law, 15). */
const SORT_BEHIND = /\((?:个体工商户|个体户|个体经营|自然人|公民|个人|法人|单位|企业法人|其他组织)\)$/u;

/** The part of a value that is a person's or a firm's name; undefined for sentences and blanks. */
export function nameIn(value: string): string | undefined {
  const cut = PARTICULARS.exec(value);
  const name = (cut === null ? value : value.slice(0, cut.index))
    .replace(CHOICE, '')
    .replace(/^:?(?:单位|企业|个人|字号)?(?:名称|姓名)(?:\([^()]{1,6}\))?:/u, '')
    .replace(SORT_BEHIND, '')
    .replace(/(?<=[\u4e00-\u9fa5]{2})[(]?(?:在场|到场)[)]?$/u, '')
    .replaceAll(/^[:、\s]+|[:、(\s]+$/gu, '')
    .replace(/\((?:签名|签字|盖章|签章|公章|印章).*$/u, '');
  if (
    name.length < 2 ||
    name.length > 42 ||
    /^(?:签名|签字|盖章|确认|意见|清楚|明白|知道|属实|听|没有|不申请|的|提出|在|对|于(?![\u4e00-\u9fa5]{1,2}$)|有|无|基本情况|情况|的行为|本案|法人|公民|自然人|个人|单位)/u.test(
      name,
    )
  )
    return undefined;
  return /[\u4e00-\u9fa5]{2}/u.test(name) &&
    !/(?:违法|决定|行为|处罚)|(?:内容|情况|事项|意见|时间|地点|结果|结论|依据|理由)$/u.test(name)
    ? name
    : undefined;
}

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
  return best?.reading;
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
