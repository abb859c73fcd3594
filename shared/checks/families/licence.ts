import type { Instrument, InstrumentKind } from '../../model/instrument';
import type { DossierView } from '../dossier-view';
import { type Seen, type Step, unseen } from '../seen';
import { fieldStep, stepIn } from './order';

const deciding: readonly InstrumentKind[] = ['licence-decision', 'licence-refusal', 'licence-change'];

/** Every decision on an application, granting or refusing. */
export const licenceDecisions = (view: DossierView): readonly Instrument[] => view.all(...deciding);

/** The decision that counts: the last made. */
export function licenceDecision(view: DossierView): Instrument | undefined {
  const dated = licenceDecisions(view).map((paper) => ({ paper, day: stepIn(view, paper)?.date ?? '' }));
  return dated.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1)?.paper;
}

/** A dossier of withdrawing a licence on the agency's own motion holds no application and nothing that answers one. */
export const onlyWithdrawn = (view: DossierView): boolean =>
  view.all('licence-withdrawal').length > 0 &&
  view.all('licence-application', 'materials-receipt', 'acceptance-notice', ...deciding).length === 0;

export const decidedStep = (view: DossierView): Step | undefined => stepIn(view, licenceDecision(view));

/** 收到申请材料之日; `sure` where the agency itself says so, not only the day that the applicant wrote on the application. */
export function receivedStep(view: DossierView): { readonly step: Step; readonly sure: boolean } | undefined {
  const told = view
    .all('materials-receipt', 'supplement-notice', 'acceptance-notice', 'licence-review')
    .flatMap((paper) => fieldStep(view, paper, 'receivedOn', '收到申请材料') ?? [])[0];
  if (told !== undefined) return { step: told, sure: true };
  const appliedBy = (...kinds: readonly InstrumentKind[]) =>
    view.all(...kinds).flatMap((paper) => fieldStep(view, paper, 'appliedOn', '提出申请') ?? []);
  const written = appliedBy('licence-application');
  // 你单位于2023年2月6日向本机关提出申请: the agency's word for when the application reached it, where the form says no other.
  // The day at its own foot is that of the decision, whatever words stand near it.
  const decided = decidedStep(view)?.date;
  const owned = [...appliedBy('acceptance-notice'), ...appliedBy(...deciding).filter(({ date }) => date !== decided)];
  const [agreed] = owned.filter(({ date }) => [...owned, ...written].every((other) => other.date === date));
  if (agreed !== undefined) return { step: agreed, sure: true };
  const [applied] = [...written, ...owned];
  return applied === undefined ? undefined : { step: applied, sure: false };
}

/** 受理之日: of the notice, else as the review form or the decision names it. */
export const acceptedStep = (view: DossierView): Step | undefined =>
  view
    .all('acceptance-notice', 'licence-review', 'licence-decision', 'licence-refusal', 'licence-change')
    .flatMap((paper) => fieldStep(view, paper, 'acceptedOn', '受理申请') ?? [])[0];

/** 当场决定 (行政许可法第三十四条第二款): decided on the day on which the application came. */
export function decidedOnSpot(view: DossierView): boolean {
  const decided = decidedStep(view)?.date;
  return decided !== undefined && decided === receivedStep(view)?.step.date;
}

/** 许可事项, from whichever paper names it. */
export function itemOf(view: DossierView): Seen<string> {
  const papers = view.all(
    'acceptance-notice',
    'licence-application',
    ...deciding,
    'licence-review',
    'materials-receipt',
  );
  return papers.map((paper) => view.read(paper, 'licenceItem')).find(({ state }) => state === 'seen') ?? unseen;
}

/** Matters that commonly touch neighbours, rivals or the public; used to ask, never to allege. */
const touching =
  /环境|排污|规划|建设工程|施工|用地|采矿|探矿|取水|河道|采砂|危险化学品|烟花爆竹|加油|燃气|娱乐|歌舞|网吧|上网服务|养殖|采伐|殡葬|户外广告|占道|道路(?:挖掘|占用)|噪声|辐射|放射|特许经营/;

/** Whether others' vital interests may be at stake: by the item and the words of the papers; undefined where the item is not read. */
export function mayTouchOthers(view: DossierView): boolean | undefined {
  const item = itemOf(view);
  return item.state === 'seen' ? touching.test(item.value) : undefined;
}

export const itemWords = (view: DossierView): string => {
  const item = itemOf(view);
  return item.state === 'seen' ? `“${item.value}”` : '本事项';
};

/** 联合、统一、集中办理 (第二十六条、第四十二条第二款), where the papers say so. */
export const jointly = (view: DossierView) =>
  view
    .all('acceptance-notice', 'licence-review', ...deciding)
    .flatMap((paper) => view.find(paper, /联合办理|集中办理|并联审批|统一办理/) ?? [])[0];
