import { type InstrumentKind, instrumentKinds } from '../model/instrument';

/**
 * Words without which a page cannot be the head of an instrument of that kind, however the department titles it. Used only to
 * doubt: an unrecognised page or a catalogue row that bears them may be the instrument that was not found.
 */
export const traces: Partial<Record<InstrumentKind, RegExp>> = {
  'filing-approval': /立案/,
  'source-register': /来源|线索|举报|投诉|受案/,
  'inspection-record': /检查|勘[察验]|现场/,
  'inquiry-record': /询问|谈话|调查笔录/,
  'investigation-report': /调查.{0,6}报告|终结|处理意见/,
  'legal-review': /审核|核审|法制/,
  'prior-notice': /告知/,
  'defence-record': /申辩/,
  'hearing-notice': /听证/,
  'hearing-record': /听证/,
  'hearing-report': /听证/,
  'collective-discussion': /讨论|案审|审议|会议/,
  'decision-approval': /审批|呈批|处理意见/,
  'penalty-decision': /处罚决定/,
  'service-receipt': /送达|回证|回执/,
  'payment-voucher': /罚没|非税|缴款|收据|票据|回单|缴费/,
  'closing-approval': /结案/,
  'closing-note': /备考/,
  'dossier-cover': /卷宗|案卷|归档|保管期限/,
  catalogue: /目录/,
  'publication-page': /公示|公开/,
  'identity-proof': /执照|身份证|许可证|登记证/,
  authorisation: /委托/,
  'correction-order': /责令|改正|整改/,
  'preservation-disposal': /登记保存|处理|解除/,
  'time-extension': /延长|延期/,
  'demand-notice': /催告/,
  'payment-deferral': /延期|分期/,
  'result-notice': /结果|复检/,
  'measure-approval': /审批|呈批|强制措施/,
  'measure-decision': /查封|扣押|封存|暂扣|强制措施/,
  'goods-list': /清单/,
  'measure-record': /查封|扣押|强制措施|现场/,
  'measure-extension': /延长|延期/,
  'measure-release': /解除|退还|返还|发还/,
  'return-list': /清单|退还|返还|发还|领取/,
  'appraisal-period': /期间|鉴定|检[测验疫]/,
  'freeze-decision': /冻结/,
  'freeze-notice': /冻结/,
  'execution-decision': /强制执行|强制拆除/,
  'execution-record': /执行|拆除/,
  'demolition-notice': /拆除|公告/,
  'substitute-decision': /代履行/,
  'substitute-record': /代履行/,
  'criminal-transfer': /移送/,
  'goods-disposal': /物品|财物|处理|销毁|移交/,
  'inspection-approval': /检查/,
  'inspection-plan': /计划|方案/,
  'random-draw': /随机|抽取|抽查/,
  'inspection-notice': /通知|告知/,
  'inspection-result': /结果|反馈|结论|告知/,
  'summary-decision': /处罚决定|当场处罚/,
  'summary-report': /备案|报备/,
  'fine-handover': /上交|上缴|解缴|交款/,
  'licence-application': /申请[书表]/,
  'materials-receipt': /材料.{0,6}清单|收件|接件|收讫/,
  'supplement-notice': /补正|一次性告知/,
  'acceptance-notice': /受理/,
  'non-acceptance-notice': /不予受理/,
  'licence-review': /审查|审核|审批|流转/,
  'site-verification': /核查|勘验|踏勘|查验/,
  'stakeholder-notice': /利害关系|听证/,
  'extension-notice': /延长|延期/,
  'excluded-time-notice': /所需时间|特别程序|不计/,
  'licence-decision': /许可.{0,6}决定|准予/,
  'licence-refusal': /不予/,
  'licence-certificate': /许可证|证书/,
  'licence-change': /变更|延续/,
};

/**
 * What a paper of another name shows where it does the work of the one that was not found: 呈请行政处罚报告书 tells what was
 * investigated, 案件审理报告 what was reviewed. Used only to doubt.
 */
const standIns: Partial<
  Record<InstrumentKind, { readonly among: readonly InstrumentKind[]; readonly shows: readonly RegExp[] }>
> = {
  'investigation-report': {
    among: ['decision-approval', 'legal-review'],
    shows: [
      /事实|查明|案情/,
      /证据|证实|证明/,
      /第.{1,6}条/,
      /(?:建议|拟)(?:给予|处|作出|对|罚)|处理意见|处罚建议|裁量/,
    ],
  },
  'legal-review': {
    among: ['closing-approval', 'decision-approval', 'collective-discussion'],
    shows: [
      /审理|审核|核审/,
      /事实清楚|证据(?:确凿|充分)/,
      /(?:适用|定性)[^。]{0,12}(?:正确|准确|得当)/,
      /程序[^。]{0,6}(?:合法|正当)/,
    ],
  },
};

/** Whether a paper of another kind shows all that one of this kind has to say. */
export const standsIn = (kind: InstrumentKind, paper: InstrumentKind, text: string): boolean => {
  const known = standIns[kind];
  return known?.among.includes(paper) === true && known.shows.every((sign) => sign.test(text));
};

/** How papers of one sort end their titles; a paper of a title nobody knows is likely of its sort. */
const sorts: readonly RegExp[] = [
  /(?:笔录|记录|纪要)$/u,
  /(?:表|报告|呈批件?)$/u,
  /(?:书|通知|决定)$/u,
  /(?:票据|收据|凭证|回单|单)$/u,
];

/** Whether an unrecognised title ends as those of a kind do, so that it may be that paper in a department's own words. */
export const mayBe = (kind: InstrumentKind, title: string): boolean =>
  sorts.some(
    (sort) => sort.test(instrumentKinds[kind].name) && sort.test(title.replace(/[(（][^()（）]*[)）]$/u, '').trim()),
  );
