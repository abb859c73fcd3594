import type { Person } from '../../model/person';
import { isLabel } from '../layout/known-labels';
import { DOUBLE_SURNAMES, SURNAMES } from './surnames';

/** Words that begin like a name and are none. */
const NO_NAME =
  /^(?:时间|时候|何时|单位|关于|关系|方式|方法|全部|全体|应当|应该|安全|相关|相应|明确|明知|平时|来源|来自|成立|成员|石油|金额|管理|解释|解除|包括|包装|文书|文号|高度|常规|干部|商店|商品|商行|国家|公司|公安|公章|公民|公共|公开|公告|公示|向其|向你|权利|权限|支队|和|都|由|任何|计算|记录|连续|海关|原件|原则|房屋|车辆|车间|华侨|阳光|明显|江苏|江西|云南|贵州|宁夏|安徽|海南|农业|农村|农民|文化|文旅|卫生|司法|交通|水务|林业|住建|盖章|钱款|宣读|信息|信用|容易|于是|于年|方案|任务|司机|利害|利用|居民|居住|元整|平台|普通|门店|门头|查[看封阅明问验处获询]|年|月|日|分|申辩|申请|申诉|申报|陈述|经营|经办|经查|经核|施工|施行|别人|能力|常见|常年|全文|全程|阅读|习惯|生活|明细|万元|千元|百元|整改|整理|章程|终结|余额|乐意|强制|强调|英语|温度|水泥|水泵|水政|水利|梅雨|范围|雷雨|巡查|向本|向我|于本|于我|平方|车牌|车号|花费|左右|左侧|方面|方向|项目|项下|广场|广告|广播|广大|广泛|广东|广西|广州)|^贡献|^弘扬|^昌盛|^堵(?:塞|住|漏|路)|^丘陵|^洪(?:水|涝|峰|灾|量|流|区)|^凤(?:凰|爪|梨)|^白(?:天|色|酒|糖|板|纸|灰|条|班|菜|铁|领)|^边(?:界|上|缘|防|境|角|说|看|线)|^武(?:装|警|汉|术|力|器)|^时(?:至|起|在|的|效|左|许|段|分|期|\d)|^古(?:代|镇|建|城|树|迹)|^路(?:边|口|面|上|段|线|政|东|西|南|北|号|与|交|灯|过)/u;
const NAME = new RegExp(
  `^(?:(?:${DOUBLE_SURNAMES.join('|')})[\\u4e00-\\u9fa5]{1,2}|[${SURNAMES}][\\u4e00-\\u9fa5]{1,2}|[\\u4e00-\\u9fa5]{2,5}·[\\u4e00-\\u9fa5]{2,8})$`,
  'u',
);

export const isName = (text: string): boolean => NAME.test(text) && !NO_NAME.test(text);

/** Separators between names; a full stop comes back as · before words that no name begins with. */
const SEPARATOR = new RegExp(
  // 公仪和 is a name: the word behind a family name of two characters joins nothing.
  `[、,，;；。/\\s\\n]|·(?=参加|参与|出席|列席|同意|反对|弃权|表决|应到|实到|以上|均|共)|(?<=\\S)(?<!(?:^|[、,:：(\\s])(?:${DOUBLE_SURNAMES.join('|')}))[和与及]|[()（）]|执法证件?(?:编?号)?|证件?编?号码?|编号|[证警]号`,
  'u',
);
/** 18080822011, L430923-07; 岚执J0118 with the place and trade it was issued for, behind a mark or the word for the number. */
export const CERTIFICATE = /(?:(?<=[(:、,;]|证号|件号|号码|编号|警号)[\u4e00-\u9fa5]{1,5})?[A-Z0-9][A-Z0-9-]{4,19}/giu;
/** 统计执法证T9905301: the card's own name before its number. */
const CARD = /^[\u4e00-\u9fa5]{1,4}证(?=[A-Z0-9])/u;
/** Words that only lead to a number: 证号, 编号为. */
const LEAD = /^(?:(?:执法|检查证|证件?|警?号码?|编号|件|人员|分别|均|为|是)+)(?=.)/u;

/**
 * Names in a list, each with the certificate number behind it, or in order where numbers follow in a list of their own:
 * 张三（0101）、李四（0102）; 张三、李四，执法证号分别为0101、0102.
 */
export function peopleIn(text: string, names = namesIn(text)): Person[] {
  const numbers = certificatesIn(text);
  const interleaved =
    names.length > 0 &&
    numbers.length > 0 &&
    numbers.length <= names.length &&
    names.slice(1).some(({ at }) => at > numbers[0]!.at);
  return names.map(({ name, at }, place) => {
    const next = names[place + 1]?.at ?? text.length;
    const own = interleaved ? numbers.find((number) => number.at > at && number.at < next) : numbers[place];
    return own === undefined ? { name } : { name, certificate: own.number.replace(CARD, '') };
  });
}

function certificatesIn(text: string): { readonly number: string; readonly at: number }[] {
  return [...text.matchAll(CERTIFICATE)]
    .map((match) => ({ number: withoutLead(match[0]), end: match.index + match[0].length }))
    .map(({ number, end }) => ({ number, at: end - number.length }))
    .flatMap(twoRunTogether)
    .filter(({ number }) => /\d{3}/.test(number));
}

/** Two numbers whose comma was lost at the end of a line: of one length and with the same letters at the head. */
function twoRunTogether({ number, at }: { readonly number: string; readonly at: number }) {
  const half = number.length / 2;
  const [first, second] = [number.slice(0, half), number.slice(half)];
  const head = /^\d{0,4}[A-Z]{1,4}/u.exec(first)?.[0];
  return head !== undefined && half >= 6 && Number.isInteger(half) && second.startsWith(head)
    ? [
        { number: first, at },
        { number: second, at: at + half },
      ]
    : [{ number, at }];
}

function withoutLead(printed: string): string {
  const own = printed.replace(LEAD, '');
  const letters = /^[\u4e00-\u9fa5]+/u.exec(own)?.[0] ?? '';
  return isName(letters) && letters.length > 1 ? own.slice(letters.length) : own;
}

/** The text with the letters of certificates blotted out, so that 岚执J0118 leaves no word. */
const withoutCertificates = (text: string): string =>
  certificatesIn(text).reduce((rest, { number, at }) => {
    return rest.slice(0, at) + '0'.repeat(number.length) + rest.slice(at + number.length);
  }, text);

/** 蔺知秋·席慕远: a speck read between two signatures; 艾山江·买买提 is one name, for none begins with 买. */
function twoWithDot(piece: { readonly word: string; readonly at: number }) {
  const [first = '', second, ...more] = piece.word.split('·');
  if (second === undefined || more.length > 0 || !isName(first) || !isName(second)) return [piece];
  return [
    { word: first, at: piece.at },
    { word: second, at: piece.at + first.length + 1 },
  ];
}

/** Names in a text with their places. In a list where some are surely names, short words beside them are names too. */
export function namesIn(text: string): { readonly name: string; readonly at: number }[] {
  const pieces = piecesOf(withoutCertificates(text)).flatMap(twoWithDot);
  const sure = pieces.some(({ word }) => isName(word));
  const listEnd = pieces.find(({ word }) => /^[\u4e00-\u9fa5]{7,}$|^[问答]$/u.test(word))?.at ?? text.length;
  const found = pieces.flatMap(({ word, at }) => {
    const named =
      isName(word) || (sure && at < listEnd && maybeName(word)) || isNumbered(word, text.slice(at + word.length));
    if (named) return [{ name: word, at }];
    return /^[\u4e00-\u9fa5]{4,6}$/u.test(word) ? splitNames(word, at) : [];
  });
  return found.filter(({ name }, at) => found.findIndex((other) => other.name === name) === at);
}

/** 稂望（99071803）: whoever has a certificate number in brackets is a person, however rare the family name; a year or a telephone number is none. */
const isNumbered = (word: string, behind: string): boolean =>
  /^[\u4e00-\u9fa5]{2,3}$/u.test(word) &&
  !(word.length === 2 && NO_NAME.test(word)) &&
  !OFFICE.test(word) &&
  !isLabel(word) &&
  /^\([\u4e00-\u9fa5A-Z:]{0,12}(?!1\d{10}\))(?=[A-Z\d-]{6,}\))[A-Z-]*\d[\dA-Z-]*\)/u.test(behind);

