import type { CampaignSort } from './model/campaign';
import type { Stratum } from './model/draw';
import type { Field } from './model/fact';
import type { CheckGroup } from './model/finding';
import type { Grade } from './model/grade';
import { type InstrumentKind, instrumentKinds } from './model/instrument';
import type { PackagePurpose } from './model/package';
import type { Procedure } from './model/procedure';
import type { Sight } from './model/sight';
import type { Verdict } from './model/verdict';

/** Every word of the field once: screens, exports and the glossary table read it here. */
export const verdictWords: Record<Verdict, { readonly name: string; readonly glyph: string }> = {
  satisfied: { name: '符合', glyph: '✓' },
  violated: { name: '不符合', glyph: '✗' },
  undetermined: { name: '待核', glyph: '?' },
  'not-applicable': { name: '不适用', glyph: '–' },
};

/** 加分项 is given or it is not. */
export const bonusWords = { given: '加分', none: '不加分' } as const;

export const gradeWords: Record<Grade, string> = { excellent: '优秀', good: '良好', pass: '合格', fail: '不合格' };

export const procedureWords: Record<Procedure, string> = {
  'penalty-ordinary': '行政处罚普通程序',
  'penalty-summary': '行政处罚简易程序',
  licence: '行政许可',
  coercion: '行政强制',
  inspection: '行政检查',
  agency: '单位层面',
};

export const sightWords: Record<Sight, string> = {
  scan: '扫描件',
  original: '原件已核',
  'certified-copy': '核证复印件',
};

export const groupWords: Record<CheckGroup, string> = {
  subject: '主体资格',
  case: '立案',
  evidence: '调查取证',
  law: '法律适用与裁量',
  notice: '告知与听证',
  decision: '审核、讨论与决定',
  execution: '送达、执行与公开',
  file: '卷面与归档',
  nested: '卷中程序',
};

export const packagePurposeWords: Record<PackagePurpose, string> = {
  'hand-out': '分发给评查员的评查包',
  result: '评查员交回的结果',
  'self-checked': '单位送评的案卷',
  rectification: '整改通知包',
  'rectification-answer': '整改答复包',
};

export const stratumWords: Record<Stratum, string> = {
  agency: '执法单位',
  procedure: '程序种类',
  domain: '执法领域',
  enterprise: '是否涉企',
  result: '处理结果',
};

export const campaignSortWords: Record<CampaignSort, string> = {
  annual: '年度评查',
  'spot-check': '抽查',
  self: '自查',
};

export const kindName = (kind: InstrumentKind): string => instrumentKinds[kind].name;

export const fieldWords: Record<Field, string> = {
  agency: '机关名称',
  number: '文号',
  date: '成文日期',
  seal: '印章',
  party: '当事人',
  partyCode: '证件号码',
  partyKind: '当事人类型',
  address: '住所',
  legalRepresentative: '法定代表人',
  cause: '案由',
  source: '案件来源',
  conduct: '违法事实',
  conductDate: '违法行为日期',
  officers: '执法人员',
  recorder: '记录人',
  period: '起止时间',
  place: '地点',
  articles: '引用条款',
  violatedArticles: '违反条款',
  penaltyArticles: '处罚依据',
  amount: '罚款金额',
  amountInWords: '罚款金额（大写）',
  confiscation: '没收金额',
  penaltyKinds: '处罚种类',
  opinions: '审批意见',
  signatures: '签名',
  showedCertificates: '出示执法证件',
  recusalNotified: '告知申请回避权',
  statementRight: '告知陈述申辩权',
  statementTerm: '陈述申辩期限',
  hearingRight: '告知听证权',
  hearingTerm: '申请听证期限',
  waived: '放弃权利声明',
  defence: '陈述申辩意见',
  defenceAnswered: '对申辩的回应',
  correction: '责令改正',
  correctionTerm: '改正期限',
  evidenceList: '证据列举',
  evidenceWeighed: '证据采信说明',
  lawReasoned: '依据选择说明',
  discretion: '裁量说明',
  reconsideration: '行政复议',
  litigation: '行政诉讼',
  paymentTerm: '缴款期限',
  bank: '代收银行',
  reviewOpinion: '审核意见',
  conclusion: '结论',
  chair: '主持人',
  attendees: '参加人员',
  voters: '表决人员',
  servedTitle: '送达文书',
  servedNumber: '送达文书文号',
  recipient: '受送达人',
  serviceMethod: '送达方式',
  servicePlace: '送达地点',
  servedOn: '送达日期',
  receivedBy: '签收人',
  relation: '与受送达人关系',
  payer: '缴款人',
  paidOn: '缴款日期',
  publishedOn: '公开日期',
  filedOn: '立案日期',
  closedOn: '结案日期',
  retention: '保管期限',
  catalogue: '目录条目',
  photos: '照片说明',
  pageNote: '备考说明',
  measureTerm: '强制措施期限',
  measureFrom: '强制措施起始日',
  measureUntil: '强制措施届满日',
  goods: '财物清单',
  citedNumber: '原决定文号',
  surcharge: '加处罚款（滞纳金）金额',
  inspectionItems: '检查事项',
  inspectionMethod: '检查方式',
  plannedOn: '拟检查日期',
  spotCollection: '当场收缴',
  spotCollectionReason: '当场收缴理由',
  reportedOn: '备案日期',
  handedOn: '上交日期',
  licenceItem: '许可事项',
  appliedOn: '申请日期',
  receivedOn: '收件日期',
  acceptedOn: '受理日期',
  materials: '申请材料',
  supplements: '补正内容',
  promisedTerm: '承诺时限',
  extensionTerm: '延长期限',
  excludedTerm: '不计入期限的时间',
  refusalReason: '不予许可理由',
  licenceNumber: '许可证件编号',
  licenceScope: '许可内容',
  validity: '有效期',
};
