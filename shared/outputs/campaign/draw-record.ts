import { chineseDate, type PlainDate } from '../../base/plain-date';
import { procedureWords, stratumWords } from '../../glossary';
import type { Composition, Draw, DrawnCase, Frame, Quota, Replacement, Stratum } from '../../model/draw';
import type { Block, Cell, Paper } from '../../model/paper';
import { centred, head } from './said-words';

export type DrawTold = {
  readonly campaign: string;
  readonly closed: { readonly from: PlainDate; readonly to: PlainDate };
  readonly frame: Frame;
  readonly draw: Draw;
  /** Those that stand after replacements. */
  readonly cases: readonly DrawnCase[];
  readonly replacements: readonly (Replacement & { readonly by: string; readonly on: PlainDate })[];
  readonly composition: readonly Composition[];
  readonly by: string;
  readonly on: PlainDate;
};

/** 抽样记录: by what list and seed it was drawn, what came out, what was replaced and why, and room for witnesses to sign. */
export function drawRecord(told: DrawTold): Paper {
  const { campaign, closed, frame, draw, cases, by, on } = told;
  return {
    title: '案卷抽样记录',
    page: { size: 'A4', orientation: 'landscape' },
    footer: `抽样框校验：${frame.sha256}`,
    blocks: [
      { kind: 'title', text: '案卷抽样记录' },
      {
        kind: 'pairs',
        pairs: [
          { label: '评查活动', value: campaign },
          { label: '抽样日期', value: chineseDate(on) },
          { label: '办结期间', value: `${chineseDate(closed.from)}至${chineseDate(closed.to)}` },
          { label: '抽样人', value: by },
          { label: '抽样框', value: `${frame.source}，${frame.cases.length} 件` },
          { label: '随机种子', value: draw.scheme.seed },
        ],
      },
      {
        kind: 'paragraph',
        text: '办法：每件的签号为“抽样框校验值、种子、案号”三行文字的 SHA-256；每条名额内签号最小的抽中。同一名单、同一种子在任何电脑上结果相同，可逐件复算。',
      },
      { kind: 'heading', level: 2, text: '一、名额' },
      quotaTable(draw),
      { kind: 'heading', level: 2, text: '二、构成' },
      compositionTable(told.composition),
      { kind: 'heading', level: 2, text: `三、抽中案卷（${cases.length} 件）` },
      caseTable(frame, cases),
      ...replacementBlocks(told),
      { kind: 'signatures', signers: ['抽样人：', ...witnessLines(draw)], date: '' },
    ],
  };
}

const witnessLines = ({ witnesses }: Draw): readonly string[] =>
  witnesses.length === 0 ? ['见证人：', '见证人：'] : witnesses.map((name) => `见证人：${name}`);

function quotaTable({ scheme, cases, shortfalls }: Draw): Block {
  const short = new Map(shortfalls.map((each) => [each.quota, each]));
  return {
    kind: 'table',
    widths: [14, 110, 60, 26, 47],
    head: ['序号', '范围', '名额', '抽中', '说明'].map(head),
    rows: scheme.quotas.map((quota, at): readonly Cell[] => {
      const missing = short.get(at);
      return [
        centred(String(at + 1)),
        { text: whereWords(quota) },
        { text: takeWords(quota) },
        centred(String(cases.filter((each) => each.quota === at).length)),
        { text: missing === undefined ? '' : `应抽 ${missing.wanted} 件，仅有 ${missing.had} 件` },
      ];
    }),
  };
}

const whereWords = ({ where }: Quota): string => {
  const parts = Object.entries(where).map(([stratum, value]) => `${stratumWords[stratum as Stratum]}：${value}`);
  return parts.length === 0 ? '其余全部' : parts.join('；');
};

export const takeWords = ({ take, spread, eachLeast }: Quota): string => {
  const count = 'count' in take ? `${take.count} 件` : `${take.percent}%${atLeastWords(take.atLeast)}`;
  if (spread === undefined) return count;
  const each = eachLeast === undefined ? '' : `，每个不少于 ${eachLeast} 件`;
  return `${count}，按${stratumWords[spread]}分配${each}`;
};

const atLeastWords = (least: number): string => (least === 0 ? '' : `，不少于 ${least} 件`);

function compositionTable(composition: readonly Composition[]): Block {
  const rows = composition.flatMap(({ stratum, values }) => {
    const all = values.reduce((sum, { drawn }) => sum + drawn, 0);
    return values.map(({ value, of, drawn }, at): readonly Cell[] => [
      { text: at === 0 ? stratumWords[stratum] : '', bold: true },
      { text: value === '' ? '（未填）' : value },
      centred(String(of)),
      centred(String(drawn)),
      centred(all === 0 ? '' : `${Math.round((drawn / all) * 100)}%`),
    ]);
  });
  return {
    kind: 'table',
    widths: [50, 117, 30, 30, 30],
    head: ['分类', '取值', '总数', '抽中', '占抽中'].map(head),
    rows,
  };
}

function caseTable({ cases: all }: Frame, drawn: readonly DrawnCase[]): Block {
  const byKey = new Map(all.map((each) => [each.key, each]));
  return {
    kind: 'table',
    widths: [12, 50, 48, 62, 32, 15, 38],
    head: ['序号', '案号', '执法单位', '案件名称', '程序', '涉企', '签号（前 12 位）'].map(head),
    rows: drawn.map(({ key, ticket }, at): readonly Cell[] => {
      const found = byKey.get(key);
      return [
        centred(String(at + 1)),
        { text: key },
        { text: found?.agency ?? '' },
        { text: found?.name ?? '' },
        { text: found === undefined ? '' : procedureWords[found.procedure] },
        centred(found?.enterprise ? '是' : '否'),
        { text: ticket.slice(0, 12) },
      ];
    }),
  };
}

function replacementBlocks({ replacements }: DrawTold): readonly Block[] {
  if (replacements.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: `四、补抽（${replacements.length} 件）` },
    {
      kind: 'table',
      widths: [60, 60, 80, 27, 30],
      head: ['换下', '补入', '原因', '经办', '日期'].map(head),
      rows: replacements.map(({ out, into, why, by, on }) =>
        [out, into.key, why, by, chineseDate(on)].map((text) => ({ text })),
      ),
    },
  ];
}