/** Only words that are names by their family name: for running text. */
export const sureNamesIn = (text: string): { readonly name: string; readonly at: number }[] =>
  namesIn(text).filter(({ name }) => isName(name));

/** Two or three characters that might be a name with a rare family name. */
const maybeName = (word: string): boolean =>
  /^[\u4e00-\u9fa5]{2,3}$/u.test(word) && !NO_NAME.test(word) && !isLabel(word) && !OFFICE.test(word);

/** Words of two or three characters that stand beside names on forms, and the small words no name holds. */
const OFFICE =
  /[我你您他她它们的了吗呢]|^(?:告知|情况|申辩|陈述|说明|核实|复核|检查|询问|调查|送达|签收|属实|直接|当场|工作|职务|联系|身份|执法|水政|监督|法规|大队|经理|以上|笔录|阅后|看过|同上|天气|备注|手续|程序|权利|回避|拒绝|捺印|印章|经营|本人|承办|办案|反对|弃权|同意|赞成|出示|请|现|参加|听|看|是否|依法|表明|确认|核对|均|共|已|无|有|不|未|并|对)|(?:长|任|员|人|师|记|等|席|书|章|名|字|日|意|见|证|号|者|局|股|科|处|室|队|所|组|部)$/u;
const BEFORE_NAME = /^(?:姓名|执法人员|负责人|主任|局长|副局长|科长|队长|同志|先生|女士|汇报人|记录人)/u;
const BEHIND_NAME = /(?:同志|先生|女士|局长|副局长|主任|科长|队长)$/u;

/** 年月日 of a date, or of the blank for one; a name may end in 月. */
const OF_DATE = '年(?=月|\\d)|(?<=[\\d〇零一二三四五六七八九十年月日])[年月日]';

function piecesOf(text: string): { readonly word: string; readonly at: number }[] {
  let at = 0;
  return text.split(new RegExp(`(${SEPARATOR.source}|[:A-Za-z0-9.-]+|${OF_DATE})`, 'u')).map((piece = '') => {
    const word = piece.replace(BEFORE_NAME, '').replace(BEHIND_NAME, '');
    const place = at + piece.indexOf(word);
    at += piece.length;
    return { word, at: place };
  });
}

/** 张三李四王五 written or read without a mark between: two or three names of two or three characters. */
function splitNames(word: string, at: number): { name: string; at: number }[] {
  for (const first of [3, 2]) {
    const [head, tail] = [word.slice(0, first), word.slice(first)];
    if (!isName(head)) continue;
    if (isName(tail))
      return [
        { name: head, at },
        { name: tail, at: at + first },
      ];
  }
  return [];
}

/** Behind a label for persons a lone short word is a name, whatever its family name. */
export function namesBehind(text: string): { readonly name: string; readonly at: number }[] {
  const names = namesIn(text);
  if (names.length > 0) return names;
  const [first] = piecesOf(text).filter(({ word }) => word !== '');
  return first !== undefined && maybeName(first.word) ? [{ name: first.word, at: first.at }] : [];
}
