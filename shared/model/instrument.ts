import type { InstrumentId } from './ids';
import type { Procedure } from './procedure';

type KindEntry = {
  readonly code: string;
  readonly name: string;
  /** First part of the names of its facts: `decision.number`. */
  readonly prefix: string;
  readonly procedures: readonly Procedure[];
  /** Internal papers carry opinions and signatures; external ones are addressed to a party and need seal, number and service. */
  readonly addressed: 'internal' | 'external' | 'either';
  readonly need: 'must' | 'conditional' | 'optional';
};

const PU: readonly Procedure[] = ['penalty-ordinary'];
const CO: readonly Procedure[] = ['coercion', 'penalty-ordinary'];
const IN: readonly Procedure[] = ['inspection', 'penalty-ordinary'];
const PS: readonly Procedure[] = ['penalty-summary'];
const LI: readonly Procedure[] = ['licence'];
const PENALTIES: readonly Procedure[] = ['penalty-ordinary', 'penalty-summary'];
const HEARD: readonly Procedure[] = ['penalty-ordinary', 'licence'];
const DECIDED: readonly Procedure[] = ['penalty-ordinary', 'penalty-summary', 'licence'];
const EVERY: readonly Procedure[] = ['penalty-ordinary', 'penalty-summary', 'licence', 'coercion', 'inspection'];

const kind = (
  code: string,
  name: string,
  prefix: string,
  addressed: KindEntry['addressed'],
  need: KindEntry['need'],
  procedures: readonly Procedure[] = PU,
): KindEntry => ({ code, name, prefix, procedures, addressed, need });

