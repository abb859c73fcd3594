import { found, type Reader, search } from '../layout/reading';

/** Kinds of 行政处罚法 (2021) 第九条 by their words; the longer first. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/不予(?:行政)?处罚/u, '不予行政处罚'],
  [/警告/u, '警告'],
  [/通报批评/u, '通报批评'],
  [/没收[^。;,]{0,10}违法所得|没收违法所得/u, '没收违法所得'],
  [/没收(?!违法所得)[^。;,]{2,30}/u, '没收非法财物'],
  [/处[^。;]{0,24}罚款|罚款(?:人民币)?[^。;]{0,14}元|元[^。;,]{0,16}罚款/u, '罚款'],
  [/暂扣[^。;]{0,12}(?:证|执照)/u, '暂扣许可证件'],
  [/降低资质等级/u, '降低资质等级'],
  [/吊销[^。;]{0,12}(?:证|执照)/u, '吊销许可证件'],
  [/撤销登记(?!证)/u, '撤销登记'],
  [/限期停止活动/u, '限期停止活动'],
  [/限制开展生产经营活动/u, '限制开展生产经营活动'],
  [/责令停产停业|停产停业整顿|责令停业/u, '责令停产停业'],
  [/责令关闭/u, '责令关闭'],
  [/限制从业|禁止从事/u, '限制从业'],
  [/行政拘留/u, '行政拘留'],
];

const DECIDING =
  /(?:决定|拟|建议|给予)[^。]{0,60}(?:如下|以下|处罚|罚款|警告|没收|吊销|撤销登记|责令)[^。:]{0,10}:?|处罚(?:内容|决定|意见|种类|结果|建议):?|(?:处理|处罚)(?:意见|建议)/gu;
const CLOSING =
  /(?:收到|接到)(?:本|此)|履行(?:方式|期限)|逾期|陈述|申辩|听证|复议|(?:你|你单位|当事人)(?:有权|可以|如|应)/u;

/** Penalties named in the deciding part, in the order of the law. The part that says 如下 is it; else the last that names any. */
export const penaltyKinds: Reader<readonly string[]> = (paper) => {
  const parts = search(paper, DECIDING).map(({ groups, span }) => {
    const rest = paper.flow.slice(span.start, span.start + 400);
    const end = CLOSING.exec(rest.slice(groups[0]!.length));
    const place = { start: span.start, end: span.start + (end === null ? rest.length : end.index + groups[0]!.length) };
    return {
      place,
      names: namedIn(paper.flow.slice(place.start, place.end).replaceAll('\n', '')),
      sure: /[如以]下/u.test(groups[0]!),
    };
  });
  const naming = parts.filter(({ names }) => names.length > 0);
  const part = naming.findLast(({ sure }) => sure) ?? naming.at(-1);
  return part === undefined ? undefined : found(paper, part.place, part.names, 0.88);
};

const namedIn = (text: string): string[] => kinds.filter(([words]) => words.test(text)).map(([, name]) => name);
