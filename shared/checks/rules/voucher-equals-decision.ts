import { defineCheck } from '../define-check';
import { readings } from '../families/consistency';
import { penaltyDecision, penaltyIn, yuanWords } from '../families/penalty';
import { baseUnseen } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const voucherEqualsDecision = defineCheck({
  meta: {
    id: 'voucher-equals-decision',
    title: '罚款票据在卷且与决定金额一致',
    criterion: 'PU-EXEC-09',
    group: 'execution',
    procedures: ['penalty-ordinary', 'penalty-summary'],
    basis: ['行政处罚法(2021)第六十七条', '行政处罚法(2021)第七十条', '行政处罚法(2021)第七十四条'],
    messages: {
      equal: '票据{paid}（第{page}页）与决定书{due}（第{duePage}页）一致。',
      less: '票据共{paid}（第{page}页），少于决定书的{due}（第{duePage}页），罚款未缴清而无延期、分期或者催告材料。',
      more: '票据共{paid}（第{page}页），多于决定书的{due}（第{duePage}页），请核对是否含加处罚款。',
      partial:
        '票据共{paid}（第{page}页），少于决定书的{due}（第{duePage}页），卷内有分期、催告或者执行材料，请核对余额。',
      missing: '决定罚没{due}（第{duePage}页），卷内未见罚款票据，也未见催告、申请执行或者分期材料，执行情况不明。',
      unseen: '决定罚没{due}（第{duePage}页），未见罚款票据，但{where}，请先核对。',
      unread: '罚款票据（第{page}页）的金额未读出，请核对是否与决定书一致。',
      noFine: '没有罚款，本项不涉及。',
    },
    problem: '罚款收缴问题：{reason}。',
    mending: '补充财政票据或缴款凭证，查明收缴金额；未缴清的依法催告、申请强制执行。',
  },
  check(view) {
    const decision = penaltyDecision(view);
    if (decision === undefined) return baseUnseen('行政处罚决定书');
    const penalty = penaltyIn(view, decision);
    if (penalty.state !== 'seen') return baseUnseen('决定书的罚款金额');
    const fine = penalty.value.fine ?? 0;
    const all = fine + (penalty.value.confiscation ?? 0);
    if (all === 0) return notApplicable('noFine', {}, penalty.cited);

    const due = { due: yuanWords(all), duePage: penalty.cited[0]!.page };
    const slips = view.all('payment-voucher');
    const pending = view.all('payment-deferral', 'demand-notice', 'enforcement-application').length > 0;
    if (slips.length === 0) {
      if (pending)
        return undetermined('judgement', 'partial', { ...due, paid: '0元', page: due.duePage }, penalty.cited);
      const absence = view.absence('payment-voucher');
      return absence.sure
        ? violated('missing', due, penalty.cited, { confidence: 0.75 })
        : undetermined('scan', 'unseen', { ...due, where: absence.where }, absence.cited);
    }
    const sums = readings(view, slips, 'amount');
    const page = slips[0]!.pages[0]!;
    if (sums.length < slips.length)
      return undetermined(
        'scan',
        'unread',
        { page },
        slips.map((paper) => view.citation(paper)),
      );

    const total = sums.reduce((sum, { value }) => sum + value, 0);
    const given = { ...due, paid: yuanWords(total), page };
    const cited = [...sums.flatMap(({ cited }) => cited), ...penalty.cited];
    const confidence = Math.min(penalty.confidence, ...sums.map((each) => each.confidence));
    // A bank slip beside the fiscal receipt shows the same money twice; a slip for the fine alone leaves out what was confiscated.
    const single = sums.some(({ value }) => value === all || value === fine);
    if (total === all || single) return satisfied('equal', given, cited, { confidence });
    if (total > all) return undetermined('judgement', 'more', given, cited);
    return pending
      ? undetermined('judgement', 'partial', given, cited)
      : violated('less', given, cited, { confidence: confidence * 0.9 });
  },
});
