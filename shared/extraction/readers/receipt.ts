import { bare } from '../../base/normalise-text';
import { allLabelled, isBlank, labelled, labelledLike } from '../layout/labelled';
import { firstOf, found, type Reader, search } from '../layout/reading';
import { dateBehind, lastDate } from './document-date';
import { namesIn } from './names';
import { numberIn } from './number';
import { nameIn } from './party';

const SERVED = [
  '送达文书名称及文号',
  '送达文书名称、文号',
  '送达文书',
  '送达文书名称',
  '送达的文书',
  '文书名称及文号',
  '文书名称',
  '送达文书及文号',
  '送达文书名称及编号',
  '文书名称、文号',
];

/** Title of the served paper, without its number. */
export const servedTitle: Reader<string> = (paper) => {
  const value = labelled(paper, SERVED);
  const title = value === undefined ? undefined : titleIn(value.text);
  if (value !== undefined && title !== undefined) return found(paper, value.spans, title, 0.96 * value.likeness);
  const [match] = search(paper, /《?([\u4e00-\u9fa5()]{0,16}(?:决定书|告知书|通知书|催告书|公告))》?/u);
  const words = (match?.groups[1] ?? '').replace(/^.*(?:名称|文号|编号|方式|地点|送达人|时间|日期|\))/u, '');
  return match === undefined ? undefined : found(paper, match.spanOf(1), words, 0.7);
};

/** 行政处罚告知单某关缉告字〔2025〕31号: the number run on behind the title, and the label run on before it. */
const ownTitle = (value: string): string =>
  value
    .replace(/^(?:送达(?:回[执证])?(?:送达)?(?:文书(?:名称)?|日期|地点|方式))+/u, '')
    .replace(/^(.+(?:书|单|函))[\u4e00-\u9fa5()]{1,16}\[(?:19|20)\d{2}\].*$/u, '$1');

