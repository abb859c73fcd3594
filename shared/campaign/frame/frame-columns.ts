/** What a list of closed cases tells of each; the first three it must. */
export const frameColumns = [
  'key',
  'agency',
  'closedOn',
  'procedure',
  'name',
  'domain',
  'enterprise',
  'result',
  'handlers',
] as const;

export type FrameColumn = (typeof frameColumns)[number];

export const requiredColumns: readonly FrameColumn[] = ['key', 'agency', 'closedOn', 'procedure'];

export const columnWords: Readonly<Record<FrameColumn, string>> = {
  key: '案号',
  agency: '执法单位',
  closedOn: '办结日期',
  procedure: '程序种类',
  name: '案件名称',
  domain: '执法领域',
  enterprise: '是否涉企',
  result: '处理结果',
  handlers: '办案人员',
};

/** Heads as agencies write them, the likelier first. */
const heads: Readonly<Record<FrameColumn, RegExp>> = {
  key: /决定书文号|文书?号|案号|案件编号|卷号|编号/,
  agency: /单位|机关|部门/,
  closedOn: /(办结|结案|决定|归档).*(日期|时间)|日期/,
  procedure: /程序|案卷类[型别]|案件类[型别]|执法类[型别]|^类[型别]/,
  name: /案件名称|案名|案由|名称|当事人|相对人/,
  domain: /领域|行业|系统/,
  enterprise: /涉企|企业/,
  result: /结果|处罚种类|决定内容/,
  handlers: /办案人|承办人|执法人员|经办/,
};

/** Where each column stands, from 0. */
export type ColumnMapping = Readonly<Partial<Record<FrameColumn, number>>>;

/** The mapping that the head row suggests; each column of the sheet is taken once. */
export function suggestColumns(head: readonly string[]): ColumnMapping {
  const taken = new Set<number>();
  const mapping: Partial<Record<FrameColumn, number>> = {};
  for (const column of frameColumns) {
    const at = head.findIndex((title, place) => !taken.has(place) && heads[column].test(title.replaceAll(/\s/g, '')));
    if (at < 0) continue;
    taken.add(at);
    mapping[column] = at;
  }
  return mapping;
}
