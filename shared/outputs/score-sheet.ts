import { chineseDate } from '../base/plain-date';
import { bonusWords, gradeWords, procedureWords, sightWords, verdictWords } from '../glossary';
import type { Mark } from '../model/mark';
import type { Block, Cell, Paper } from '../model/paper';
import { inPoints, type Points } from '../model/points';
import type { ScoreLine } from '../model/scorecard';
import { type Item, type ItemGroup, isBonus, type TemplateRef } from '../model/scoring-template';
import type { Sight } from '../model/sight';
import { samePage } from '../model/vouched-page';
import { basisWords } from './basis-words';
import { type EvidencePictures, evidenceBlocks } from './evidence-pictures';
import { headFacts } from './key-facts';
import { places } from './places';
import { type ReviewOutcome, regradedWords } from './review-outcome';

/** Millimetres; together 257, the width of a landscape A4 page between margins of 20 mm. */
const WIDTHS = [9, 30, 58, 11, 13, 11, 11, 44, 28, 42] as const;
const HEAD = [
  '序号',
  '评查项目',
  '评查内容',
  '标准分',
  '结论',
  '扣分',
  '得分',
  '问题描述',
  '证据位置',
  '依据',
] as const;

/** 案卷评查评分表: the standard as a table with this dossier's marks in it, the sum with its working, room to sign, and behind it the pieces of pages it rests on. */
export function scoreSheet(outcome: ReviewOutcome, pictures?: EvidencePictures): Paper {
  const { dossier, template, templateRef, reviewer, campaign, date } = outcome;
  const { agency, number, party, cause } = headFacts(dossier);
  return {
    title: '行政执法案卷评查评分表',
    page: { size: 'A4', orientation: 'landscape' },
    footer: templateWords(template.name, templateRef),
    blocks: [
      { kind: 'title', text: '行政执法案卷评查评分表' },
      ...(outcome.proposed ? [notice] : []),
      {
        kind: 'pairs',
        pairs: [
          { label: '被评单位', value: agency },
          { label: '案卷名称', value: dossier.name },
          { label: '案由', value: cause },
          { label: '当事人', value: party },
          { label: '决定书文号', value: number },
          { label: '案件类型', value: procedureWords[dossier.procedure] },
          { label: '适用标准', value: `${template.name}（${template.version}版）` },
          { label: '卷宗页数', value: `${dossier.pages.length}页` },
          { label: '评查批次', value: campaign },
          { label: '评查日期', value: chineseDate(date) },
        ],
      },
      { kind: 'heading', level: 2, text: '一、否决项' },
      gateTable(outcome),
      { kind: 'heading', level: 2, text: '二、评分项' },
      itemTable(outcome),
      { kind: 'heading', level: 2, text: '三、评定' },
      ...result(outcome),
      ...seenAndPraised(outcome),
      { kind: 'signatures', signers: [`评查员：${reviewer}`, '复核人：', '组长：'], date: '' },
      ...(pictures ? evidenceBlocks(outcome, pictures) : []),
    ],
  };
}

const notice: Block = {
  kind: 'paragraph',
  align: 'center',
  text: '（本表为程序建议，未经评查员确认，不作为评查结论）',
};

export const templateWords = (name: string, { version, sha256 }: TemplateRef): string =>
  `评分标准：${name}　版本：${version}　校验：${sha256.slice(0, 12)}`;

function gateTable(outcome: ReviewOutcome): Block {
  const { template, dossier, marks } = outcome;
  const byItem = new Map(marks.map((mark) => [mark.item, mark]));
  const rows = template.gates.map((gate, index): readonly Cell[] => {
    const mark = byItem.get(gate.id);
    return [
      { text: String(index + 1), align: 'center' },
      { text: gate.title },
      { text: gateVerdict(mark), align: 'center', bold: mark?.verdict === 'violated' },
      { text: mark?.verdict === 'violated' ? mark.note : '' },
      { text: mark?.verdict === 'violated' ? places(dossier, mark.citations) : '' },
      { text: basisWords(gate.basis) },
    ];
  });
  return {
    kind: 'table',
    widths: [9, 56, 16, 72, 42, 62],
    head: ['序号', '否决项', '认定', '认定理由', '证据位置', '依据'].map(head),
    rows,
  };
}

const gateVerdict = (mark: Mark | undefined): string => {
  if (mark === undefined) return '未认定';
  return { violated: '存在', satisfied: '不存在', undetermined: '待核', 'not-applicable': '不适用' }[mark.verdict];
};

