import { plainName } from '../../law';
import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import { satisfied, undetermined, violated } from '../judgement';
import { citedIn } from './citation';
import { stepIn } from './order';
import { sentence } from './reasoning';

const told = /行政诉讼|(?:人民法院|法院)[^。]{0,10}(?:起诉|诉讼)|起诉/;
const term = /(六|6|三|3)个月(?:之?内)?|(十五|15|三十|30)(?:日|天)(?:之?内)?/;
/** time-limits.md 3.1: fifteen days to sue under these. */
const fifteenDays = /^(?:烟草专卖法|计量法|矿山安全法|注册会计师法|进出境动植物检疫法|土地管理法)$/;

export const litigationMessages = {
  told: '决定书告知{term}内提起行政诉讼（第{page}页）。',
  untold: '决定书（第{page}页起）全文未告知提起行政诉讼的途径和期限。',
  threeMonths: '决定书告知“{quote}”（第{page}页），起诉期限自2015年5月1日起为六个月，写成三个月缩短了当事人的权利。',
  short: '决定书告知“{quote}”（第{page}页），起诉期限写为{term}，一般应为六个月；请核对所依据的法律有无特别规定。',
  noTerm: '决定书告知可以提起行政诉讼（第{page}页“{quote}”），未读出六个月的期限，请核对。',
  special: '本案依据{law}，该法规定十五日内起诉，告知为{term}（第{page}页），请人工核对。',
} as const;

/** Whether a decision tells the six months to sue, by the law of its own day. */
export function litigationIn(view: DossierView, paper: Instrument) {
  const words = sentence(view, paper, told);
  const fact = view.read(paper, 'litigation');
  const place = { title: paper.title, page: paper.pages[0]! };
  if (words === undefined && fact.state !== 'seen') {
    return view.legible(paper) && fact.state !== 'unsure'
      ? violated('untold', place, [view.citation(paper)], { confidence: 0.8 })
      : undetermined('scan', 'unsure', { ...place, what: '行政诉讼的告知' }, [view.citation(paper)]);
  }
  const cited = words ?? (fact.state === 'seen' ? fact.cited[0]! : view.citation(paper));
  const stated = factTerm(fact.state === 'seen' ? fact.value.term : undefined) ?? near(view.text(paper).text);
  const given = { page: cited.page, quote: cited.quote, term: stated ?? '' };
  if (stated === undefined) return undetermined('scan', 'noTerm', given, [cited]);

  const law = citedIn(view, paper).find(({ ref }) => fifteenDays.test(plainName(ref.law)))?.ref.law;
  if (law !== undefined) return undetermined('judgement', 'special', { ...given, law }, [cited]);
  if (/^[六6]个月/.test(stated)) return satisfied('told', given, [cited]);
  const day = stepIn(view, paper)?.date;
  if (!/^[三3]个月/.test(stated)) return undetermined('judgement', 'short', given, [cited]);
  if (day !== undefined && day < '2015-05-01') return satisfied('told', given, [cited]);
  return violated('threeMonths', given, [cited], { confidence: 0.85 });
}

function factTerm(known: { readonly length: number; readonly unit: string } | undefined): string | undefined {
  if (known === undefined) return undefined;
  return known.unit === 'month' ? `${known.length}个月` : `${known.length}日`;
}

/** The term belongs to the suit it stands beside; that of the reconsideration is left of it. */
function near(text: string): string | undefined {
  const at = text.search(told);
  if (at < 0) return undefined;
  const left = text.slice(Math.max(0, at - 60), at);
  const apart = left.lastIndexOf('复议');
  return term.exec(left.slice(apart + 1))?.[0] ?? term.exec(text.slice(at, at + 40))?.[0];
}
