import type { PlainDate } from '#shared/base/plain-date';
import { type ColumnMapping, type FrameSheet, readFrame } from '#shared/campaign/index';
import type { CampaignDossier, PanelMember } from '#shared/model/campaign';
import type { Frame } from '#shared/model/draw';
import type { DossierId, ReviewerName } from '#shared/model/ids';

export const period = { from: '2022-09-01' as PlainDate, to: '2023-06-30' as PlainDate };

export const head = [
  '决定书文号',
  '执法单位',
  '结案日期',
  '案卷类型',
  '案件名称',
  '领域',
  '是否涉企',
  '处理结果',
  '承办人',
];
export const columns: ColumnMapping = {
  key: 0,
  agency: 1,
  closedOn: 2,
  procedure: 3,
  name: 4,
  domain: 5,
  enterprise: 6,
  result: 7,
  handlers: 8,
};

const domains = ['交通运输', '城市管理', '应急管理', '市场监管', '自然资源', '卫生健康'] as const;

/** A made-up list of closed cases: every third a licence, every other about an enterprise. */
export const closedCases = (count: number): FrameSheet => ({
  source: '办结清单.xlsx',
  rows: [
    head,
    ...Array.from({ length: count }, (_, at) => {
      const domain = domains[at % domains.length]!;
      return [
        `滨罚决〔2023〕${at + 1}号`,
        `滨江区${domain}局`,
        `2023-0${1 + (at % 6)}-15`,
        at % 3 === 0 ? '行政许可' : '行政处罚（普通程序）',
        `案件${at + 1}`,
        domain,
        at % 2 === 0 ? '是' : '否',
        '罚款',
        `办案${at % 9}、办案${(at + 1) % 9}`,
      ];
    }),
  ],
});

export function frameOf(count: number): Frame {
  const read = readFrame(closedCases(count), columns, period);
  if (!read.ok) throw new Error(read.troubles[0]?.words);
  return read.frame;
}

export const member = (name: string, agency = '司法局', avoids: readonly string[] = []): PanelMember => ({
  name: name as ReviewerName,
  agency,
  avoids,
});

export const dossier = (id: string, agency = '城管局', handlers: readonly string[] = []): CampaignDossier => ({
  dossier: id as DossierId,
  name: id,
  agency,
  procedure: 'penalty-ordinary',
  handlers,
});
