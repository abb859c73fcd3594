import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { decidedStep, itemWords, mayTouchOthers } from '../families/licence';
import { stepIn } from '../families/order';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const licenceHearingRightTold = defineCheck({
  meta: {
    id: 'licence-hearing-right-told',
    title: '涉及申请人与他人重大利益关系的告知听证权',
    criterion: 'LI-EXAM-07',
    group: 'notice',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十七条第一款'],
    gate: true,
    messages: {
      told: '《{title}》（第{page}页）告知了要求听证的权利：“{quote}”。',
      untold:
        '《{title}》（第{page}页）全文未告知要求听证的权利；许可直接涉及申请人与他人之间重大利益关系的，决定前应当告知。',
      look: '事项{item}可能涉及申请人与他人的重大利益关系，卷内未见听证权利的告知，请判断应否告知。',
      unlikely: '卷内未见听证权利的告知；事项{item}一般不涉及他人重大利益，本项按不涉及处理，如有不同情况请改判。',
      unread: '未读出许可事项，请判断应否告知听证权。',
      afterwards: '《{title}》（第{page}页）于{told}告知，许可决定{decided}作出，告知晚于决定。',
    },
    problem: '未依法告知听证权：{reason}。',
    mending: '告知申请人、利害关系人要求听证的权利，听证或者期满后重新决定。',
  },
  check(view) {
    const notices = view.all('stakeholder-notice');
    if (notices.length === 0) {
      const touching = mayTouchOthers(view);
      if (touching === undefined) return undetermined('judgement', 'unread');
      return touching
        ? undetermined('judgement', 'look', { item: itemWords(view) })
        : notApplicable('unlikely', { item: itemWords(view) });
    }
    return notices.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const found = view.element(paper, ['hearingRight'], /听证/);
      if (found.state === 'unsure')
        return undetermined('scan', 'unsure', { ...place, what: '听证权的告知' }, found.cited);
      if (found.state === 'unseen') return violated('untold', place, [view.citation(paper)], { confidence: 0.75 });
      const [told, decided] = [stepIn(view, paper), decidedStep(view)];
      if (told !== undefined && decided !== undefined && told.date > decided.date)
        return violated(
          'afterwards',
          { ...place, told: dayAndPage(told), decided: dayAndPage(decided) },
          [...told.cited, ...decided.cited],
          { confidence: Math.min(told.confidence, decided.confidence) * 0.9 },
        );
      const quote = view.find(paper, /[^。;]{0,20}听证[^。;]{0,10}/)?.quote ?? '听证';
      return satisfied('told', { ...place, page: found.cited[0]!.page, quote }, found.cited, {
        confidence: found.confidence,
      });
    });
  },
});
