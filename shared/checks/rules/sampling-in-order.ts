import { chineseDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import { defineCheck } from '../define-check';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import { satisfied, violated } from '../judgement';

const received = /(?:收样|接样|到样|收到样品|样品接收)(?:日期|时间)[:]?[0-9〇一二三四五六七八九十年月日.-]{6,16}/u;

export const samplingInOrder = defineCheck({
  meta: {
    id: 'sampling-in-order',
    title: '采样、报告、告知、决定依次进行',
    criterion: 'PU-EVID-20',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十六条', '行政处罚法(2021)第五十六条'],
    messages: {
      ordered: '抽样、报告与决定的日期依次：{working}。',
      receivedEarly:
        '《{title}》（第{page}页）载明的收样日期{received}早于抽样日期{taken}（第{takenPage}页），证据形成时间矛盾。',
      inverted:
        '《{later}》作于{laterDay}（第{laterPage}页），却早于应在其前的《{earlier}》（{earlierDay}，第{earlierPage}页），证据形成时间矛盾。',
    },
    problem: '抽样检验时间矛盾：{reason}。',
    mending: '核对原始记录，笔误的由出具机构更正；无法说明的不得作为定案依据。',
  },
  check(view) {
    const reports = view.all('appraisal-report');
    const samples = view.all('sampling-record');
    if (reports.length === 0) return without('鉴定、检测报告');
    const chain = [
      ...samples.slice(0, 1),
      ...reports.slice(-1),
      ...view.all('prior-notice').slice(-1),
      ...view.all('penalty-decision').slice(-1),
    ];
    const dated = chain.flatMap((paper) => {
      const step = stepIn(view, paper);
      return step === undefined ? [] : [{ paper, step }];
    });
    const [taken] = samples.flatMap((paper) => stepIn(view, paper) ?? []);
    const early = reports.flatMap((paper) => {
      const words = view.find(paper, received);
      const [day] = words === undefined ? [] : readDates(words.quote);
      if (words === undefined || taken === undefined || day?.kind !== 'read' || day.date >= taken.date) return [];
      const given = {
        title: paper.title,
        page: words.page,
        received: chineseDate(day.date),
        taken: chineseDate(taken.date),
        takenPage: taken.page,
      };
      return [
        violated('receivedEarly', given, [words, ...taken.cited], { confidence: Math.min(taken.confidence, 0.75) }),
      ];
    });
    // Where several goods were sampled, a report on the first says nothing of the second.
    if (early.length > 0 && samples.length === 1) return early;
    if (dated.length < 2) return dateUnread('抽样记录、检测报告');

    const wrong = dated.flatMap((now, at) => {
      const before = dated[at - 1];
      return before !== undefined && now.step.date < before.step.date ? [{ before, now }] : [];
    });
    const cited = dated.flatMap(({ step }) => step.cited);
    if (wrong.length === 0) {
      const working = dated.map(({ paper, step }) => `《${paper.title}》${chineseDate(step.date)}`).join('，');
      return satisfied('ordered', { working }, cited);
    }
    return wrong.map(({ before, now }) => {
      const given = {
        later: now.paper.title,
        laterDay: chineseDate(now.step.date),
        laterPage: now.step.page,
        earlier: before.paper.title,
        earlierDay: chineseDate(before.step.date),
        earlierPage: before.step.page,
      };
      const confidence = Math.min(now.step.confidence, before.step.confidence);
      return violated('inverted', given, [...now.step.cited, ...before.step.cited], { confidence });
    });
  },
});
