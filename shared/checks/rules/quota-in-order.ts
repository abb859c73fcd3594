import { chineseDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { licenceDecisions } from '../families/licence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const quotaInOrder = defineCheck({
  meta: {
    id: 'quota-in-order',
    title: '有数量限制的按受理先后准予',
    criterion: 'LI-EXAM-15',
    group: 'evidence',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第五十七条'],
    messages: {
      passedOver: '《{title}》（第{page}页）所列{day}受理且符合条件的申请未获准予，受理在后的却准予许可。',
      inOrder: '《{title}》（第{page}页）所列的准予次序与受理先后一致。',
      look: '《{title}》（第{page}页）写有“{quote}”，可能有数量限制；请核对同批申请的受理时间与准予次序。',
      none: '未见数量限制的记载，本项不涉及。',
    },
    problem: '未按受理先后准予：{reason}。',
    mending: '核对同批申请的受理次序并依法处理。',
  },
  check(view) {
    const order = acceptanceOrder(view);
    const passed = order?.rows.find(({ day, refused, unfit }, at) =>
      refused && !unfit ? order.rows.some((other, later) => later !== at && other.granted && other.day > day) : false,
    );
    if (order !== undefined && passed !== undefined)
      return violated(
        'passedOver',
        { title: order.paper.title, page: order.paper.pages[0]!, day: chineseDate(passed.day) },
        [view.citation(order.paper)],
        { confidence: 0.7, inItsWords: true },
      );
    if (order !== undefined)
      return satisfied(
        'inOrder',
        { title: order.paper.title, page: order.paper.pages[0]! },
        [view.citation(order.paper)],
        {
          confidence: 0.7,
        },
      );
    for (const paper of [...view.all('acceptance-notice', 'licence-review'), ...licenceDecisions(view)]) {
      const words = view.find(paper, /数量(?:限制|控制)|名额|指标(?:有限|数)|先后(?:顺序|次序)|总量控制/);
      if (words !== undefined)
        return undetermined('judgement', 'look', { title: paper.title, page: words.page, quote: words.quote }, [words]);
    }
    return notApplicable('none');
  },
});

/** 受理顺序表: one row per application, with the day on which it was accepted and what became of it. */
function acceptanceOrder(view: DossierView) {
  return view.dossier.instruments.flatMap((paper) => {
    if (!/受理[^。]{0,4}(?:顺序|次序|先后)/.test(paper.title)) return [];
    const { text } = view.text(paper);
    // A day with the outcome directly behind it is that of the decision, in the row of the day of acceptance.
    const days = readDates(text)
      .flatMap((sighting) => (sighting.kind === 'read' ? [sighting] : []))
      .filter(({ end }) => !/^(?:准予|不予|办结|决定)/.test(text.slice(end)));
    const rows = days.flatMap(({ date, end }, at) => {
      const rest = text.slice(end, days[at + 1]?.start ?? end + 40);
      const refused = /不予|未获|无名额|轮候|不准/.test(rest);
      const granted = !refused && /准予|许可|同意/.test(rest);
      return refused || granted ? [{ day: date, refused, granted, unfit: /不符合|不合格/.test(rest) }] : [];
    });
    return rows.length >= 2 ? [{ paper, rows }] : [];
  })[0];
}
