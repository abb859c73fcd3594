import { defineCheck } from '../define-check';
import { recordsOf, wasSeized } from '../families/measure';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

const parts = [
  {
    label: '采取措施的理由和依据',
    words:
      /(?:告知|说明|宣读|宣布)[^。]{0,60}(?:理由|依据|原因|事实)|(?:理由|依据)[^。]{0,30}(?:告知|说明)|(?:依据|根据)《/,
  },
  { label: '当事人的权利', words: /(?:陈述|申辩)|依法享有[^。]{0,20}权/ },
  { label: '救济途径', words: /复议|诉讼|救济/ },
] as const;

export const measureReasonsTold = defineCheck({
  meta: {
    id: 'measure-reasons-told',
    title: '当场告知理由、依据、权利和救济途径',
    criterion: 'CM-08',
    group: 'notice',
    procedures: ['coercion', 'penalty-ordinary'],
    basis: ['行政强制法(2012)第十八条第一款第五项'],
    gate: true,
    messages: {
      told: '《{title}》（第{page}页）记有告知：{parts}。',
      notInRecord:
        '《{title}》（第{page}页）全文未见当场告知{lacking}的记载；决定书虽载有这些内容，不能代替当场告知的记录。',
      withDecision: '现场笔录未写明{lacking}，《{title}》（第{page}页）载有这些内容，请核对是否当场告知、当场交付。',
      untold: '《{title}》（第{page}页）未见告知{lacking}的记载，决定书也未载明。',
      noRecord: '未见查封、扣押的现场笔录，当场告知的情况无从核对，见现场笔录一项。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '当场告知不全：{reason}。',
    mending: '以音像资料补强并书面说明；未告知救济途径的补充告知并送达。',
  },
  check(view) {
    if (!wasSeized(view)) return paperUnseen('noMeasure');
    const records = recordsOf(view);
    const decision = view.all('measure-decision')[0];
    if (records.length === 0) return undetermined('judgement', 'noRecord');
    return records.map((record) => {
      const place = { title: record.title, page: record.pages[0]! };
      const lacking = parts.filter(({ words }) => view.find(record, words) === undefined);
      if (lacking.length === 0)
        return satisfied('told', { ...place, parts: parts.map(({ label }) => label).join('、') }, [
          view.citation(record),
        ]);
      const names = lacking.map(({ label }) => label).join('、');
      if (!view.legible(record))
        return undetermined('scan', 'unsure', { ...place, what: `告知${names}的记载` }, [view.citation(record)]);
      const inDecision =
        decision !== undefined && lacking.every(({ words }) => view.find(decision, words) !== undefined);
      if (inDecision)
        return lacking.length === parts.length
          ? violated('notInRecord', { ...place, lacking: names }, [view.citation(record)], { confidence: 0.6 })
          : undetermined(
              'judgement',
              'withDecision',
              { title: decision.title, page: decision.pages[0]!, lacking: names },
              [view.citation(record), view.citation(decision)],
            );
      return decision !== undefined && !view.legible(decision)
        ? undetermined('scan', 'unsure', { title: decision.title, page: decision.pages[0]!, what: names }, [
            view.citation(decision),
          ])
        : violated('untold', { ...place, lacking: names }, [view.citation(record)], { confidence: 0.7 });
    });
  },
});