function titleIn(value: string): string | undefined {
  const quoted = /《([^》]{3,40})》/u.exec(value);
  const plain =
    quoted?.[1] ??
    /[\u4e00-\u9fa5()]{2,30}?(?:决定书|告知书|通知书|催告书|公告|审批表|批准书|委托书|确认书|清单|书)/u.exec(
      ownTitle(value),
    )?.[0];
  return plain ?? (/[\u4e00-\u9fa5]{3}/u.test(value) ? ownTitle(value).split(/[[(,。]/u)[0] : undefined);
}

export const servedNumber: Reader<string> = (paper) => {
  for (const value of allLabelled(paper, ['文书文号', '送达文书文号', '文书字号', '文书编号', '文号', ...SERVED])) {
    const number = numberIn(value.text.replace(/^.*[》书]/u, ''));
    if (number !== undefined) return found(paper, value.spans, number, 0.95);
  }
  const [match] = search(paper, /[\u4e00-\u9fa5()]{1,18}\[(?:19|20)\d{2}\]\d{1,6}号/u);
  const number = match === undefined ? undefined : numberIn((match.groups[0] ?? '').replace(/^.*[》书]/u, ''));
  return match === undefined || number === undefined ? undefined : found(paper, match.span, number, 0.75);
};

export const recipient: Reader<string> = (paper) => {
  for (const value of allLabelled(paper, [
    '受送达人',
    '受送达单位',
    '受送达人名称',
    '被送达人',
    '受送达人(单位)',
    '受送达人名称或姓名',
    '收件人',
    '收件单位',
  ])) {
    const name = nameIn(value.text);
    if (name !== undefined) return found(paper, value.spans, name, 0.96 * value.likeness);
  }
  return undefined;
};

const METHODS = ['直接送达', '留置送达', '邮寄送达', '委托送达', '转交送达', '公告送达', '电子送达', '传真送达'];

/** The way of service: words behind the label; of a row of boxes, the one ticked. */
export const serviceMethod: Reader<string> = (paper) => {
  const value = labelled(paper, ['送达方式', '送达方法']);
  if (value !== undefined && !isBlank(value.text)) {
    const ticked = /[☑√]\s*([\u4e00-\u9fa5]{2,6})/u.exec(value.text) ?? /([\u4e00-\u9fa5]{2,6})[(]?√/u.exec(value.text);
    const boxes = /[□☑√]/u.test(value.text);
    const words = ticked?.[1] ?? (boxes ? undefined : value.text);
    if (words !== undefined) return found(paper, value.spans, fullMethod(words), 0.95 * value.likeness);
    return undefined;
  }
  const [match] = search(paper, new RegExp(METHODS.join('|'), 'u'));
  return match === undefined ? undefined : found(paper, match.span, match.groups[0] ?? '', 0.7);
};

const fullMethod = (words: string): string => METHODS.find((method) => method.startsWith(words.slice(0, 2))) ?? words;

/** 送达日期: when it was signed for; else when it was served. */
export const servedOn = firstOf(
  dateBehind(
    '签收日期',
    '签收时间',
    '收件时间',
    '收到时间',
    '收到日期',
    '收件日期',
    '受送达人签名',
    '受送达人签字',
    '受送达人签名或盖章',
    '受送达人签收',
    '受送达人(签名或盖章)',
    '受送达人签名(盖章)',
    '签收人',
    '收件人签名',
    '收件人',
    '受送达人签章',
    '代收人签名',
    '到达系统时间',
    '到达时间',
    '送达时间',
    '送达日期',
    '受送达人',
  ),
  lastDate,
);

const SIGNERS = [
  '收件人签收',
  '签收人及时间',
  '签收',
  '受送达人签名',
  '受送达人签字',
  '受送达人签名或盖章',
  '受送达人签收',
  '受送达人签章',
  '受送达人签名(盖章)',
  '受送达人(签名或盖章)',
  '受送达人签名或者盖章',
  '签收人',
  '收件人签名',
  '收件人签章',
  '收件人',
  '代收人签名',
  '代收人',
  '代收人签名或盖章',
];

/** Who signed for it. */
const BEFORE_RELATION =
  /^([\u4e00-\u9fa5]{2,4})\((?:法定代表人|负责人|经营者|受委托人|代理人|员工|会计|家属|[父母妻夫子女])/u;

const BEFORE_DAY = /^([\u4e00-\u9fa5]{2,4})(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/u;

export const receivedBy: Reader<string> = (paper) => {
  for (const label of SIGNERS) {
    for (const value of allLabelled(paper, [label])) {
      const [first] = namesIn(value.text);
      if (first !== undefined) return found(paper, value.spans, first.name, 0.92 * value.likeness);
    }
  }
  // 和煦（受委托人）: what stands before a relation is a name, whatever its family name.
  for (const value of SIGNERS.flatMap((label) => allLabelled(paper, [label]))) {
    const name = BEFORE_RELATION.exec(value.text)?.[1];
    if (name !== undefined) return found(paper, value.spans, name, 0.85 * value.likeness);
  }
  // 尔朱文 2025年6月19日: written before the day in the place for signing, a name nobody lists.
  for (const value of SIGNERS.flatMap((label) => allLabelled(paper, [label]))) {
    const name = BEFORE_DAY.exec(value.text)?.[1];
    if (name !== undefined) return found(paper, value.spans, name, 0.8 * value.likeness);
  }
  for (const value of labelledLike(paper, SIGNED_FOR)) {
    const [first] = namesIn(value.text);
    if (first !== undefined) return found(paper, value.spans, first.name, 0.88);
  }
  return undefined;
};

/** 收件单位（人）签章, 受送达人签收, 收件人签名（盖章）及收件日期. */
const SIGNED_FOR = /^(?:收件|受送达|签收|代收|被送达)(?:单位|人|\(?人\)?)*(?:\([^()]{1,6}\))?(?:签[名字章收]|盖章)/u;

/** The form telling how it is to be filled in, which is no entry. */
const INSTRUCTION = /应当?(?:注明|记明|说明|写明|载明)|拒绝|拒收|请(?:注明|填写)/u;

/** How the one who signed stands to the party. */
export const relation: Reader<string> = (paper) => {
  const labels = [
    '与受送达人关系',
    '代收人与受送达人关系',
    '与受送达人的关系',
    '身份(关系)',
    '身份',
    '代收人及与受送达人关系',
    '代收人与受送达人的关系',
    '签收人与受送达人关系',
    '关系',
    '职务',
  ];
  for (const value of allLabelled(paper, labels)) {
    const words = bare(value.text.replaceAll(/\d{4}年.*$/gu, ''));
    if (words.length >= 2 && words.length <= 16 && !INSTRUCTION.test(words))
      return found(paper, value.spans, words, 0.93 * value.likeness);
  }
  // 公良敏（医保办主任）: behind the name of the one who signed.
  for (const value of SIGNERS.flatMap((label) => allLabelled(paper, [label]))) {
    const words = /^[\u4e00-\u9fa5]{2,4}\(([\u4e00-\u9fa5]{2,12})[,)]/u.exec(value.text)?.[1];
    if (words !== undefined && !INSTRUCTION.test(words)) return found(paper, value.spans, words, 0.85 * value.likeness);
  }
  const [inline] = search(
    paper,
    /(?:系|为|是)受送达(?:人|单位)(?:的)?([\u4e00-\u9fa5]{2,8})|关系[:为]([\u4e00-\u9fa5]{2,8})/u,
  );
  const words = inline?.groups[1] ?? inline?.groups[2];
  return inline === undefined || words === undefined ? undefined : found(paper, inline.span, words, 0.8);
};

/** Persons who served the paper. */
export const servers: Reader<readonly { readonly name: string }[]> = (paper) => {
  const names: string[] = [];
  const spans = [];
  for (const value of allLabelled(paper, [
    '送达人签名',
    '送达人签字',
    '送达人(签名)',
    '送达人',
    '送达人员',
    '送达人签名或盖章',
    '送达人签章',
    '执法人员',
  ])) {
    const own = namesIn(value.text).filter(({ name }) => !names.includes(name));
    if (own.length === 0) continue;
    names.push(...own.map(({ name }) => name));
    spans.push(...value.spans);
  }
  return names.length === 0
    ? undefined
    : found(
        paper,
        spans,
        names.map((name) => ({ name })),
        0.92,
      );
};
