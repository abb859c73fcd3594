import { bare } from '../../base/normalise-text';
import type { Citation } from '../../model/citation';
import type { Instrument } from '../../model/instrument';
import type { DossierView } from '../dossier-view';

/** What stands in a place for signing. `blank`: the place is printed and nothing behind it was read; ink may still be there. */
export type Signed = { readonly state: 'signed' | 'blank' | 'none'; readonly cited: readonly Citation[] };

/** Whether somebody of a role signed: as a fact, or by what stands behind the printed place (当事人（签名）：方小舟). */
export function signedBy(view: DossierView, paper: Instrument, role: RegExp): Signed {
  const signatures = view.read(paper, 'signatures');
  if (signatures.state === 'seen' && signatures.value.some((one) => role.test(one.role) && bare(one.name) !== ''))
    return { state: 'signed', cited: signatures.cited };
  const { text, citation } = view.text(paper);
  const places = (words: string) => [...text.matchAll(new RegExp(`(?:${role.source})${words}`, 'gu'))];
  // 当事人：某公司 names the party, 当事人（签名）：方小舟 is signed; only a paper without the latter is signed at the former.
  const signing = places('[(]?(?:签名|签字|签收|签章|盖章)[^:]{0,6}:');
  const all = signing.length > 0 ? signing : places(':');
  const last = all.at(-1);
  if (last === undefined) return { state: 'none', cited: [view.citation(paper)] };
  const filled = all.find((place) => {
    const end = place.index + place[0].length;
    return NAME.test(text.slice(end)) && onOneRow(citation(end - 1, end), citation(end, end + 1));
  });
  const at = filled ?? last;
  return {
    state: filled === undefined ? 'blank' : 'signed',
    cited: [citation(at.index, at.index + at[0].length)],
  };
}

/** What is read behind an empty place may be the next line of the paper: the agency's name under 负责人（签名）. */
function onOneRow(a: Citation, b: Citation): boolean {
  const middle = ({ box: [, y, , height] }: Citation) => y + height / 2;
  return a.page === b.page && Math.abs(middle(a) - middle(b)) < Math.max(a.box[3], b.box[3]) * 0.8;
}

/** A name, and not the label of the next place. */
const NAME =
  /^(?!当事人|执法|检查|见证|经办|领取|负责|记录|日期|时间|身份|地址|电话|监督|代履行|行政)[\u4e00-\u9fa5]{2,4}/u;
