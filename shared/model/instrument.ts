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
  ]),
  'inquiry-record': kind('D-PU-05', '询问笔录', 'inquiry', 'internal', 'conditional', [
    'penalty-ordinary',
    'inspection',
  ]),
  exhibit: kind('D-PU-06', '证据材料', 'exhibit', 'internal', 'conditional'),
  'sampling-record': kind('D-PU-07', '抽样取证凭证', 'sampling', 'external', 'conditional'),
  'preservation-notice': kind('D-PU-08', '先行登记保存证据通知书', 'preservation', 'external', 'conditional'),
  'preservation-disposal': kind('D-PU-09', '登记保存处理决定书', 'preservationDisposal', 'external', 'conditional'),
  'appraisal-report': kind('D-PU-10', '鉴定检测报告', 'appraisal', 'external', 'conditional'),
  'result-notice': kind('D-PU-11', '结果告知书', 'result', 'external', 'conditional'),
  'correction-order': kind('D-PU-12', '责令改正通知书', 'correction', 'external', 'conditional'),
  'investigation-report': kind('D-PU-13', '案件调查终结报告', 'investigation', 'internal', 'must'),
  'legal-review': kind('D-PU-14', '法制审核意见书', 'legalReview', 'internal', 'conditional'),
  'prior-notice': kind('D-PU-15', '行政处罚事先告知书', 'notice', 'external', 'must'),
  'defence-record': kind('D-PU-16', '陈述申辩材料', 'defence', 'internal', 'conditional'),
  'hearing-request': kind('D-PU-17', '听证申请书（放弃声明）', 'hearingRequest', 'either', 'conditional'),
  'hearing-notice': kind('D-PU-18', '听证通知书', 'hearingNotice', 'external', 'conditional'),
  'hearing-record': kind('D-PU-19', '听证笔录', 'hearing', 'internal', 'conditional'),
  'hearing-report': kind('D-PU-20', '听证报告', 'hearingReport', 'internal', 'conditional'),
  'collective-discussion': kind('D-PU-21', '集体讨论记录', 'discussion', 'internal', 'conditional'),
  'decision-approval': kind('D-PU-22', '行政处罚决定审批表', 'approval', 'internal', 'must'),
  'penalty-decision': kind('D-PU-23', '行政处罚决定书', 'decision', 'external', 'must'),
  'service-receipt': kind('D-PU-24', '送达回证', 'receipt', 'internal', 'must', EVERY),
  'service-by-post': kind('D-PU-25', '邮寄、公告送达材料', 'post', 'either', 'conditional'),
  'payment-voucher': kind('D-PU-26', '罚款票据', 'payment', 'either', 'conditional'),
  'payment-deferral': kind('D-PU-27', '延期、分期缴纳罚款材料', 'deferral', 'external', 'conditional'),
  'demand-notice': kind('D-PU-28', '催告书', 'demand', 'external', 'conditional'),
  'enforcement-application': kind('D-PU-29', '强制执行申请书', 'enforcement', 'external', 'conditional'),
  'criminal-transfer': kind('D-PU-30', '涉嫌犯罪案件移送书', 'transfer', 'external', 'conditional'),
  'goods-disposal': kind('D-PU-31', '物品处理记录', 'goods', 'internal', 'conditional'),
  'closing-approval': kind('D-PU-32', '结案审批表', 'closing', 'internal', 'must'),
  'publication-page': kind('D-PU-33', '公示信息页', 'publication', 'either', 'conditional'),
  'identity-proof': kind('D-PU-06', '主体资格证明', 'identity', 'either', 'conditional'),
  authorisation: kind('D-PU-06', '授权委托书', 'authorisation', 'either', 'conditional'),
  'time-extension': kind('D-PU-22', '延长办案期限审批表', 'extension', 'internal', 'conditional'),
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
