import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { quoted, readings } from '../families/consistency';
import { yuanWords } from '../families/penalty';
import { notApplicable, satisfied, violated } from '../judgement';

export const amountConsistent = defineCheck({
  meta: {
    id: 'amount-consistent',
    title: '罚款金额全卷一致',
    criterion: 'PU-DECI-18',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十条', '行政处罚法(2021)第五十九条第一款第三项'],
    messages: {
      same: '{count}份文书的罚款金额均为{sum}。',
      differs: '{odd}，与决定书（第{page}页）的{sum}不一致。',
      tooFew: '读出罚款金额的文书不足两份，无从比对。',
    },
    problem: '罚款金额不一致：{reason}。',
    mending: '核对讨论、审批确定的金额，笔误的书面补正，实质不同的依法变更。',
  },
  check(view) {
    const decision = view.only('penalty-decision');
    const base = decision && readings(view, [decision], 'amount')[0];
    // Papers up to the notice may propose another sum; what decides, approves and closes must agree.
    const after = readings(
      view,
      view.all('decision-approval', 'demand-notice', 'enforcement-application', 'closing-approval'),
      'amount',
    );
    const discussed = readings(view, view.all('collective-discussion').slice(-1), 'amount');
    const others = [...discussed, ...after].filter(({ value }) => value > 0);
    if (base === undefined || others.length === 0) return notApplicable('tooFew');

    // What was paid may be told as one sum with what was confiscated.
    const both = base.value + confiscated(view, base.paper);
    const odd = others.filter(({ value }) => value !== base.value && value !== both);
    const sum = yuanWords(base.value);
    if (odd.length === 0) {
      return satisfied('same', { count: others.length + 1, sum }, [
        ...base.cited,
        ...others.flatMap(({ cited }) => cited),
      ]);
    }
    return odd.map((one) => {
      const confidence = Math.min(one.confidence, base.confidence) * 0.9;
      return violated('differs', { odd: quoted(one, yuanWords), page: base.page, sum }, [...one.cited, ...base.cited], {
        confidence,
      });
    });
  },
});

function confiscated(view: DossierView, decision: Instrument): number {
  const [taken] = readings(view, [decision], 'confiscation');
  return taken?.value ?? 0;
}
