import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';

/** A place for signing, or the words with which a party signs that it has read the record. */
const SIGNED = /签名|签字|签章|捺印|(?:以上|上述|本)(?:笔录|记录)[^。]{0,24}(?:看过|无误|一致|属实|记得对|核对)/;

export const hearingRecordElements = defineCheck({
  meta: {
    id: 'hearing-record-elements',
    title: '听证笔录完整并经签名',
    criterion: 'PU-NOTI-12',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十四条第七项', '行政处罚法(2021)第六十四条第八项'],
    messages: {},
    problem: '听证笔录不完整：{reason}。',
    mending: '由参加人核对补正并签名；缺少举证质证环节的重新听证。',
  },
  check(view) {
    const records = view.all('hearing-record');
    if (records.length === 0) return without('听证笔录');
    return records.map((record) =>
      elements(view, record, [
        { label: '主持人', fields: ['chair'], words: /主持人/ },
        {
          label: '调查人员举证',
          fields: [],
          words: /(?:调查|办案|案件承办)人[^。]{0,30}(?:提出|陈述|举证|出示|宣读|介绍|称)|举证|证据/,
        },
        { label: '当事人申辩质证', fields: ['defence'], words: /质证|申辩|陈述|异议/ },
        { label: '最后陈述', fields: [], words: /最后(?:陈述|意见)/ },
        { label: '签名', fields: ['signatures'], words: SIGNED },
      ]),
    );
  },
});
