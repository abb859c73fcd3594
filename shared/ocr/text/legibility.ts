import { confidenceRamp, ramp } from '../../model/line-legibility';
import type { EngineId, TextLine } from '../../model/page-text';
import { isHan } from './signs';

/** The characters that make up about two fifths of official prose; noise read as text has hardly any of them. */
// biome-ignore format: a table
const common = new Set(
  '的一是不了在人有我他这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学之都好看起发当没成只如事把还用第样道想作种开' +
  '美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感' +
  '行政处罚法律规定条款项局市区县省执法人员当事证据调查询问笔录决定书送达立案审批告知听证陈述申辩依照违反责令改正罚款元月日本机关单位公司姓名性别住址电话签名盖章负责承办意见情况' +
  '号码地点现场检查记录编制请求复议诉讼起院内提交收到经营产品场所许可身份统一社会信用代表负责联系注册',
);

/** Share of what looked like lines that was read; pictures and stamps leave some unread on any page. */
const read = { poor: 0.15, clean: 0.6 };
/** Share of signs that belong in an official document. */
const expected = { poor: 0.6, clean: 0.9 };
/** Share of common characters among the Chinese ones. */
const familiar = { poor: 0.06, clean: 0.18 };
/** Fewer Chinese characters than this say nothing about how common they are. */
const ENOUGH = 40;

/** What is known of a page besides its lines: `unread` is the share of what looked like lines that could not be read. */
type Seen = { readonly engine: EngineId; readonly unread: number; readonly blank: boolean };

/** How well a page could be read, 0…1. `blank` pages are perfectly legible; a page with ink and no text is not. */
export function legibilityOf(lines: readonly TextLine[], { engine, unread, blank }: Seen): number {
  const signs = lines.flatMap(({ text }) => Array.from(text)).filter((sign) => sign.trim() !== '');
  if (signs.length === 0) return blank ? 1 : 0;
  const sure = lines.reduce((sum, line) => sum + line.confidence * line.text.length, 0);
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const shares = [
    ramp(sure / length, confidenceRamp[engine]),
    ramp(1 - unread, read),
    ramp(share(signs, isExpected), expected),
  ];
  const han = signs.filter(isHan);
  if (han.length >= ENOUGH) shares.push(ramp(share(han, isCommon), familiar));
  // Doubts add up, but no single measure settles it unless it fails altogether.
  return round(shares.reduce((product, value) => product * value, 1) ** (1 / 1.5));
}

export const isCommon = (sign: string): boolean => common.has(sign);

/** Share of common characters among the Chinese ones of a text; undefined where there are too few to tell. */
export function familiarity(text: string): number | undefined {
  const han = Array.from(text).filter(isHan);
  return han.length < ENOUGH ? undefined : share(han, isCommon);
}

export const isExpected = (sign: string): boolean =>
  isHan(sign) || /[0-9A-Za-z，。、；：？！“”‘’（）《》〔〕【】()\-—…·%％¥￥/.,:;□☑☐√×○~～+=＋′″℃㎡]/.test(sign);

const share = (signs: readonly string[], test: (sign: string) => boolean): number =>
  signs.filter(test).length / signs.length;

const round = (value: number): number => Math.round(value * 1000) / 1000;
