import { bare } from '../base/normalise-text';
import { similarity } from '../base/similarity';
import type { InstrumentId } from '../model/ids';
import { type Instrument, type InstrumentKind, instrumentKinds } from '../model/instrument';
import type { DossierView } from './dossier-view';
import { compareNames } from './families/consistency';

/** The word in a served title that tells its kind, whatever the department calls the rest. */
const servedWords: Partial<Record<InstrumentKind, RegExp>> = {
  'penalty-decision': /处罚决定/,
  'prior-notice': /(?:处罚|听证|权利|事先).{0,8}告知/,
  'correction-order': /责令/,
  'hearing-notice': /听证(?:会)?通知/,
  'preservation-notice': /先行登记保存.{0,6}(?:通知|决定)|登记保存.{0,8}(?:清单|证据)/,
  'preservation-disposal': /登记保存.{0,12}(?:处理|解除)/,
  'result-notice': /(?:结果|结论).{0,4}告知|复检/,
  'demand-notice': /催告/,
  'payment-deferral': /(?:延期|分期)/,
  'sampling-record': /抽样|采样/,
  'measure-decision': /^(?!.*(?:解除|延长|延期)).*(?:查封|扣押|封存|暂扣|强制措施).{0,12}(?:决定|通知|凭证)/,
  'goods-list': /(?:查封|扣押|财物|场所|设施).{0,10}清单/,
  'measure-extension': /(?:延长|延期).{0,8}(?:查封|扣押|封存|冻结|强制措施)/,
  'measure-release': /解除.{0,12}(?:查封|扣押|封存|冻结|强制措施)/,
  'appraisal-period': /(?:检测|检验|检疫|鉴定).{0,6}期[间限]/,
  'freeze-decision': /^(?!.*(?:解除|延长|协助)).*冻结.{0,8}(?:决定|通知)/,
  'execution-decision': /强制(?:执行|拆除).{0,4}决定/,
  'substitute-decision': /代履行.{0,4}决定/,
  'execution-halt': /(?:中止|终结|恢复).{0,6}执行/,
  'inspection-notice': /检查(?:通知|告知)/,
  'inspection-result': /检查.{0,4}(?:结果|情况|结论).{0,4}(?:告知|反馈|通知)?/,
  'summary-decision': /处罚决定/,
  'supplement-notice': /补正|一次性告知/,
  'acceptance-notice': /(?<!不予)受理/,
  'non-acceptance-notice': /不予受理/,
  'stakeholder-notice': /利害关系|听证.{0,6}告知|权利告知/,
  'extension-notice': /延长|延期/,
  'excluded-time-notice': /所需时间|特别程序|不计/,
  'licence-decision': /(?<!不予)(?:行政)?许可决定|准予/,
  'licence-refusal': /不予.{0,8}许可/,
  'licence-certificate': /许可证|证书|证件/,
  'licence-change': /变更|延续/,
  'licence-withdrawal': /撤销|撤回|注销/,
};

/** Below this a receipt belongs to nothing in the dossier. */
const ENOUGH = 1.5;

/**
 * Each 送达回证 (or proof of post) with the instruments it serves: by number, then title, then date and neighbourhood. One
 * receipt may serve several papers; a paper may have several receipts.
 */
export function pairReceipts(view: DossierView): ReadonlyMap<InstrumentId, readonly Instrument[]> {
  const served = view.dossier.instruments.filter(
    ({ kind }) => instrumentKinds[kind].addressed !== 'internal' && kind in servedWords,
  );
  const pairs = new Map<InstrumentId, Instrument[]>();
  for (const receipt of view.all('service-receipt', 'service-by-post')) {
    for (const paper of bestOf(view, receipt, served)) {
      pairs.set(paper.id, [...(pairs.get(paper.id) ?? []), receipt]);
    }
  }
  return pairs;
}

function bestOf(view: DossierView, receipt: Instrument, served: readonly Instrument[]): readonly Instrument[] {
  const scored = served.map((paper) => ({ paper, score: affinity(view, receipt, paper) }));
  const kinds = new Set(scored.filter(({ score }) => score >= ENOUGH).map(({ paper }) => paper.kind));
  return [...kinds].map((kind) => {
    const ofKind = scored.filter(({ paper }) => paper.kind === kind);
    return ofKind.reduce((best, each) => (each.score > best.score ? each : best)).paper;
  });
}

function affinity(view: DossierView, receipt: Instrument, paper: Instrument): number {
  const title = view.read(receipt, 'servedTitle');
  const names = title.state === 'seen' ? bare(title.value) : '';
  const named = names !== '' && (servedWords[paper.kind]?.test(names) || names.includes(bare(paper.title)));
  const numbered = sameNumber(view, receipt, paper);
  // The very number: that the two spell the party differently is another matter than that one was bound in from elsewhere.
  if (numbered !== 'yes' && otherRecipient(view, receipt, paper)) return 0;
  // A title that names other kinds only speaks against the pair, even where the numbers look alike.
  if (names !== '' && !named && otherKind(names, paper.kind)) return 0;
  if (!named && numbered !== 'yes') return names === '' ? fromText(view, receipt, paper) : 0;
  return (named ? 2 : 0) + ({ yes: 3, no: -1, unknown: 0 } as const)[numbered] + nearness(view, receipt, paper);
}

/** A receipt addressed to someone else was bound in from another matter. */
function otherRecipient(view: DossierView, receipt: Instrument, paper: Instrument): boolean {
  const recipient = view.read(receipt, 'recipient');
  const party = view.read(paper, 'party');
  if (recipient.state !== 'seen' || party.state !== 'seen') return false;
  // A firm's receipt may name its representative; two firms are two parties.
  const firms = bare(recipient.value).length >= 6 && bare(party.value).length >= 6;
  return firms && compareNames(recipient.value, party.value) === 'different';
}

/** Without the title cell, the words anywhere on the receipt, and standing right behind the paper. */
function fromText(view: DossierView, receipt: Instrument, paper: Instrument): number {
  const words = servedWords[paper.kind];
  const mentioned = words?.test(view.text(receipt).text) ?? false;
  return mentioned ? 2 + nearness(view, receipt, paper) : nearness(view, receipt, paper) >= 1 ? ENOUGH : 0;
}

const otherKind = (names: string, kind: InstrumentKind): boolean =>
  Object.entries(servedWords).some(([other, words]) => other !== kind && words?.test(names));

function sameNumber(view: DossierView, receipt: Instrument, paper: Instrument): 'yes' | 'no' | 'unknown' {
  const served = view.read(receipt, 'servedNumber');
  const own = view.read(paper, 'number');
  if (served.state !== 'seen' || own.state !== 'seen') return 'unknown';
  const a = bare(served.value);
  const b = bare(own.value);
  return a.includes(b) || similarity(a, b) > 0.92 ? 'yes' : 'no';
}

/** 1 for the receipt right behind the paper; less further on; a service before the paper's own day speaks against. */
function nearness(view: DossierView, receipt: Instrument, paper: Instrument): number {
  const gap = receipt.pages[0]! - paper.pages.at(-1)!;
  const day = view.read(receipt, 'servedOn');
  const own = view.read(paper, 'date');
  const early = day.state === 'seen' && own.state === 'seen' && day.value < own.value;
  return (gap === 1 ? 1 : gap > 1 ? 1 / (1 + gap) : 0) - (early ? 0.5 : 0);
}