/** 文书种类. Codes are those of `domain/documents.md`. */
export const instrumentKinds = {
  'dossier-cover': kind('D-PU-34', '卷宗封面', 'cover', 'internal', 'must', EVERY),
  catalogue: kind('D-PU-34', '卷内目录', 'catalogue', 'internal', 'must', EVERY),
  'closing-note': kind('D-PU-34', '备考表', 'closingNote', 'internal', 'must', EVERY),
  'source-register': kind('D-PU-01', '案件来源登记表', 'source', 'internal', 'conditional'),
  'filing-approval': kind('D-PU-02', '立案审批表', 'filing', 'internal', 'must'),
  'jurisdiction-notice': kind('D-PU-03', '指定管辖通知书', 'jurisdiction', 'external', 'conditional'),
  'inspection-record': kind('D-PU-04', '现场检查笔录', 'inspection', 'internal', 'conditional', [
    'penalty-ordinary',
    'inspection',
    'coercion',
    'penalty-summary',
  ]),
  'inquiry-record': kind('D-PU-05', '询问笔录', 'inquiry', 'internal', 'conditional', [
    'penalty-ordinary',
    'inspection',
    'penalty-summary',
  ]),
  exhibit: kind('D-PU-06', '证据材料', 'exhibit', 'internal', 'conditional', PENALTIES),
  'sampling-record': kind('D-PU-07', '抽样取证凭证', 'sampling', 'external', 'conditional'),
  'preservation-notice': kind('D-PU-08', '先行登记保存证据通知书', 'preservation', 'external', 'conditional'),
  'preservation-disposal': kind('D-PU-09', '登记保存处理决定书', 'preservationDisposal', 'external', 'conditional'),
  'appraisal-report': kind('D-PU-10', '鉴定检测报告', 'appraisal', 'external', 'conditional', DECIDED),
  'result-notice': kind('D-PU-11', '结果告知书', 'result', 'external', 'conditional'),
  'correction-order': kind('D-PU-12', '责令改正通知书', 'correction', 'external', 'conditional', PENALTIES),
  'investigation-report': kind('D-PU-13', '案件调查终结报告', 'investigation', 'internal', 'must'),
  'legal-review': kind('D-PU-14', '法制审核意见书', 'legalReview', 'internal', 'conditional', HEARD),
  'prior-notice': kind('D-PU-15', '行政处罚事先告知书', 'notice', 'external', 'must'),
  'defence-record': kind('D-PU-16', '陈述申辩材料', 'defence', 'internal', 'conditional', DECIDED),
  'hearing-request': kind('D-PU-17', '听证申请书（放弃声明）', 'hearingRequest', 'either', 'conditional', HEARD),
  'hearing-notice': kind('D-PU-18', '听证通知书', 'hearingNotice', 'external', 'conditional', HEARD),
  'hearing-record': kind('D-PU-19', '听证笔录', 'hearing', 'internal', 'conditional', HEARD),
  'hearing-report': kind('D-PU-20', '听证报告', 'hearingReport', 'internal', 'conditional', HEARD),
  'collective-discussion': kind('D-PU-21', '集体讨论记录', 'discussion', 'internal', 'conditional', HEARD),
  'decision-approval': kind('D-PU-22', '行政处罚决定审批表', 'approval', 'internal', 'must'),
  'penalty-decision': kind('D-PU-23', '行政处罚决定书', 'decision', 'external', 'must'),
  'service-receipt': kind('D-PU-24', '送达回证', 'receipt', 'internal', 'must', EVERY),
  'service-by-post': kind('D-PU-25', '邮寄、公告送达材料', 'post', 'either', 'conditional', DECIDED),
  'payment-voucher': kind('D-PU-26', '罚款票据', 'payment', 'either', 'conditional', DECIDED),
  'payment-deferral': kind('D-PU-27', '延期、分期缴纳罚款材料', 'deferral', 'external', 'conditional', PENALTIES),
  'demand-notice': kind('D-PU-28', '催告书', 'demand', 'external', 'conditional', PENALTIES),
  'enforcement-application': kind('D-PU-29', '强制执行申请书', 'enforcement', 'external', 'conditional'),
  'criminal-transfer': kind('D-PU-30', '涉嫌犯罪案件移送书', 'transfer', 'external', 'conditional'),
  'goods-disposal': kind('D-PU-31', '物品处理记录', 'goods', 'internal', 'conditional'),
  'closing-approval': kind('D-PU-32', '结案审批表', 'closing', 'internal', 'must'),
  'measure-approval': kind('D-CM-01', '查封（扣押）审批表', 'measureApproval', 'internal', 'must', CO),
  'measure-decision': kind('D-CM-02', '查封（扣押）决定书', 'measure', 'external', 'must', CO),
  'goods-list': kind('D-CM-03', '查封（扣押）财物清单', 'goodsList', 'external', 'must', CO),
  'measure-record': kind('D-CM-04', '查封（扣押）现场笔录', 'measureRecord', 'internal', 'must', CO),
  'measure-extension': kind('D-CM-05', '延长查封（扣押）期限决定书', 'measureExtension', 'external', 'conditional', CO),
  'appraisal-period': kind('D-CM-05', '检测（鉴定）期间告知书', 'appraisalPeriod', 'external', 'conditional', CO),
  'measure-release': kind('D-CM-06', '解除查封（扣押）决定书', 'release', 'external', 'conditional', CO),
  'return-list': kind('D-CM-06', '退还财物清单', 'returnList', 'either', 'conditional', CO),
  'freeze-decision': kind('D-CM-07', '冻结决定书', 'freeze', 'external', 'conditional', CO),
  'freeze-notice': kind('D-CM-07', '协助冻结通知书', 'freezeNotice', 'either', 'conditional', CO),
  'execution-decision': kind('D-CE-02', '强制执行决定书', 'execution', 'external', 'conditional', CO),
  'execution-record': kind('D-CE-02', '强制执行现场笔录', 'executionRecord', 'internal', 'conditional', CO),
  'demolition-notice': kind('D-CE-02', '强制拆除公告', 'demolition', 'external', 'conditional', CO),
  'execution-halt': kind('D-CE-02', '中止（终结、恢复）执行通知书', 'halt', 'external', 'conditional', CO),
  'execution-agreement': kind('D-CE-02', '执行协议', 'agreement', 'either', 'conditional', CO),
  'substitute-decision': kind('D-CE-03', '代履行决定书', 'substitute', 'external', 'conditional', CO),
  'substitute-record': kind('D-CE-03', '代履行现场记录', 'substituteRecord', 'internal', 'conditional', CO),
  'court-ruling': kind('D-CE-04', '行政裁定书', 'ruling', 'either', 'conditional', CO),
  'inspection-plan': kind('D-IN-01', '检查计划（方案）', 'plan', 'internal', 'conditional', IN),
  'inspection-approval': kind('D-IN-01', '行政检查审批表', 'inspectionApproval', 'internal', 'must', IN),
  'random-draw': kind('D-IN-01', '随机抽取记录', 'draw', 'internal', 'conditional', IN),
  'inspection-notice': kind('D-IN-02', '行政检查通知书', 'inspectionNotice', 'external', 'must', IN),
  'inspection-result': kind('D-IN-04', '检查结果告知书', 'inspectionResult', 'external', 'conditional', IN),
  'publication-page': kind('D-PU-33', '公示信息页', 'publication', 'either', 'conditional', DECIDED),
  'identity-proof': kind('D-PU-06', '主体资格证明', 'identity', 'either', 'conditional', DECIDED),
  authorisation: kind('D-PU-06', '授权委托书', 'authorisation', 'either', 'conditional', DECIDED),
  'time-extension': kind('D-PU-22', '延长办案期限审批表', 'extension', 'internal', 'conditional', HEARD),
  'summary-decision': kind('D-PS-01', '当场行政处罚决定书', 'summary', 'external', 'must', PS),
  'summary-report': kind('D-PS-02', '当场处罚备案表', 'report', 'internal', 'must', PS),
  'fine-handover': kind('D-PS-03', '罚款上交凭证', 'handover', 'internal', 'conditional', PS),
  'licence-application': kind('D-LI-01', '行政许可申请书', 'application', 'either', 'must', LI),
  'application-material': kind('D-LI-01', '申请材料', 'material', 'either', 'conditional', LI),
  'commitment-letter': kind('D-LI-01', '告知承诺书', 'commitment', 'either', 'conditional', LI),
  'materials-receipt': kind('D-LI-02', '申请材料接收清单', 'materials', 'either', 'must', LI),
  'supplement-notice': kind('D-LI-03', '补正告知书', 'supplement', 'external', 'conditional', LI),
  'acceptance-notice': kind('D-LI-04', '受理通知书', 'acceptance', 'external', 'must', LI),
  'non-acceptance-notice': kind('D-LI-04', '不予受理决定书', 'nonAcceptance', 'external', 'conditional', LI),
  'licence-review': kind('D-LI-05', '行政许可审查审批表', 'licenceReview', 'internal', 'must', LI),
  'site-verification': kind('D-LI-06', '现场核查笔录', 'verification', 'internal', 'conditional', LI),
  'stakeholder-notice': kind('D-LI-07', '利害关系人告知书', 'stakeholder', 'external', 'conditional', LI),
  'extension-notice': kind('D-LI-09', '延长许可期限告知书', 'extensionNotice', 'external', 'conditional', LI),
  'excluded-time-notice': kind('D-LI-10', '不计入期限时间告知书', 'excludedTime', 'external', 'conditional', LI),
  'licence-decision': kind('D-LI-11', '准予行政许可决定书', 'licenceDecision', 'external', 'conditional', LI),
  'licence-refusal': kind('D-LI-11', '不予行政许可决定书', 'refusal', 'external', 'conditional', LI),
  'licence-certificate': kind('D-LI-12', '许可证件', 'certificate', 'external', 'conditional', LI),
  'licence-change': kind('D-LI-13', '变更、延续行政许可决定书', 'licenceChange', 'external', 'conditional', LI),
  'licence-withdrawal': kind('D-LI-13', '撤销、撤回、注销行政许可决定书', 'withdrawal', 'external', 'conditional', LI),
  unknown: kind('', '未识别文书', 'unknown', 'either', 'optional', []),
} satisfies Record<string, KindEntry>;

export type InstrumentKind = keyof typeof instrumentKinds;

/** 文书: one paper of the dossier, on one or more pages. */
export type Instrument = {
  readonly id: InstrumentId;
  readonly kind: InstrumentKind;
  /** The title as printed (or as a reviewer wrote it). */
  readonly title: string;
  /** Ordinals in reading order; normally consecutive. */
  readonly pages: readonly number[];
  /** 0…1; 1 for what a reviewer arranged. */
  readonly confidence: number;
  readonly by: 'machine' | 'reviewer';
};
