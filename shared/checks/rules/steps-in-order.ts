import type { InstrumentKind } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { dayAndPage } from '../families/deadline';
import { orderEdges, servedStep, stepIn } from '../families/order';
import { notApplicable, satisfied, violated } from '../judgement';
import type { Step } from '../seen';

export const stepsInOrder = defineCheck({
  meta: {
    id: 'steps-in-order',
    title: '立案、调查、告知、讨论、决定、执行依次进行',
    criterion: 'PU-DECI-20',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十四条', '行政处罚法(2021)第五十七条', '行政处罚法(2021)第六十二条'],
    messages: {
      ordered: '逐一比对{count}个环节的日期，没有倒置。',
      inverted: '{later}{laterDay}早于应在其前的{earlier}{earlierDay}，程序倒置。',
      servedEarly: '决定书送达日{laterDay}早于其成文日{earlierDay}，日期矛盾。',
      tooFew: '读出日期的环节不足两个，无从比对。',
    },
    problem: '程序顺序倒置：{reason}。',
    mending: '核对实际办理时间，笔误的书面说明并更正；确属倒置的评估对决定效力的影响。',
  },
  check(view) {
    const known = orderEdges.flatMap(([before, after]) => {
      const earlier = stepIn(view, firstOf(view, before));
      const later = stepIn(view, lastOf(view, after));
      return earlier === undefined || later === undefined ? [] : [{ earlier, later }];
    });
    const wrong = known
      .filter(({ earlier, later }) => later.date < earlier.date)
      .map((edge) => violatedBy('inverted', edge));
    const decision = view.only('penalty-decision');
    const made = stepIn(view, decision);
    const served = decision && servedStep(view, decision);
    const early = made !== undefined && served !== undefined && served.date < made.date;
    const all = early ? [...wrong, violatedBy('servedEarly', { earlier: made, later: served })] : wrong;
    if (all.length > 0) return all;
    if (known.length === 0) return notApplicable('tooFew');
    return satisfied(
      'ordered',
      { count: known.length + 1 },
      known.slice(0, 6).flatMap(({ later }) => later.cited),
    );
  },
});

/** Several papers of a kind: the first must not come too late, the last not too early. */
const firstOf = (view: DossierView, kind: InstrumentKind) => sorted(view, kind)[0];
const lastOf = (view: DossierView, kind: InstrumentKind) => sorted(view, kind).at(-1);

const sorted = (view: DossierView, kind: InstrumentKind) =>
  view.all(kind).toSorted((a, b) => (stepIn(view, a)?.date ?? '').localeCompare(stepIn(view, b)?.date ?? ''));

function violatedBy<const Key extends 'inverted' | 'servedEarly'>(
  key: Key,
  { earlier, later }: { earlier: Step; later: Step },
) {
  const given = {
    later: later.what,
    laterDay: dayAndPage(later),
    earlier: earlier.what,
    earlierDay: dayAndPage(earlier),
  };
  return violated(key, given, [...later.cited, ...earlier.cited], {
    confidence: Math.min(earlier.confidence, later.confidence),
  });
}
