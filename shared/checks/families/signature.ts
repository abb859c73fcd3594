import { bare } from '../../base/normalise-text';
import type { Citation } from '../../model/citation';
import { around, type Box } from '../../model/geometry';
import type { Instrument } from '../../model/instrument';
import { LEGIBLE, type PageText, type SigningPlace } from '../../model/page-text';
import type { DossierView } from '../dossier-view';

/**
 * What stands in a place for signing. `inked`: something is written there that was not read; `blank`: the page was looked at for
 * ink and there is none; `unread`: nothing was read there and nobody looked for ink; `none`: no such place.
 */
export type Signed = {
  readonly state: 'signed' | 'inked' | 'blank' | 'unread' | 'none';
  readonly cited: readonly Citation[];
};

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
  if (last === undefined) return inCell(view, paper, role) ?? { state: 'none', cited: [view.citation(paper)] };
  const filled = all.find((place) => {
    const end = place.index + place[0].length;
    return NAME.test(text.slice(end)) && onOneRow(citation(end - 1, end), citation(end, end + 1));
  });
  const at = filled ?? last;
  const label = citation(at.index, at.index + at[0].length);
  const state = filled === undefined ? inkBeside(view, label) : 'signed';
  // One empty place is no lack where the same person may have signed at another.
  const other = state === 'blank' ? inCell(view, paper, role) : undefined;
  return other === undefined || other.state === 'blank' ? { state, cited: [label] } : other;
}

/** 送达人 | …: what stands in the cell that a form has for somebody's signature; undefined where it has none, or nobody looked. */
export function inCell(view: DossierView, paper: Instrument, role: RegExp): Signed | undefined {
  const found = paper.pages.flatMap((page) => {
    const text = textOf(view, page);
    return (text?.signing ?? [])
      .filter(({ words }) => role.test(words))
      .map((place) => ({
        state: stateOf(place, text),
        cited: { page, box: around([place.label, place.box])!, quote: place.words },
      }));
  });
  const telling = found.find(({ state }) => state !== 'blank') ?? found[0];
  return telling && { state: telling.state, cited: [telling.cited] };
}

const states = { ink: 'inked', nothing: 'blank', unsure: 'unread' } as const;

/** On a page too poor to be read nothing is said to be missing. */
const stateOf = ({ holds }: SigningPlace, text: PageText | undefined): 'inked' | 'blank' | 'unread' =>
  holds === 'nothing' && (text === undefined || text.legibility < LEGIBLE) ? 'unread' : states[holds];

const textOf = (view: DossierView, page: number): PageText | undefined =>
  view.dossier.pages.find(({ ordinal }) => ordinal === page)?.reading?.text;

/** Ink is looked for beside words that ask for a signature; beside other labels nobody looked. */
function inkBeside(view: DossierView, label: Citation): 'inked' | 'blank' | 'unread' {
  const text = textOf(view, label.page);
  const place = text?.signing?.find((each) => touches(each.label, label.box));
  if (place !== undefined) return stateOf(place, text);
  if (text?.ink?.some((each) => touches(each.label, label.box)) === true) return 'inked';
  return text?.ink !== undefined && ASKING.test(label.quote) && text.legibility >= LEGIBLE ? 'blank' : 'unread';
}

const ASKING = /签名|签字|签章|捺印|签收/;

/** On one row: boxes of lines that follow closely upon each other overlap by a little. */
const touches = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] &&
  b[0] < a[0] + a[2] &&
  Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]) > Math.min(a[3], b[3]) / 2;

/** What is read behind an empty place may be the next line of the paper: the agency's name under 负责人（签名）. */
function onOneRow(a: Citation, b: Citation): boolean {
  const middle = ({ box: [, y, , height] }: Citation) => y + height / 2;
  return a.page === b.page && Math.abs(middle(a) - middle(b)) < Math.max(a.box[3], b.box[3]) * 0.8;
}

/** A name, and not the label of the next place. */
const NAME =
  /^(?!当事人|执法|检查|见证|经办|领取|负责|记录|日期|时间|身份|地址|电话|监督|代履行|行政|年|月)[\u4e00-\u9fa5]{2,4}/u;

/** Not signed as far as was read; whether the place is surely empty tells `blank`. */
export const isUnsigned = ({ state }: Signed): boolean => state !== 'signed' && state !== 'none';
