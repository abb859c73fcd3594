import type { Parameters } from '#shared/model/parameter';

/** How a number is asked for. Sums are asked in 元 and kept in 分; empty is unknown. */
export type ParameterField = {
  readonly label: string;
  readonly hint: string;
} & (
  | { readonly kind: 'yuan' | 'count' | 'term' | 'flag' | 'names' | 'hours' }
  /** One sum for a person, one for an organisation. */
  | { readonly kind: 'yuan-by-party' }
  | { readonly kind: 'choice'; readonly choices: readonly { readonly value: string; readonly label: string }[] }
);

/** Every local number, in the order asked; one without a line here does not compile. */
export const parameterFields: { readonly [Name in keyof Parameters]-?: ParameterField } = {
  hearingThreshold: {
    kind: 'yuan-by-party',
    label: '听证标准（较大数额罚款）',
    hint: '达到这一数额应当告知听证权利，由省级或本部门规定。',
  },
  soleTraderAs: {
    kind: 'choice',
    label: '个体工商户的听证标准',
    hint: '各地不一；不填时只在两种标准结论不同的案卷上提问。',
    choices: [
      { value: 'person', label: '按公民' },
      { value: 'organisation', label: '按法人或其他组织' },
    ],
  },
  statementTerm: { kind: 'term', label: '陈述申辩期限', hint: '告知书应给予的期限，由部门规章规定。' },
  discussionThreshold: {
    kind: 'yuan',
    label: '集体讨论的罚款数额',
    hint: '达到这一数额应当由负责人集体讨论。',
  },
  legalReviewThreshold: {
    kind: 'yuan',
    label: '法制审核的罚款数额',
    hint: '达到这一数额应当法制审核；听证等法定情形另行判断。',
  },
  discussionQuorum: { kind: 'count', label: '集体讨论最少人数', hint: '参加讨论的负责人人数。' },
  caseDays: { kind: 'count', label: '办案期限（日）', hint: '自立案起的自然日，行政处罚法第六十条为九十日。' },
  filingTerm: { kind: 'term', label: '立案期限', hint: '发现线索后多久决定是否立案。' },
  publicationWorkingDays: { kind: 'count', label: '公示期限（工作日）', hint: '决定作出后多久公开。' },
  vertical: { kind: 'flag', label: '垂直领导部门', hint: '复议机关为上一级主管部门。' },
  bindingOrder: {
    kind: 'choice',
    label: '立卷顺序',
    hint: '不填时与最接近的通行顺序比对。',
    choices: [
      { value: 'decision-first', label: '决定书在前' },
      { value: 'chronological', label: '按办案时间' },
      { value: 'market-tradition', label: '市场监管传统顺序' },
      { value: 'two-volumes', label: '正卷、副卷' },
    ],
  },
  authorisedBodies: { kind: 'names', label: '有独立执法权的内设或派出机构', hint: '每行一个名称。' },
  inspectionItems: { kind: 'names', label: '公布的行政检查事项', hint: '每行一项；不填时是否在目录内由人核对。' },
  inspectionsPerYear: { kind: 'count', label: '同一企业年度检查次数上限', hint: '由本级政府或部门公布。' },
  night: { kind: 'hours', label: '夜间的起止时刻', hint: '不填时按二十二时至次日六时，前后两小时由人核对。' },
  summaryLimit: {
    kind: 'yuan-by-party',
    label: '当场处罚限额',
    hint: '本部门法律另有规定时填写；不填时按行政处罚法第五十一条。',
  },
  summaryReportTerm: { kind: 'term', label: '当场处罚报备期限', hint: '法律没有规定天数，由本地规定。' },
  courts: {
    kind: 'names',
    label: '集中管辖行政案件的法院',
    hint: '每行一个全称；不填时只看决定书有没有写明具体法院。',
  },
  archiveTerm: { kind: 'term', label: '归档期限', hint: '结案之后多久立卷归档，由部门或者本地规定。' },
  licenceWorkingDays: {
    kind: 'count',
    label: '许可决定期限（工作日）',
    hint: '其他法律另有规定时填写；不填时按行政许可法第四十二条为二十个工作日。',
  },
  licencePublicationWorkingDays: {
    kind: 'count',
    label: '许可公开期限（工作日）',
    hint: '不填时按七个工作日（国办发〔2018〕118号）。',
  },
};
