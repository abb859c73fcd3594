import { found, type Reader, search } from '../layout/reading';

/** Kinds of 行政处罚法 (2021) 第九条 by their words; the longer first. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/不予(?:行政)?处罚/u, '不予行政处罚'],
  [/警告/u, '警告'],
  [/通报批评/u, '通报批评'],
  [/没收[^。;,]{0,10}违法所得|没收违法所得/u, '没收违法所得'],
  [/没收(?!违法所得)[^。;,]{2,30}/u, '没收非法财物'],
  [/(?:处|罚款|并处)[^。;]{0,24}罚款|罚款[^。;]{0,14}元/u, '罚款'],
  [/暂扣[^。;]{0,12}(?:证|执照)/u, '暂扣许可证件'],
  [/降低资质等级/u, '降低资质等级'],
  [/吊销[^。;]{0,12}(?:证|执照)/u, '吊销许可证件'],
  [/限制开展生产经营活动/u, '限制开展生产经营活动'],
  [/责令停产停业|停产停业整顿|责令停业/u, '责令停产停业'],
  [/责令关闭/u, '责令关闭'],
  [/限制从业|禁止从事/u, '限制从业'],
  [/行政拘留/u, '行政拘留'],
];

const DECIDING =
  /(?:决定|拟|建议)[^。]{0,60}(?:如下|处罚|罚款|警告|没收|吊销|责令)|处罚(?:内容|决定|意见|种类|结果):?/u;
const CLOSING = /(?:收到|接到)(?:本|此)|履行(?:方式|期限)|逾期|陈述|申辩|听证|复议|你(?:单位)?(?:有权|可以|如)/u;

/** Penalties named in the deciding part, in the order of the law. */
export const penaltyKinds: Reader<readonly string[]> = (paper) => {
  const begin = search(paper, DECIDING).find(({ span }) => span.start > 0);
  if (begin === undefined) return undefined;
  const rest = paper.flow.slice(begin.span.start, begin.span.start + 500);
  const end = CLOSING.exec(rest.slice(12));
  const span = { start: begin.span.start, end: begin.span.start + (end === null ? rest.length : end.index + 12) };
  const text = paper.flow.slice(span.start, span.end).replaceAll('\n', '');
  const named = kinds.filter(([words]) => words.test(text)).map(([, name]) => name);
  return named.length === 0 ? undefined : found(paper, span, named, 0.88);
};
