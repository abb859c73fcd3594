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

/** 文书种类. Codes are those of `domain/documents.md`. */
export const instrumentKinds = {
  'dossier-cover': {
    code: 'D-PU-34',
    name: '卷宗封面',
    prefix: 'cover',
    procedures: ['penalty-ordinary', 'penalty-summary', 'licence', 'coercion', 'inspection'],
    addressed: 'internal',
    need: 'must',
  },
  catalogue: {
    code: 'D-PU-34',
    name: '卷内目录',
    prefix: 'catalogue',
    procedures: ['penalty-ordinary', 'penalty-summary', 'licence', 'coercion', 'inspection'],
    addressed: 'internal',
    need: 'must',
  },
  'closing-note': {
    code: 'D-PU-34',
    name: '备考表',
    prefix: 'closingNote',
    procedures: ['penalty-ordinary', 'penalty-summary', 'licence', 'coercion', 'inspection'],
    addressed: 'internal',
    need: 'must',
  },
  'source-register': {
    code: 'D-PU-01',
    name: '案件来源登记表',
    prefix: 'source',
    procedures: PU,
    addressed: 'internal',
    need: 'conditional',
  },
  'filing-approval': {
    code: 'D-PU-02',
    name: '立案审批表',
    prefix: 'filing',
    procedures: PU,
    addressed: 'internal',
    need: 'must',
  },
  'jurisdiction-notice': {
    code: 'D-PU-03',
    name: '指定管辖通知书',
    prefix: 'jurisdiction',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'inspection-record': {
    code: 'D-PU-04',
    name: '现场检查笔录',
    prefix: 'inspection',
    procedures: ['penalty-ordinary', 'inspection', 'coercion'],
    addressed: 'internal',
    need: 'conditional',
  },
  'inquiry-record': {
    code: 'D-PU-05',
    name: '询问笔录',
    prefix: 'inquiry',
    procedures: ['penalty-ordinary', 'inspection'],
    addressed: 'internal',
    need: 'conditional',
  },
  exhibit: {
    code: 'D-PU-06',
    name: '证据材料',
    prefix: 'exhibit',
    procedures: PU,
    addressed: 'internal',
    need: 'conditional',
  },
  'sampling-record': {
    code: 'D-PU-07',
    name: '抽样取证凭证',
    prefix: 'sampling',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'preservation-notice': {
    code: 'D-PU-08',
    name: '先行登记保存证据通知书',
    prefix: 'preservation',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'preservation-disposal': {
    code: 'D-PU-09',
    name: '登记保存处理决定书',
    prefix: 'preservationDisposal',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'appraisal-report': {
    code: 'D-PU-10',
    name: '鉴定检测报告',
    prefix: 'appraisal',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'result-notice': {
    code: 'D-PU-11',
    name: '结果告知书',
    prefix: 'result',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'correction-order': {
    code: 'D-PU-12',
    name: '责令改正通知书',
    prefix: 'correction',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'investigation-report': {
    code: 'D-PU-13',
    name: '案件调查终结报告',
    prefix: 'investigation',
    procedures: PU,
    addressed: 'internal',
    need: 'must',
  },
  'legal-review': {
    code: 'D-PU-14',
    name: '法制审核意见书',
    prefix: 'legalReview',
    procedures: PU,
    addressed: 'internal',
    need: 'conditional',
  },
  'prior-notice': {
    code: 'D-PU-15',
    name: '行政处罚事先告知书',
    prefix: 'notice',
    procedures: PU,
    addressed: 'external',
    need: 'must',
  },
  'defence-record': {
    code: 'D-PU-16',
    name: '陈述申辩材料',
    prefix: 'defence',
    procedures: PU,
    addressed: 'internal',
    need: 'conditional',
  },
  'hearing-request': {
    code: 'D-PU-17',
    name: '听证申请书（放弃声明）',
    prefix: 'hearingRequest',
    procedures: PU,
    addressed: 'either',
    need: 'conditional',
  },
  'hearing-notice': {
    code: 'D-PU-18',
    name: '听证通知书',
    prefix: 'hearingNotice',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'hearing-record': {
    code: 'D-PU-19',
    name: '听证笔录',
    prefix: 'hearing',
    procedures: PU,
    addressed: 'internal',
    need: 'conditional',
  },
  'hearing-report': {
    code: 'D-PU-20',
    name: '听证报告',
    prefix: 'hearingReport',
    procedures: PU,
    addressed: 'internal',
    need: 'conditional',
  },
  'collective-discussion': {
    code: 'D-PU-21',
    name: '集体讨论记录',
    prefix: 'discussion',
    procedures: PU,
    addressed: 'internal',
    need: 'conditional',
  },
  'decision-approval': {
    code: 'D-PU-22',
    name: '行政处罚决定审批表',
    prefix: 'approval',
    procedures: PU,
    addressed: 'internal',
    need: 'must',
  },
  'penalty-decision': {
    code: 'D-PU-23',
    name: '行政处罚决定书',
    prefix: 'decision',
    procedures: PU,
    addressed: 'external',
    need: 'must',
  },
  'service-receipt': {
    code: 'D-PU-24',
    name: '送达回证',
    prefix: 'receipt',
    procedures: ['penalty-ordinary', 'penalty-summary', 'licence', 'coercion', 'inspection'],
    addressed: 'internal',
    need: 'must',
  },
  'service-by-post': {
    code: 'D-PU-25',
    name: '邮寄、公告送达材料',
    prefix: 'post',
    procedures: PU,
    addressed: 'either',
    need: 'conditional',
  },
  'payment-voucher': {
    code: 'D-PU-26',
    name: '罚款票据',
    prefix: 'payment',
    procedures: PU,
    addressed: 'either',
    need: 'conditional',
  },
  'payment-deferral': {
    code: 'D-PU-27',
    name: '延期、分期缴纳罚款材料',
    prefix: 'deferral',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'demand-notice': {
    code: 'D-PU-28',
    name: '催告书',
    prefix: 'demand',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'enforcement-application': {
    code: 'D-PU-29',
    name: '强制执行申请书',
    prefix: 'enforcement',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'criminal-transfer': {
    code: 'D-PU-30',
    name: '涉嫌犯罪案件移送书',
    prefix: 'transfer',
    procedures: PU,
    addressed: 'external',
    need: 'conditional',
  },
  'goods-disposal': {
    code: 'D-PU-31',
    name: '物品处理记录',
    prefix: 'goods',
    procedures: PU,
    addressed: 'internal',
    need: 'conditional',
  },
  'closing-approval': {
    code: 'D-PU-32',
    name: '结案审批表',
    prefix: 'closing',
    procedures: PU,
    addressed: 'internal',
    need: 'must',
  },
  'publication-page': {
    code: 'D-PU-33',
    name: '公示信息页',
    prefix: 'publication',
    procedures: PU,
    addressed: 'either',
    need: 'conditional',
  },
  'identity-proof': {
    code: 'D-PU-06',
    name: '主体资格证明',
    prefix: 'identity',
    procedures: PU,
    addressed: 'either',
    need: 'conditional',
  },
  authorisation: {
    code: 'D-PU-06',
    name: '授权委托书',
    prefix: 'authorisation',
    procedures: PU,
    addressed: 'either',
    need: 'conditional',
  },
  'time-extension': {
    code: 'D-PU-22',
    name: '延长办案期限审批表',
    prefix: 'extension',
    procedures: PU,
    addressed: 'internal',
    need: 'conditional',
  },
  unknown: { code: '', name: '未识别文书', prefix: 'unknown', procedures: [], addressed: 'either', need: 'optional' },
} as const satisfies Record<string, KindEntry>;

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