function itemTable({ template, marks, scorecard, dossier }: ReviewOutcome): Block {
  const byItem = new Map(marks.map((mark) => [mark.item, mark]));
  const lines = new Map(scorecard.groups.flatMap((group) => group.lines).map((line) => [line.item, line]));
  const numbers = new Map(template.groups.flatMap(({ items }) => items).map(({ id }, index) => [id, index + 1]));
  const rows = template.groups.flatMap((group): readonly (readonly Cell[])[] => {
    const scored = scorecard.groups.find(({ id }) => id === group.id);
    const items = group.items.filter(({ id, within }) => within === undefined || byItem.has(id));
    if (items.length === 0) return [];
    const caption = `${group.title}（${worthWords(group)}）`;
    return [
      [
        { text: caption, bold: true, span: 6 },
        { text: scored === undefined ? '' : String(inPoints(scored.earned)), align: 'right', bold: true },
        { text: '', span: 3 },
      ],
      ...items.map((item) =>
        itemRow(numbers.get(item.id)!, item, byItem.get(item.id), lines.get(item.id), (mark) =>
          places(dossier, mark.citations),
        ),
      ),
    ];
  });
  return { kind: 'table', widths: WIDTHS, head: HEAD.map(head), rows };
}

function worthWords({ id, points }: ItemGroup): string {
  if (id === 'nested') return '不计分';
  return `${id === 'bonus' ? '最多加' : ''}${inPoints(points)}分`;
}

function itemRow(
  number: number,
  item: Item,
  mark: Mark | undefined,
  line: ScoreLine | undefined,
  where: (mark: Mark) => string,
): readonly Cell[] {
  if (isBonus(item)) return bonusRow(number, item, mark, line, where);
  const verdict = mark?.verdict ?? 'undetermined';
  const violated = verdict === 'violated';
  return [
    { text: String(number), align: 'center' },
    { text: item.title },
    { text: item.requirement },
    { text: String(inPoints(item.points)), align: 'right' },
    { text: verdictWords[verdict].name, align: 'center', bold: violated },
    { text: violated && line !== undefined ? String(inPoints(line.deduction)) : '', align: 'right' },
    {
      text: line === undefined || verdict === 'undetermined' ? '' : line.counted ? String(inPoints(line.earned)) : '—',
      align: 'right',
    },
    { text: mark !== undefined && verdict !== 'satisfied' ? mark.note : '' },
    { text: violated ? where(mark!) : '' },
    { text: basisWords(item.basis) },
  ];
}

function bonusRow(
  number: number,
  item: Item,
  mark: Mark | undefined,
  line: ScoreLine | undefined,
  where: (mark: Mark) => string,
): readonly Cell[] {
  const given = line?.earned ?? (0 as Points);
  return [
    { text: String(number), align: 'center' },
    { text: item.title },
    { text: item.requirement },
    { text: `+${inPoints(item.points)}`, align: 'right' },
    { text: given > 0 ? bonusWords.given : '', align: 'center' },
    { text: '' },
    { text: given > 0 ? `+${inPoints(given)}` : '', align: 'right' },
    { text: given > 0 ? (mark?.note ?? '') : '' },
    { text: given > 0 && mark ? where(mark) : '' },
    { text: basisWords(item.basis) },
  ];
}

function result({ scorecard, template: { total }, regraded }: ReviewOutcome): readonly Block[] {
  if (scorecard.outcome === 'unsettled') {
    return [{ kind: 'paragraph', text: `尚有 ${scorecard.awaiting.length} 项没有评定，暂不计总分和等次。` }];
  }
  return [
    ...scorecard.working.map((text): Block => ({ kind: 'paragraph', text })),
    {
      kind: 'paragraph',
      text: `总分：${inPoints(scorecard.score)} 分（满分 ${inPoints(total)} 分）　　${regraded === undefined ? '等次' : '标准等次'}：${gradeWords[scorecard.grade]}${regraded === undefined ? '' : `　　最终等次：${gradeWords[regraded.to]}`}`,
    },
    ...(regraded === undefined ? [] : [paragraph(`等次调整：${regradedWords(regraded)}`)]),
  ];
}

/** What was seen beyond the scan, and what was done well; nothing where nobody said anything. */
function seenAndPraised({ dossier, sights = {}, vouched = [], practices = [] }: ReviewOutcome): readonly Block[] {
  const named = (sight: Sight): string =>
    dossier.instruments
      .filter(({ id }) => sights[id] === sight)
      .map(({ title }) => `《${title}》`)
      .join('');
  const seen = (['original', 'certified-copy'] as const)
    .map((sight) => ({ sight, titles: named(sight) }))
    .filter(({ titles }) => titles !== '')
    .map(({ sight, titles }) => `${sightWords[sight]}${titles}`);
  const looked = dossier.pages.filter((page) => vouched.some((each) => samePage(each, page)));
  return [
    ...(seen.length > 0 ? [paragraph(`原件核对：${seen.join('；')}；其余只见扫描件。`)] : []),
    ...(looked.length > 0
      ? [
          paragraph(
            `第${looked.map(({ ordinal }) => ordinal).join('、')}页未能识读，评查员已看过，没有评查要看的文字。`,
          ),
        ]
      : []),
    ...practices.map(({ text, cited }, at) =>
      paragraph(`好的做法${at + 1}：${text}${cited.length > 0 ? `（${places(dossier, cited)}）` : ''}`),
    ),
  ];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const head = (text: string): Cell => ({ text, align: 'center', bold: true });
