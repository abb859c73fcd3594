import { chineseDate, daysBetween } from '../../base/plain-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { dayAndPage } from '../families/deadline';
import { COERCION_LAW, carriedOut, lastingUntil, papersOf, wasSeized } from '../families/measure';
import { stepIn } from '../families/order';
import { dateUnread } from '../families/presence';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

export const measureEndedInTime = defineCheck({
  meta: {
    id: 'measure-ended-in-time',
    title: '查封、扣押期满前作出处理或者解除',
    criterion: 'CM-19',
    group: 'law',
    procedures: ['coercion', 'penalty-ordinary'],
    basis: ['行政强制法(2012)第二十五条', '行政强制法(2012)第二十七条', '行政强制法(2012)第二十八条第一款第四项'],
    gate: true,
    messages: {
      inTime: '{done}实施，{how}，至{last}届满，{ended}{what}，在期限之内。',
      late: '{done}实施，{how}，至{last}届满，{ended}才{what}，超期{over}日。',
      never: '{done}实施，{how}，至{last}届满，卷内未见处理决定、解除决定或者移送，超期未处理。',
      running: '{done}实施，{how}，至{last}届满，卷内尚未见处理或者解除；请确认处理情况。',
      unsure: '{done}实施，至{last}届满，未见处理或者解除，但{where}，请先翻看这些页。',
      oldLaw: '{done}实施，在行政强制法施行之前，期限按当时的规定判断。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '查封、扣押超期：{reason}。',
    mending: '立即解除超期的查封、扣押并退还财物；造成损失的依法处理，今后在届满前作出处理或者办理延长。',
  },
  check(view, { today }) {
    if (!wasSeized(view)) return paperUnseen('noMeasure');
    const start = carriedOut(view);
    if (start.state !== 'seen') return dateUnread('实施查封、扣押');
    const done = dayAndPage(start.value);
    if (start.value.date < COERCION_LAW) return undetermined('judgement', 'oldLaw', { done }, start.cited);

    const { last, how, cited: spanned } = lastingUntil(view, 'seizure', start.value.date);
    const given = { done, how, last: chineseDate(last) };
    const ends = endings(view);
    const dated = ends
      .flatMap(({ paper, what }) => {
        const step = stepIn(view, paper);
        return step === undefined || step.date < start.value.date ? [] : [{ step, what }];
      })
      .sort((a, b) => a.step.date.localeCompare(b.step.date))[0];
    if (dated === undefined) {
      if (ends.length > 0) return dateUnread(ends.map(({ paper }) => `《${paper.title}》`).join('、'));
      const absence = view.absence('measure-release', 'goods-disposal', 'criminal-transfer');
      if (!absence.sure) return undetermined('scan', 'unsure', { ...given, where: absence.where }, absence.cited);
      return today > last
        ? violated('never', given, [...start.cited, ...spanned], { confidence: start.confidence * 0.8 })
        : undetermined('judgement', 'running', given, start.cited);
    }
    const { step, what } = dated;
    const cited = [...start.cited, ...step.cited, ...spanned];
    const confidence = Math.min(start.confidence, step.confidence);
    const told = { ...given, ended: dayAndPage(step), what };
    return step.date <= last
      ? satisfied('inTime', told, cited, { confidence })
      : violated('late', { ...told, over: daysBetween(last, step.date) }, cited, { confidence });
  },
});

/** Papers that end a seizure: release, disposal, transfer, or a decision that confiscates (第二十七条). */
function endings(view: DossierView): readonly { readonly paper: Instrument; readonly what: string }[] {
  return [
    ...papersOf(view, 'seizure', 'measure-release').map((paper) => ({ paper, what: '解除' })),
    ...view.all('return-list').map((paper) => ({ paper, what: '退还' })),
    ...view.all('goods-disposal').map((paper) => ({ paper, what: '处理' })),
    ...view.all('criminal-transfer').map((paper) => ({ paper, what: '移送' })),
    ...view
      .all('penalty-decision')
      .filter((paper) => view.find(paper, /没收|解除(?:查封|扣押)|销毁|退还/) !== undefined)
      .map((paper) => ({ paper, what: '在处罚决定中作出处理' })),
  ];
}
