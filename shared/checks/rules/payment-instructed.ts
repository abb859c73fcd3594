import { defineCheck } from '../define-check';
import { penaltyIn } from '../families/penalty';
import { without } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const workingDays = /(?:十五|15)个?工作日/;
const fifteen = /(?:十五|15)(?:天|日)/;

export const paymentInstructed = defineCheck({
  meta: {
    id: 'payment-instructed',
    title: '写明十五日缴款期限和代收银行',
    criterion: 'PU-DECI-13',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: [
      '行政处罚法(2021)第五十九条第一款第四项',
      '行政处罚法(2021)第六十七条第三款',
      '行政处罚法(2017)第四十六条第三款',
    ],
    messages: {
      told: '决定书写明十五日内到指定银行或通过电子支付系统缴款（第{page}页）。',
      workingDays: '决定书把缴款期限写成“{quote}”（第{page}页），法定为十五日（自然日）。',
      noTerm: '决定书（第{page}页起）未见十五日的缴款期限。',
      noBank: '决定书写明十五日内缴款（第{page}页），未见代收银行或者缴款方式。',
      noFine: '没有罚款，本项不涉及。',
    },
    problem: '缴款期限、方式告知有误：{reason}。',
    mending: '书面补正缴款期限（收到决定书之日起十五日内）和代收银行、账号。',
  },
  check(view) {
    const paper = view.only('penalty-decision');
    if (paper === undefined) return without('行政处罚决定书');
    const penalty = penaltyIn(view, paper);
    const fined =
      penalty.state === 'seen'
        ? (penalty.value.fine ?? 0) > 0 || penalty.value.kinds.some((kind) => kind.includes('罚款'))
        : view.find(paper, /罚款/) !== undefined;
    if (!fined) return notApplicable('noFine', {}, view.legible(paper) ? [view.citation(paper)] : []);

    const place = { title: paper.title, page: paper.pages[0]! };
    const wrong = view.find(paper, workingDays);
    if (wrong !== undefined)
      return violated('workingDays', { quote: wrong.quote, page: wrong.page }, [wrong], { confidence: 0.85 });
    const term = view.read(paper, 'paymentTerm');
    if (term.state === 'seen' && term.value.unit === 'working-day') {
      const given = { quote: `${term.value.length}个工作日`, page: term.cited[0]!.page };
      return violated('workingDays', given, term.cited, { confidence: term.confidence });
    }
    const told =
      view.find(paper, fifteen) ?? (term.state === 'seen' && term.value.length === 15 ? term.cited[0] : undefined);
    if (told === undefined) {
      return view.legible(paper)
        ? violated('noTerm', place, [view.citation(paper)], { confidence: 0.7 })
        : undetermined('scan', 'unsure', { ...place, what: '缴款期限' }, [view.citation(paper)]);
    }
    const bank = view.element(paper, ['bank'], /银行|信用社|账号|缴款(?:码|书|通知)|电子支付|二维码|非税/);
    const given = { page: told.page };
    if (bank.state === 'seen') return satisfied('told', given, [told, ...bank.cited]);
    if (bank.state === 'unsure') return undetermined('scan', 'unsure', { ...place, what: '代收银行' }, bank.cited);
    return violated('noBank', given, [told], { confidence: 0.7 });
  },
});
