import { defineCheck } from '../define-check';
import { recordsOf, wasSeized } from '../families/measure';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

const heard =
  /听取[^。]{0,20}(?:陈述|申辩|意见)|(?:陈述|申辩)(?:意见|情况|内容)?[^。:]{0,6}:\S|(?:陈述|申辩)[^。]{0,24}(?:无异议|没有(?:异议|意见)|表示|称|提出|认为|不(?:作|提|进行|需要|要求)|放弃|无(?:意见|异议)?)|(?:当事人|其)[^。]{0,8}(?:表示|提出|称|认为)[^。]{2,}/;
const told = /陈述|申辩/;
const box = /(?:陈述|申辩)(?:意见|情况|内容)?(?:\([^)]*\))?:/;

export const measureDefenceHeard = defineCheck({
  meta: {
    id: 'measure-defence-heard',
    title: '当场听取陈述和申辩',
    criterion: 'CM-09',
    group: 'notice',
    procedures: ['coercion', 'penalty-ordinary'],
    basis: ['行政强制法(2012)第十八条第一款第六项'],
    gate: true,
    messages: {
      heard: '《{title}》（第{page}页）记有听取陈述申辩的情况：“{quote}”。',
      toldOnly: '《{title}》（第{page}页）写有“{quote}”，未读出当事人如何回答，请核对陈述申辩栏的手写内容。',
      unheard: '《{title}》（第{page}页）全文未见听取陈述、申辩的记载（告知权利不等于听取意见）。',
      noRecord: '未见查封、扣押的现场笔录，听取陈述申辩的情况无从核对，见现场笔录一项。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '未听取陈述申辩：{reason}。',
    mending: '以音像资料补强并书面说明；确未听取的，听取当事人意见并复核措施是否适当。',
  },
  check(view) {
    if (!wasSeized(view)) return paperUnseen('noMeasure');
    const records = recordsOf(view);
    if (records.length === 0) return undetermined('judgement', 'noRecord');
    return records.map((record) => {
      const place = { title: record.title, page: record.pages[0]! };
      const answer = view.find(record, heard);
      if (answer !== undefined)
        return satisfied('heard', { ...place, page: answer.page, quote: answer.quote }, [answer], { confidence: 0.75 });
      const words = view.find(record, told);
      // That the right was told is not that anybody listened; only a box for it may hold handwriting that was not read.
      if (words !== undefined && (view.find(record, box) !== undefined || !view.legible(record)))
        return undetermined('scan', 'toldOnly', { ...place, page: words.page, quote: words.quote }, [words]);
      return view.legible(record)
        ? violated('unheard', place, [view.citation(record)], { confidence: 0.75 })
        : undetermined('scan', 'unsure', { ...place, what: '陈述申辩的记载' }, [view.citation(record)]);
    });
  },
});
