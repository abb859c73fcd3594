import type { Person } from '../../model/person';
import { labelled, labelledLike } from '../layout/labelled';
import { found, type Reader, search } from '../layout/reading';
import { isName, namesIn } from './names';
import { nameBehind, peopleBehind } from './people';
import { sentenceWith } from './sentences';

export const chair: Reader<string> = nameBehind('主持人', '听证主持人', '会议主持人', '会议主持', '主持');

const PRESENT = [
  '出席人员',
  '出席人',
  '参加人员',
  '参加人',
  '参会人员',
  '参加讨论人员',
  '出席人员(姓名、职务)',
  '出席会议人员',
  '集体讨论人员',
  '参加集体讨论人员',
  '出席领导',
  '与会人员',
];
/** 合议人员, 参加审议人员, 出席委员: whoever sat there, however the minutes call it. */
const LIKE_PRESENT =
  /^(?:合议|评议|(?:参加|参与|出席|到会|参会|与会)(?:集体)?(?:讨论|会议|合议|审议|审理|研究)?|集体讨论)(?:的)?(?:人员|人|成员|委员|领导)(?:姓名|名单)?(?:[及、和]职务)?(?:\([^()]{1,12}\))?$/u;

/** Those who took part, with the office named behind each; who only listened (列席) is not among them. */
export const attendees: Reader<readonly Person[]> = (paper) => {
  const value =
    labelled(paper, PRESENT) ?? labelledLike(paper, LIKE_PRESENT).find(({ text }) => namesIn(text).length > 0);
  const people =
    value === undefined
      ? []
      : namesIn(value.text).map(({ name, at }): Person => withOffice(name, value.text.slice(at + name.length)));
  return value === undefined || people.length === 0 ? undefined : found(paper, value.spans, people, 0.92);
};

function withOffice(name: string, after: string): Person {
  const role = /^[(:]([^()、,;]{2,20})[)]?/u.exec(after)?.[1];
  return role === undefined ? { name } : { name, role };
}

/** Those who had a vote: named at the vote, or minuted with what they said, else those who took part. */
export const voters: Reader<readonly Person[]> = (paper) => {
  const voted = peopleBehind('表决人员', '表决人', '参加表决人员', '表决情况', '表决结果')(paper);
  if (voted !== undefined && voted.value.length >= 2) return voted;
  const all = attendees(paper);
  const present = new Set(all?.value.map(({ name }) => name));
  const spoke = search(paper, SPOKE).filter(({ groups: [, name = ''] }) => isName(name) || present.has(name));
  const speakers = spoke.map(({ groups }): Person => ({ name: groups[1]! }));
  const voices = [...(all?.value ?? []), ...speakers];
  const distinct = voices.filter(({ name }, at) => voices.findIndex((other) => other.name === name) === at);
  if (speakers.length < 2) return all === undefined ? undefined : { ...all, confidence: 0.75 };
  return found(
    paper,
    spoke.map(({ span }) => span),
    distinct,
    0.85,
  );
};

/** 张三(副局长):同意… : who says yes or no where each is minuted has voted. */
const SPOKE =
  /(?:^|[\n。;])([\u4e00-\u9fa5]{2,4})(?:\([^()]{2,12}\))?:[^。\n]{0,40}?(?:同意|赞成|反对|弃权|没有意见|无意见|无异议)/gu;

export const conclusion: Reader<string> = (paper) => {
  const value = labelled(paper, [
    '讨论结论',
    '结论性意见',
    '结论',
    '会议决定',
    '讨论决定',
    '集体讨论结论',
    '会议结论',
    '决定意见',
    '处理决定',
    '最终意见',
    '审议意见',
    '审议结论',
    '表决结果',
    '讨论意见',
    '听证结论',
    '检验结论',
    '鉴定意见',
    '鉴定结论',
    '检测结论',
    '审核结论',
    '复核意见',
    '复核结论',
    '复核结果',
    '处理意见',
    '处理建议',
  ]);
  if (value !== undefined && value.text.length >= 4)
    return found(paper, value.spans, value.text, 0.92 * value.likeness);
  return sentenceWith(
    /(?:一致|经(?:集体)?讨论|经(?:研究|审议|表决|审核|复核)|会议)[^。]{0,20}(?:同意|决定|认为|通过)/u,
    /(?:同意|决定|建议)[^。]{0,30}(?:处罚|罚款|结案|作出|采纳)/u,
    /经复核[^。]{4,}(?:采纳|采信|成立)/u,
  )(paper);
};
