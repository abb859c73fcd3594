import { defineCheck } from '../define-check';
import { sentence } from '../families/reasoning';
import { notApplicable, undetermined } from '../judgement';

const suspended = /(?:责令|要求|通知|一律|全部|立即)[^。]{0,20}(?:停产|停业|停工|关停|停止(?:生产|经营|营业|施工))/;

export const noBlanketSuspension = defineCheck({
  meta: {
    id: 'no-blanket-suspension',
    title: '慎用停产停业',
    criterion: 'IN-20',
    group: 'decision',
    procedures: ['inspection'],
    basis: ['国发(2021)26号(具体条目待核)'],
    messages: {
      asked: '《{title}》（第{page}页）写有“{quote}”，请核对是否有法律依据、是否不分情况普遍要求停产停业。',
      none: '方案、通知和检查结果未见停产停业的要求，本项不涉及。',
    },
    problem: '普遍要求停产停业：{reason}。',
    mending: '纠正没有法律依据的停产停业要求，逐户依法处理。',
  },
  check(view) {
    const papers = view.all(
      'inspection-plan',
      'inspection-notice',
      'inspection-result',
      'correction-order',
      'inspection-record',
    );
    const asked = papers.flatMap((paper) => {
      const found = sentence(view, paper, suspended);
      return found === undefined ? [] : [{ paper, found }];
    });
    if (asked.length === 0) return notApplicable('none');
    return asked.map(({ paper, found }) =>
      undetermined('judgement', 'asked', { title: paper.title, page: found.page, quote: found.quote }, [found]),
    );
  },
});
