import { chineseDate, type PlainDate } from '../../base/plain-date';
import { procedureWords } from '../../glossary';
import type { DossierResult } from '../../model/campaign-results';
import type { Paper } from '../../model/paper';
import { inPoints } from '../../model/points';

/** What a person writes for a dossier that is put forward. */
export type Recommendation = {
  /** 案情摘要, at most 300 characters. */
  readonly summary: string;
  readonly facts: string;
  readonly law: string;
  readonly procedure: string;
  readonly reasoning: string;
  readonly filing: string;
  readonly link: string;
  readonly redacted: boolean;
};

/** 案情摘要 may not be longer. */
export const SUMMARY_MOST = 300;

/** 优秀案卷推荐表, to be signed by the agency and the bureau. */
export function commendation(result: DossierResult, given: Recommendation, date: PlainDate): Paper {
  const row = (label: string, value: string) => [
    { text: label, bold: true, align: 'center' as const },
    { text: value },
  ];
  return {
    title: '优秀行政执法案卷推荐表',
    page: { size: 'A4', orientation: 'portrait' },
    footer: '',
    blocks: [
      { kind: 'title', text: '优秀行政执法案卷推荐表' },
      {
        kind: 'pairs',
        pairs: [
          { label: '单位', value: result.agency },
          { label: '案号', value: result.number },
          { label: '案由', value: result.cause },
          { label: '类型', value: procedureWords[result.procedure] },
          { label: '得分', value: `${inPoints(result.score)}分` },
          { label: '日期', value: chineseDate(date) },
        ],
      },
      { kind: 'space', lines: 1 },
      {
        kind: 'table',
        widths: [36, 134],
        head: [
          { text: '项目', align: 'center', bold: true },
          { text: '内容', align: 'center', bold: true },
        ],
        rows: [
          row('案情摘要', [...given.summary].slice(0, SUMMARY_MOST).join('')),
          row('事实与证据', given.facts),
          row('法律适用', given.law),
          row('执法程序', given.procedure),
          row('说理', given.reasoning),
          row('归档', given.filing),
          row('公示链接', given.link),
          row('脱敏确认', given.redacted ? '公开材料已脱敏并经核对' : '尚未脱敏，不得公开'),
        ],
      },
      { kind: 'signatures', signers: ['推荐单位意见：', '司法行政部门意见：'], date: '', seal: true },
      { kind: 'paragraph', text: '随表报送原始扫描卷，不得另行加工。' },
    ],
  };
}
