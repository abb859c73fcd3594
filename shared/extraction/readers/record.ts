import { readPeriods } from '../../base/read-period';
import type { FieldTypes } from '../../model/fact';
import { behind, labelledLike } from '../layout/labelled';
import { firstOf, found, once, type Reader, says, search } from '../layout/reading';
import { nameBehind } from './people';

/** From when to when, to the minute: the first period of the paper. */
export const period: Reader<FieldTypes['period']> = once((paper) => {
  const [inFlow] = readPeriods(paper.flow);
  const sighting = inFlow ?? readPeriods(paper.whole)[0];
  if (sighting === undefined) return undefined;
  const span = inFlow === undefined ? paper.inFlow(sighting) : sighting;
  return found(paper, span, { from: sighting.from, to: sighting.to }, sighting.repaired ? 0.6 : 0.97);
});

export const dayOfPeriod: Reader<FieldTypes['date']> = (paper) => {
  const reading = period(paper);
  return reading === undefined
    ? undefined
    : { ...reading, value: reading.value.from.slice(0, 10) as FieldTypes['date'] };
};

const placeBehindLabel: Reader<string> = behind(
  '检查地点',
  '询问地点',
  '查封地点',
  '扣押地点',
  '核查地点',
  '执行地点',
  '代履行地点',
  '实施地点',
  '勘验地点',
  '检查(勘验)地点',
  '听证地点',
  '讨论地点',
  '会议地点',
  '抽样地点',
  '现场地点',
  '地点',
  '存放地点',
  '执法地点',
  '发现地点',
  '保存地点',
);

/** 地点某局询问室: a label and its value run together. */
const placeRunOn: Reader<string> = (paper) => {
  const block = paper.blocks.find(({ text }) => RUN_ON.test(text));
  const [label, value] = RUN_ON.exec(block?.text ?? '')?.slice(1) ?? [];
  if (block === undefined || label === undefined || value === undefined) return undefined;
  const start = block.start + label.length;
  return found(paper, { start, end: start + value.length }, value, 0.8);
};

const RUN_ON = /^((?:检查|询问|勘[验察]|执法|现场)?地点)([^:。]{4,40})$/u;

/** 勘验(检查)场所: a label of the form's own. */
const placeLike: Reader<string> = (paper) => {
  const value = labelledLike(
    paper,
    /^(?:检查|勘[验察查测]|核查|执法|现场)(?:\([^()]{2,6}\))?(?:地点|场所|位置)$/u,
  ).find(({ text }) => /[\u4e00-\u9fa5]{3}/u.test(text));
  return value === undefined ? undefined : found(paper, value.spans, value.text, 0.9);
};

export const place: Reader<string> = firstOf(placeBehindLabel, placeLike, placeRunOn);

export const recorder: Reader<string> = nameBehind('记录人', '记录员', '书记员', '记录人员', '记录');

/** Certificates shown to the party, or identity made known with them. */
export const showedCertificates: Reader<boolean> = says(
  /(?<!(?:不能|不|未|没有|无法|拒绝)[^。,]{0,4})(?:出示|亮明|出具|表明身份|表明)[^。?？]{0,40}(?:证|身份)|亮证|(?:执法证|证件)[^。?？]{0,70}(?:过目|请看|看清|出示|请[你您]?确认|核对)|这是(?:我们?的?)?(?:(?:执法|工作)?证件|(?:执法|工作|监察|检查)证)|我们是[^。?？]{4,60}证号[^。?？]{4,40}(?:核对|核实|过目|查看)|我们是[^。?？]{4,60}证件?(?:号码?|编号)(?:分别)?[为是:][^。?？]{4,}|(?:请|让)[你您]?(?:看|查看|核对|过目)[^。?？]{0,10}证件?|这是我们[^。?？]{0,8}证件?|证件?[^。?？]{0,40}给[你您]看/u,
);

/** 回避 spoken of as a right or asked about; a bare 不申请 in an answer does not tell the right. */
export const recusalNotified: Reader<boolean> = firstOf<boolean>(
  says(/(?:有权|有[^。]{0,20}权利|可以|是否|要求|有)[^。?？]{0,24}回避|回避[^。?？]{0,12}权/u),
  says(/回避/u),
);

export const statementRight: Reader<boolean> = says(
  /(?:有权|有|可以?|享有|权利|如[^。]{0,12}|进行)[^。]{0,50}陈述[^。]{0,6}申辩|陈述[^。]{0,6}申辩(?:的)?权|听取了?[^。]{0,12}陈述[^。]{0,4}申辩|(?:有权|可以?|请|享有)[^。]{0,60}(?:说明|解释|陈述)?[^。]{0,8}(?:申辩|辩解|辩护)/u,
);

export const hearingRight: Reader<boolean> = says(
  /(?:(?<![没不])有|可以?|(?<!不)享有|如|需要)[^。]{0,40}(?:要求|申请|提出|举行|召开|组织)[^。]{0,12}听证|(?<!(?:不|无|没有)[^。]{0,8})听证(?:的)?权|(?<!(?:不|无权|没有)[^。]{0,8})听证[^。]{0,8}(?:申请|要求)/u,
);

/** Rights given up in words or by a ticked box. */
export const waived: Reader<boolean> = says(
  /(?<!□)(?:放弃|不再?(?:要求|申请|提出|进行|需要))[^。□☑√]{0,24}(?:陈述|申辩|听证)|(?:陈述|申辩|听证)[^。□☑√]{0,14}(?:放弃|不(?:要求|申请|提出|行使))|(?:未|没有)(?:在[^。]{0,14})?(?:提出|要求|申请|进行)[^。]{0,6}(?:陈述|申辩|听证)/u,
);

/** Only a declaration by the party, not the agency's account that nothing came. */
export const waivedByParty: Reader<boolean> = says(
  /(?<!□)(?:放弃|不再?(?:要求|申请|提出|进行|需要|作))[^。□☑√]{0,24}(?:陈述|申辩|听证)|(?:陈述|申辩|听证)[^。□☑√]{0,14}(?:放弃|不(?:要求|申请|提出|行使))|(?:没有|无)(?:需要|要|什么|任何)[^。,]{0,10}(?:陈述|申辩|听证)/u,
);

/** What the agency itself orders; an article quoted in full (“…的，责令限期改正，处…”) orders nobody. */
export const correction: Reader<boolean> = (paper) => {
  const match = search(paper, ORDERED).find(({ span }) => !isQuoted(paper.flow, span.start));
  return match === undefined ? undefined : found(paper, match.span, true);
};

const ORDERED = /责令[^。;"]{0,30}(?:改正|停止|整改|恢复|拆除|补办|清除)|限[^。;"]{0,20}(?:改正|整改)/u;

/** Whether a place lies between quotation marks of its paragraph. */
function isQuoted(flow: string, at: number): boolean {
  const before = flow.slice(flow.lastIndexOf('\n', at) + 1, at);
  return (before.split('"').length - 1) % 2 === 1;
}

/** 责令立即清理堆放的物料，并处罚款: told to put right what is wrong in words of the case; 责令停产停业 is a penalty. */
export const orderedToDo: Reader<boolean> = says(
  /责令(?:你|当事人|其|该|被处罚|行政相对人)|责令(?!停产|停业|关闭|限期停|暂停)[^。;"]{2,40}[,;]?(?:并|同时)?(?:处|决定|给予)/u,
);
