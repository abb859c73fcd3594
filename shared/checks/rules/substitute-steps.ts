import { chineseDate } from '../../base/plain-date';
import { latestDayBefore } from '../../law';
import type { Instrument } from '../../model/instrument';
import type { HolidayTable } from '../../model/parameter';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { dayAndPage } from '../families/deadline';
import { elements } from '../families/element';
import { servedStep, stepIn } from '../families/order';
import { missing, without } from '../families/presence';
import { isUnsigned, signedBy } from '../families/signature';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const substituteSteps = defineCheck({
  meta: {
    id: 'substitute-steps',
    title: '代履行三个工作日前催告，派员监督，签名齐全',
    criterion: 'CE-15',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第五十一条第一款', '行政强制法(2012)第六十九条'],
    messages: {
      inTime: '{told}催告，{done}代履行，在三个工作日之前。',
      late: '{told}催告，{done}代履行，最迟应在{latest}催告，不足三个工作日。',
      border: '{told}催告，{done}代履行，三个工作日前是否含首尾两日有不同口径，请按当地口径判断。',
      noDemand: '代履行前未读出催告，请核对催告书及其送达。',
      undated: '催告送达日或者代履行日未读出，是否在三个工作日前催告请核对。',
      unsigned: '代履行记录（第{page}页）的{who}签名处未读出姓名，请核对监督人、当事人或者见证人是否签名。',
      missing: '已决定代履行而卷内未见{what}。',
      immediate: '属立即代履行，不需要事先催告。',
    },
    problem: '代履行程序问题：{reason}。',
    mending: '补充催告、监督和签名材料；确未催告、监督的说明情况。',
  },
  check(view, { holidays }) {
    const decision = view.all('substitute-decision')[0];
    if (decision === undefined) return without('代履行决定书');
    const whole = elements(view, decision, [
      { label: '当事人', fields: ['party'], words: /当事人|义务人/ },
      { label: '代履行的理由和依据', fields: ['articles', 'conduct'], words: /依据|根据|因/ },
      { label: '代履行的方式和时间', fields: ['plannedOn'], words: /方式|时间|(?:定于|将于|于)[^。]{2,20}日/ },
      { label: '标的', fields: [], words: /标的|内容|清除|拆除|恢复|处置|治理/ },
      { label: '复议、诉讼的途径和期限', fields: ['reconsideration', 'litigation'], words: /行政复议|行政诉讼/ },
      { label: '费用预算', fields: [], words: /费用|预算/ },
      {
        label: '代履行人',
        fields: [],
        words: /代履行人|由[^。]{2,30}(?:公司|单位|机构)[^。]{0,6}(?:代为|代履行)|委托/,
      },
    ]);
    if (/立即/.test(decision.title) || view.find(decision, /立即(?:实施)?代履行/) !== undefined)
      return [whole, notApplicable('immediate', {}, [view.citation(decision)])];
    return [whole, demanded(view, decision, holidays), record(view)];
  },
});

function demanded(view: DossierView, decision: Instrument, holidays: HolidayTable) {
  const letter = view.all('demand-notice').at(-1);
  const planned = view.read(decision, 'plannedOn');
  const carried = records(view).flatMap((paper) => stepIn(view, paper) ?? [])[0];
  const cited = [view.citation(decision)];
  if (letter === undefined) return undetermined('judgement', 'noDemand', {}, cited);
  const told = servedStep(view, letter) ?? stepIn(view, letter);
  const done =
    carried ??
    (planned.state === 'seen'
      ? {
          what: '',
          date: planned.value,
          page: planned.cited[0]!.page,
          cited: planned.cited,
          confidence: planned.confidence,
        }
      : undefined);
  if (told === undefined || done === undefined) return undetermined('scan', 'undated', {}, cited);
  const { loose, strict } = latestDayBefore(done.date, 3, holidays);
  const given = { told: dayAndPage(told), done: dayAndPage(done) };
  const places = [...told.cited, ...done.cited];
  const confidence = Math.min(told.confidence, done.confidence);
  if (told.date <= strict) return satisfied('inTime', given, places, { confidence });
  return told.date <= loose
    ? undetermined('judgement', 'border', given, places)
    : violated('late', { ...given, latest: chineseDate(loose) }, places, { confidence });
}

/** Many departments write 代履行 down on their ordinary record of an execution. */
const records = (view: DossierView): readonly Instrument[] => [
  ...view.all('substitute-record'),
  ...view.all('execution-record').filter((paper) => view.find(paper, /代履行/) !== undefined),
];

function record(view: DossierView) {
  const paper = records(view)[0];
  if (paper === undefined) return missing(view, ['substitute-record'], 'missing');
  const blank = [
    { who: '执法人员（监督人）', role: /执法人员|监督人员?/u },
    { who: '代履行人', role: /代履行人/u },
    { who: '当事人或者见证人', role: /当事人或者?见证人|当事人、见证人|当事人(?=[(:]|签)|见证人/u },
  ].filter(({ role }) => isUnsigned(signedBy(view, paper, role)));
  if (blank.length > 0) {
    const who = blank.map((each) => each.who).join('、');
    return undetermined('scan', 'unsigned', { page: paper.pages.at(-1)!, who }, [view.citation(paper)]);
  }
  return elements(view, paper, [
    { label: '行政机关派员监督', fields: ['officers'], words: /监督人|到场监督|执法人员/ },
    { label: '代履行人', fields: [], words: /代履行人|施工(?:单位|方)|受委托/ },
  ]);
}
