import type { Instrument } from '../../model/instrument';
import type { Parameters } from '../../model/parameter';
import type { PartyKind } from '../../model/person';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { PENALTY_LAW_2021 } from '../families/deadline';
import { stepIn } from '../families/order';
import { partyKindOf, penaltyIn, yuanWords } from '../families/penalty';
import { without } from '../families/presence';
import { placeOf, specialLaw, summaryDecisions } from '../families/summary';
import { satisfied, undetermined, violated } from '../judgement';

/** 行政处罚法第五十一条 knows only these on the spot. */
const allowed = /警告|罚款/;

export const summaryLimitObserved = defineCheck({
  meta: {
    id: 'summary-limit-observed',
    title: '当场处罚不超过限额和种类',
    criterion: 'PS-01',
    group: 'law',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第五十一条', '行政处罚法(2017)第三十三条'],
    gate: true,
    messages: {
      kept: '《{title}》（第{page}页）处{penalty}，在当场处罚的限额{limit}以内。',
      over: '《{title}》（第{page}页）罚款{sum}，超过当场处罚对{party}的限额{limit}，应当适用普通程序。',
      otherKind: '《{title}》（第{page}页）作出“{kind}”，当场只能处警告或者限额以内的罚款，应当适用普通程序。',
      special: '《{title}》（第{page}页）依据{law}，该法对当场处罚另有规定，请对照该法核对限额和种类。',
      partyUnknown:
        '《{title}》（第{page}页）罚款{sum}，未读出当事人是公民还是单位，两者限额不同（{limits}），请核对。',
      soleTrader:
        '《{title}》（第{page}页）对个体工商户罚款{sum}，按公民还是按组织适用限额由各地规定，请按本地口径核对。',
      unread: '《{title}》（第{page}页）未读出处罚种类和金额，请对照原卷核对是否在当场处罚限额以内。',
      undated: '《{title}》（第{page}页）罚款{sum}，未读出决定日期，2021年7月15日前后限额不同，请核对。',
    },
    problem: '超出当场处罚的限额或者种类：{reason}。',
    mending: '依法撤销该决定，按普通程序立案调查、告知后重新处理。',
  },
  check(view, { parameters }) {
    const papers = summaryDecisions(view);
    return papers.length === 0 ? without('当场行政处罚决定书') : papers.map((paper) => judge(view, paper, parameters));
  },
});

function judge(view: DossierView, paper: Instrument, parameters: Parameters) {
  const place = placeOf(paper);
  const penalty = penaltyIn(view, paper);
  if (penalty.state !== 'seen') return undetermined('scan', 'unread', place, [view.citation(paper)]);
  const { kinds, fine = 0, confiscation = 0, cited, confidence } = penalty.value;
  const law = specialLaw(view, paper);
  if (law !== undefined) return undetermined('judgement', 'special', { ...place, law }, cited);

  const other = kinds.find((kind) => !allowed.test(kind)) ?? (confiscation > 0 ? '没收' : undefined);
  if (other !== undefined)
    return violated('otherKind', { ...place, kind: other }, cited, { confidence: confidence * 0.85 });
  const sum = yuanWords(fine);
  if (fine === 0) return satisfied('kept', { ...place, penalty: '警告', limit: '' }, cited, { confidence });

  const day = stepIn(view, paper)?.date;
  const early = limitsOn('2021-07-14', parameters);
  const limits = limitsOn(day ?? '2021-07-14', parameters);
  if (day === undefined && fine > early.person) return undetermined('scan', 'undated', { ...place, sum }, cited);
  const kind = partyKindOf(view, paper);
  const words = `公民${yuanWords(limits.person)}、单位${yuanWords(limits.organisation)}`;
  const kept = (limit: number) =>
    satisfied('kept', { ...place, penalty: `罚款${sum}`, limit: yuanWords(limit) }, cited, { confidence });
  const over = (party: string, limit: number) =>
    violated('over', { ...place, sum, party, limit: yuanWords(limit) }, cited, { confidence: confidence * 0.95 });

  if (fine > limits.organisation)
    return over(kind === 'person' ? '公民' : '单位', kind === 'person' ? limits.person : limits.organisation);
  if (fine <= limits.person) return kept(limits.person);
  const measured = measureOf(kind, parameters);
  if (measured === 'organisation') return kept(limits.organisation);
  if (measured === 'person') return over(kind === 'person' ? '公民' : '个体工商户', limits.person);
  return kind === 'sole-trader'
    ? undetermined('parameter', 'soleTrader', { ...place, sum }, cited)
    : undetermined('judgement', 'partyUnknown', { ...place, sum, limits: words }, cited);
}

const measureOf = (kind: PartyKind | undefined, { soleTraderAs }: Parameters): 'person' | 'organisation' | undefined =>
  kind === 'sole-trader' ? soleTraderAs : kind;

/** In fen: 200 and 3000 yuan since 2021-07-15, 50 and 1000 before; a department's own law may say otherwise. */
function limitsOn(
  day: string,
  { summaryLimit }: Parameters,
): { readonly person: number; readonly organisation: number } {
  const general =
    day >= PENALTY_LAW_2021 ? { person: 20_000, organisation: 300_000 } : { person: 5_000, organisation: 100_000 };
  return {
    person: summaryLimit?.person ?? general.person,
    organisation: summaryLimit?.organisation ?? general.organisation,
  };
}
