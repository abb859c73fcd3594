import { allLabelled, labelled, labelledLike } from '../layout/labelled';
import { firstOf, found, once, type Reader, search } from '../layout/reading';
import { sentenceWith, withSentencesBefore } from './sentences';

/** 案由 behind its label, or 涉嫌…(一)案 in running text. */
export const cause: Reader<string> = (paper) => {
  const value = labelled(paper, ['案由', '案件名称', '事由', '案由及案件名称']);
  if (value !== undefined && value.text.length >= 4)
    return found(paper, value.spans, value.text, 0.97 * value.likeness);
  const like = labelledLike(paper, /案由|事由$|案件名称/u).find(({ text }) => text.length >= 4);
  if (like !== undefined) return found(paper, like.spans, like.text, 0.9);
  const [sent] = search(
    paper,
    /(?:报送|送审|提交|移送|关于)[^。,]{0,8}?(?:的|关于)([^。,:]{6,60}?案)(?:件)?(?:[(]|收悉|的?(?:调查|处理|材料|请示|审核))/u,
  );
  if (sent !== undefined) return found(paper, sent.spanOf(1), sent.groups[1] ?? '', 0.8);
  const [match] = search(paper, /(?:关于|当事人|你单位|你)?([^,。;:\n]{0,40}涉嫌[^,。;:]{4,50}?)(?:一案|案|的行为)/u);
  return match === undefined ? undefined : found(paper, match.spanOf(1), match.groups[1] ?? '', 0.75);
};

/** Where a lead came from; of a row of boxes, those ticked. */
export const source: Reader<string> = (paper) => {
  const value = labelled(paper, ['案件来源', '线索来源', '案源', '来源', '信息来源']);
  if (value === undefined || value.text === '') return undefined;
  const ticked = /[☑√]([\u4e00-\u9fa5、()]{2,20}?)(?=[□☑√]|$)/u.exec(value.text);
  const words = value.text.includes('□') || ticked !== null ? ticked?.[1] : value.text;
  return words === undefined ? undefined : found(paper, value.spans, words, 0.95 * value.likeness);
};

const CONDUCT_LABELS = [
  '主要违法事实',
  '违法事实',
  '案情摘要',
  '案情简介',
  '简要案情',
  '简要案情及立案理由',
  '案件基本情况',
  '基本案情',
  '主要案情',
  '案情',
  '违法事实及证据',
  '登记内容',
  '线索内容',
  '举报内容',
  '涉嫌违法事实',
  '案情及立案理由',
  '现场检查情况',
  '检查情况',
  '勘验情况',
  '检查(勘验)情况',
  '检查(勘察)情况',
  '现场情况',
  '内容',
  '案源内容',
  '反映内容',
  '反映情况',
  '主要内容',
];

/** 勘测情况, 过程和结果: what those who looked wrote down. */
const FOUND_THERE =
  /^[\u4e00-\u9fa5]{0,6}(?:查验|勘[察验查测]|巡查|核查|复查|检查|监测|踏勘)(?:情况|记录|所见|结果)$|^(?:过程和结果|检查过程(?:和|及)结果)$/u;

/** Where an account of what was done begins: the surest first. */
const OPENINGS: readonly RegExp[] = [
  /(?:^|\n)[(]?[一二三四五六七八九十]?[)]?、?[^\n。,]{0,8}(?:违法事实|查明的?事实|调查(?:经过|情况)[^\n。,]{0,10}|主要事实|案件事实|基本事实|违法行为)[^\n。,:]{0,8}:?\n/u,
  /(?:^|[\n。])(?:现已?|经|本[局机委]关?|我[局委]|依法)[^。\n]{0,12}(?:查明|查实|调查)[^。\n]{0,4}[,:]/u,
  /(?:^|\n)经(?:查|检查)[,:]/u,
  /违法事实[^。\n]{0,10}:/u,
  /\n(?=\d{4}年\d{1,2}月\d{1,2}日[^。\n]{0,60}(?:检查|发现|查获|查处))/u,
  /\n(?=\d{4}年\d{1,2}月\d{1,2}日[^。\n]{0,20}[,，](?:你|当事人))/u,
  /\n(?=(?:你|当事人)(?:单位|公司|店|厂|户)?[^。:\n]{8,120}(?:违反|为证|佐证|证实))/u,
];

/** What was done: the box for it, or the passage that begins 经查. */
export const conduct: Reader<string> = once((paper) => {
  for (const value of allLabelled(paper, CONDUCT_LABELS)) {
    if (value.text.length >= 12) return found(paper, value.spans, value.text, 0.92 * value.likeness);
  }
  const like = labelledLike(paper, FOUND_THERE).find(({ text }) => text.length >= 12);
  if (like !== undefined) return found(paper, like.spans, like.text, 0.88);
  const opening = OPENINGS.map((words) => words.exec(paper.flow)).find((match) => match !== null) ?? null;
  if (opening === null) return undefined;
  const from = opening.index;
  const rest = paper.flow.slice(from, from + 800);
  const end =
    /\n?(?:以上|上述)(?:违法)?(?:事实|行为)|\n[一二三四五六]、|有(?:下列|以下)证据|证据(?:如下|有)|(?:你|当事人|该)[^。]{0,24}(?:的)?(?:上述)?行为[^。]{0,6}违反/u.exec(
      rest.slice(6),
    );
  const span = { start: from, end: from + (end === null ? rest.length : end.index + 6) };
  const value = paper.flow
    .slice(span.start, span.end)
    .replaceAll('\n', '')
    .replaceAll(/^[:,。]+/gu, '');
  return value.length < 8 ? undefined : found(paper, span, value, end === null ? 0.7 : 0.88);
});

/** Reasons, in the notice and the decision, that connect facts to law. */
export const lawReasoned: Reader<string> = sentenceWith(
  /(?:构成|属于|系)[^。]{0,60}(?:违法)?行为[^。]{0,60}(?:应当|依法|适用|依据|故)/u,
  /应当?适用|不适用|依据选择|法律适用/u,
  /行为[^。]{0,20}(?:违反|构成|属于)/u,
);

const CIRCUMSTANCE = /裁量|情节|档次|阶次|从轻|从重|减轻|初次|首次|轻微|危害|后果|综合考虑|整改|配合/u;

/**
 * Weighing of circumstances. Naming a benchmark or a step weighs more than the bare word 情节. Sentences before it in the
 * same paragraph that speak of circumstances belong to it.
 */
export const discretion: Reader<string> = (paper) => {
  const core = sentenceWith(
    /裁量(?:权)?(?:基准|标准|规则|规定|适用|办法|因素|幅度|阶次|档次|等级)/u,
    /(?:从轻|从重|减轻|不予)(?:或者?减轻)?(?:行政)?处罚|一般(?:情节|处罚)|情节(?:较轻|轻微|较重|严重|一般)|综合(?:考虑|考量|上述)|裁量/u,
  )(paper);
  return core === undefined ? undefined : withSentencesBefore(paper, core, CIRCUMSTANCE);
};

export const evidenceWeighed: Reader<string> = sentenceWith(
  /(?:予以|不予)(?:采信|采纳|认定)|相互印证|证据链|真实[、,]?合法|合法[、,]?(?:有效|真实)|关联性|确实[、,]?充分|足以(?:证明|认定)/u,
);

/** What the party said in its defence, or that it said nothing. */
export const defence: Reader<string> = firstOf(
  sentenceWith(
    /(?:提出|提交|进行|作出|递交)[^。]{0,24}(?:陈述|申辩)|(?:陈述|申辩)[^。]{0,30}(?:提出|认为|称|请求|理由|意见|要求)/u,
    /(?:未|没有|放弃|不)[^。]{0,24}(?:陈述|申辩|听证)|(?:陈述|申辩|听证)[^。]{0,20}(?:放弃|未)/u,
  ),
);

export const defenceAnswered: Reader<boolean> = (paper) => {
  const [match] = search(
    paper,
    /(?:陈述|申辩|意见|理由|请求|主张)[^。]{0,120}(?:不予采纳|予以采纳|部分采纳|不予采信|予以采信|不成立|成立|采纳)|(?:采纳|不予采纳|予以采纳)[^。]{0,30}(?:陈述|申辩|意见|理由)|经复核[^。]{4,}/u,
  );
  return match === undefined ? undefined : found(paper, match.span, true, 0.92);
};

/** What a declaration says: its longest paragraph. */
export const longestParagraph: Reader<string> = (paper) => {
  const [longest] = paper.blocks
    .filter(({ text, cell }) => cell === undefined && text.length >= 20)
    .sort((a, b) => b.text.length - a.text.length);
  return longest === undefined ? undefined : found(paper, longest, longest.text, 0.8);
};
