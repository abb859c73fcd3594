import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { PENALTY_LAW_2021 } from '../families/deadline';
import { stepIn } from '../families/order';
import { penaltyIn, yuanWords } from '../families/penalty';
import { without } from '../families/presence';
import { placeOf, spotCollected, summaryDecisions } from '../families/summary';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const hard = /难以执行|事后难/;
const remote = /边远|水上|交通不便/;
const asked =
  /(?:当事人|本人|其|我)[^。;]{0,16}(?:提出|要求|申请|自愿)[^。;]{0,16}(?:当场|缴纳|收缴)|(?:经|应)当事人[^。;]{0,8}(?:提出|要求|申请)/;

export const spotCollectionGrounded = defineCheck({
  meta: {
    id: 'spot-collection-grounded',
    title: '当场收缴罚款符合法定情形',
    criterion: 'PS-13',
    group: 'execution',
    procedures: ['penalty-summary'],
    basis: [
      '行政处罚法(2021)第六十八条',
      '行政处罚法(2021)第六十九条',
      '行政处罚法(2017)第四十七条',
      '行政处罚法(2017)第四十八条',
    ],
    messages: {
      small: '当场收缴{sum}（第{page}页），在{limit}以下，符合当场收缴条件。',
      grounded: '当场收缴{sum}（第{page}页），记有理由“{reason}”。',
      ask: '当场收缴{sum}（第{page}页），理由为边远、水上、交通不便，未见当事人提出当场缴纳的记载，请核对。',
      groundless: '当场收缴{sum}（第{page}页），超过{limit}，未见事后难以执行等理由的记载。',
      unread: '记有当场收缴（第{page}页），罚款金额未读出，请核对是否符合当场收缴条件。',
      unclear: '《{title}》（第{page}页）未读出罚款是当场收缴还是到银行缴纳，请看缴款方式的勾选。',
      bank: '罚款由当事人到银行缴纳，没有当场收缴，本项不涉及。',
      noFine: '没有罚款，本项不涉及。',
    },
    problem: '当场收缴罚款不符合法定情形：{reason}。',
    mending: '核对有无当场收缴的理由和当事人的申请；今后除法定情形外由当事人到指定银行缴纳。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    return papers.length === 0 ? without('当场行政处罚决定书') : papers.map((paper) => judge(view, paper));
  },
});

function judge(view: DossierView, paper: Instrument) {
  const place = placeOf(paper);
  const penalty = penaltyIn(view, paper);
  const fine = penalty.state === 'seen' ? penalty.value.fine : undefined;
  if (penalty.state === 'seen' && fine === undefined && !penalty.value.kinds.includes('罚款'))
    return notApplicable('noFine', {}, penalty.cited);
  const spot = spotCollected(view, paper);
  if (spot.state !== 'seen') return undetermined('scan', 'unclear', place, [view.citation(paper)]);
  if (!spot.value) return notApplicable('bank', {}, spot.cited);
  const { page } = spot.cited[0]!;
  if (fine === undefined) return undetermined('scan', 'unread', { page }, spot.cited);

  const day = stepIn(view, paper)?.date;
  // 第六十八条 speaks of fines up to 100 yuan since 2021-07-15, of 20 before.
  const limit = day !== undefined && day < PENALTY_LAW_2021 ? 2_000 : 10_000;
  const given = { page, sum: yuanWords(fine), limit: yuanWords(limit) };
  const confidence = Math.min(spot.confidence, penalty.state === 'seen' ? penalty.confidence : 1);
  if (fine <= limit) return satisfied('small', given, spot.cited, { confidence });
  const reason = groundOf(view, paper);
  if (reason === undefined) return violated('groundless', given, spot.cited, { confidence: confidence * 0.85 });
  const where = [paper, ...view.all('inspection-record', 'fine-handover', 'defence-record')];
  const wished = where.some((each) => view.find(each, asked) !== undefined);
  return remote.test(reason) && !hard.test(reason) && !wished
    ? undetermined('judgement', 'ask', given, spot.cited)
    : satisfied('grounded', { ...given, reason }, spot.cited, { confidence });
}

function groundOf(view: DossierView, paper: Instrument): string | undefined {
  const told = view.read(paper, 'spotCollectionReason');
  if (told.state === 'seen' && told.value.length >= 3) return told.value;
  return view.find(paper, /(?<!□)[^。;□]{0,10}(?:难以执行|边远|水上|交通不便)[^。;□]{0,10}/)?.quote;
}
