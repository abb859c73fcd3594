import { instrumentKinds } from '../../model/instrument';
import { isLabel, PARTY_LABEL } from '../layout/known-labels';
import { allLabelled, labelledLike } from '../layout/labelled';
import type { PaperText } from '../layout/paper-text';
import { firstOf, found, once, type Reader, search } from '../layout/reading';
import { PARTY_LABELS } from './party-labels';
import { DOUBLE_SURNAMES, SURNAMES } from './surnames';

/** 报案人 | 姓名 | 张三: whoever tells of a case is not whom it is about. */
const TELLER = /(?:报案|举报|投诉|控告|报警|反映|来访|申诉)人?\n?(?:姓名|名称|单位名称|单位)[:\n]*$/u;

/** 张三丰男 where the form runs name and sex together; a double surname may end in a given name of that sign. */
const SEX_BEHIND = new RegExp(`(?<=^(?!${DOUBLE_SURNAMES.join('|')})[${SURNAMES}][\\u4e00-\\u9fa5]{2})[男女]$`, 'u');

/** Where a name ends and particulars begin. */
const PARTICULARS =
  /[,。;:(](?:以下简称|下称|系|统一社会信用代码|社会信用代码|注册号|营业执照|纳税人识别号|性别|男|女|身份证|住所|住址|地址|法定代表人|负责人|经营者)|(?:统一社会信用代码|法定代表人|法人代表|身份证|公民身份|营业执照|住所|住址|性别|联系电话|经营场所|经营者|(?<=.{4})(?:送达)?文书(?:名称|及文号)?:)|(?:19|20)\d{2}年\d{1,2}月|[,。;]/u;

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
          const start = value.spans[0]?.start ?? 0;
          const told = TELLER.test(paper.flow.slice(Math.max(0, start - 14), start));
          const signed = SIGNED.test(value.text) && addressee(paper) !== undefined;
          return name === undefined || signed || told ? [] : [{ value, name }];
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
  for (const block of paper.blocks) {
    const match = RUN_ON.exec(block.text);
    const name = match === null ? undefined : nameIn(match[1]!);
    if (match === null || name === undefined) continue;
    const start = block.start + match.index + match[0].indexOf(match[1]!);
    return found(paper, { start, end: start + name.length }, name, 0.9);
  }
  return undefined;
}

const RUN_ON =
  /(?:^|号)(?:当事人|被处罚(?:人|单位)|受处罚(?:人|单位)|违法(?:行为|嫌疑)人)(?:姓名|名称)?([\u4e00-\u9fa5()]{2,36})[,(](?:性别|男|女|统一社会信用代码|法定代表人|住)/u;

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
    .replace(/(?<=[\u4e00-\u9fa5]{2})(?:先生|女士|同志)$/u, '')
    .replace(/(?<=[\u4e00-\u9fa5]{2})[(]?(?:在场|到场)[)]?$/u, '')
    .replace(SEX_BEHIND, '')
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
    !isLabel(name) &&
    !/(?:违法|决定|行为|处罚)|(?:内容|情况|事项|意见|时间|地点|结果|结论|依据|理由)$/u.test(name)
    ? name
    : undefined;
}
