import { groupWords } from './glossary';
import type { DispatchKind } from './model/dispatch';
import type { LedgerState } from './model/ledger-state';
import type { ProblemCategory, ProblemSeverity, ProblemSource } from './model/problem';
import type { Answer, RevisitResult, RevisitWay, Ruling, UnmendableKind } from './model/problem-step';

/** Words of the ledger, once: screens and documents read them here. */
export const ledgerStateWords: Record<LedgerState, string> = {
  open: '待通知',
  notified: '已通知',
  rectifying: '整改中',
  submitted: '待复核',
  returned: '退回',
  closed: '已销号',
  'not-accepted': '不采纳',
  unmendable: '无法补正',
};

export const categoryWords: Record<ProblemCategory, string> = { ...groupWords, gate: '否决项', agency: '单位层面' };

export const severityWords: Record<ProblemSeverity, string> = {
  gate: '否决',
  major: '重大',
  ordinary: '一般',
  minor: '瑕疵',
};

export const sourceWords: Record<ProblemSource, string> = {
  review: '评查',
  consensus: '合议',
  checklist: '单位层面清单',
  'self-check': '自查',
  import: '往年台账',
  hand: '手工登记',
};

export const answerWords: Record<Answer['kind'], string> = {
  accepted: '接受，正在整改',
  objected: '有异议',
  mended: '已整改',
  unmendable: '无法补正',
};

export const unmendableWords: Record<UnmendableKind, string> = {
  served: '文书已送达，不可逆',
  lapsed: '法定时效已过',
  'party-gone': '当事人注销或死亡',
  lost: '原始材料灭失',
  other: '其他',
};

export const rulingWords: Record<Ruling['kind'], string> = {
  closed: '销号',
  returned: '退回',
  'not-accepted': '异议成立，不再整改',
  unmendable: '确认无法补正',
};

export const revisitResultWords: Record<RevisitResult, string> = {
  'in-place': '到位',
  partly: '部分到位',
  not: '未到位',
  relapsed: '反弹',
};

export const revisitWayWords: Record<RevisitWay, string> = { dossier: '抽卷', online: '线上', 'on-site': '实地' };

export const dispatchWords: Record<DispatchKind, string> = {
  'rectification-notice': '整改通知书',
  'supervision-notice': '行政执法监督通知书',
  'supervision-opinion': '行政执法监督意见书',
  'supervision-decision': '行政执法监督决定书',
  'rectification-report': '整改情况报告',
  'revisit-sheet': '回头看复查表',
  'closure-slip': '销号单',
  referral: '移送建议函',
  'review-opinion': '个案评查意见书',
  'work-plan': '工作方案',
  'mending-plan': '问题整改方案',
  'mending-report': '问题整改情况报告',
  'work-summary': '工作总结',
  'self-check-report': '自查报告',
  'checklist-sheet': '单位层面评查表',
};
