import { defineCheck } from '../define-check';
import { licenceDecisions } from '../families/licence';
import { satisfied, undetermined } from '../judgement';

export const licenceFeeLawful = defineCheck({
  meta: {
    id: 'licence-fee-lawful',
    title: '许可不收费，收费的有依据和财政票据',
    criterion: 'LI-DECI-12',
    group: 'decision',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第五十八条', '行政许可法(2019)第五十九条'],
    messages: {
      charged: '卷内有收费票据《{title}》（第{page}页）；请核对收费有无法律、行政法规依据，是否使用财政票据。',
      mentioned: '《{title}》（第{page}页）写有“{quote}”，请核对是否收费及其依据。',
      free: '卷内未见收费的票据和记载。',
    },
    problem: '许可收费不合法：{reason}。',
    mending: '退还没有依据的收费；有依据的使用财政票据。',
  },
  check(view) {
    const slip = view.all('payment-voucher')[0];
    if (slip !== undefined)
      return undetermined('judgement', 'charged', { title: slip.title, page: slip.pages[0]! }, [view.citation(slip)]);
    for (const paper of [...view.all('acceptance-notice', 'materials-receipt'), ...licenceDecisions(view)]) {
      const words = view.find(
        paper,
        /(?<!不)(?<!免)(?<!不得)(?:收取|缴纳|交纳)[^。;]{0,12}(?:费|元)|收费(?:标准|依据|金额)/,
      );
      if (words !== undefined)
        return undetermined('judgement', 'mentioned', { title: paper.title, page: words.page, quote: words.quote }, [
          words,
        ]);
    }
    return satisfied('free', {}, [], { confidence: 0.7 });
  },
});
