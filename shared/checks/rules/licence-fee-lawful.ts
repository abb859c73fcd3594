import { defineCheck } from '../define-check';
import { licenceDecisions } from '../families/licence';
import { clause } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

/** What no law lets an agency charge for a licence (第五十八条). */
const unlawfulFee =
  /(?:证照|申请表|许可证)?工本费|申请表费|手续费|资料费|(?:许可证|证件|证书)制作费|评审[^。;,]{0,4}费|审查费|加急费|咨询费|入会费/;
/** A receipt of the treasury speaks for a fee with a basis. */
const treasury = /财政(?:票据|专户|部|厅|局)?监制|非税收入|财政票据|国库/;

export const licenceFeeLawful = defineCheck({
  meta: {
    id: 'licence-fee-lawful',
    title: '许可不收费，收费的有依据和财政票据',
    criterion: 'LI-DECI-12',
    group: 'decision',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第五十八条', '行政许可法(2019)第五十九条'],
    messages: {
      unlawful:
        '《{title}》（第{page}页）写有“{quote}”，且不是财政票据；实施许可不得收费，法律、行政法规另有规定的除外。',
      charged: '卷内有收费票据《{title}》（第{page}页）；请核对收费有无法律、行政法规依据，是否使用财政票据。',
      mentioned: '《{title}》（第{page}页）写有“{quote}”，请核对是否收费及其依据。',
      free: '卷内未见收费的票据和记载。',
    },
    problem: '许可收费不合法：{reason}。',
    mending: '退还没有依据的收费；有依据的使用财政票据。',
  },
  check(view) {
    const slip =
      view.all('payment-voucher')[0] ?? view.all('unknown').find(({ title }) => /收据|收款|发票/.test(title));
    const fee = slip === undefined ? undefined : clause(view, slip, unlawfulFee);
    if (slip !== undefined && fee !== undefined && view.find(slip, treasury) === undefined)
      return violated('unlawful', { title: slip.title, page: fee.page, quote: fee.quote }, [fee], {
        confidence: 0.7,
        inItsWords: true,
      });
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
