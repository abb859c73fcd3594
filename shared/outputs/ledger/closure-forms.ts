import { chineseDate, type PlainDate } from '../../base/plain-date';
import {
  answerWords,
  ledgerStateWords,
  revisitResultWords,
  revisitWayWords,
  rulingWords,
  unmendableWords,
} from '../../ledger-glossary';
import type { FollowedProblem } from '../../model/followed-problem';
import type { Block, Paper } from '../../model/paper';

const form = (title: string, orientation: 'portrait' | 'landscape', blocks: readonly Block[]): Paper => ({
  title,
  page: { size: 'A4', orientation },
  footer: '',
  blocks: [{ kind: 'title', text: title }, ...blocks],
});

const day = (iso: string): string => chineseDate(iso.slice(0, 10) as PlainDate);

/** 销号单: one page per problem, what was asked, what was done, who verified it. */
export const closureSlip = (problems: readonly FollowedProblem[]): Paper =>
  form(
    '问题整改销号单',
    'portrait',
    problems.flatMap((each, index): readonly Block[] => [
      ...(index === 0 ? [] : [{ kind: 'page-break' } as const, { kind: 'title', text: '问题整改销号单' } as const]),
      { kind: 'pairs', pairs: slip(each) },
      {
        kind: 'signatures',
        signers: ['整改责任人：', `核验人：${each.ruling?.by ?? ''}`, '负责人：'],
        date: '',
      },
    ]),
  );

function slip({ problem, state, due, notice, answer, ruling }: FollowedProblem) {
  const said = answer === undefined ? '' : answerWords[answer.answer.kind];
  const why = answer?.answer.kind === 'unmendable' ? `（${unmendableWords[answer.answer.why]}）` : '';
  return [
    { label: '编号', value: problem.number },
    { label: '单位', value: problem.agency },
    { label: '案卷/文号', value: problem.matter },
    { label: '出处', value: problem.place },
    { label: '问题', value: problem.words },
    { label: '整改要求', value: problem.mending },
    { label: '通知', value: notice === undefined ? '' : `${notice.number} ${chineseDate(notice.on)}`.trim() },
    { label: '期限', value: due === undefined ? '' : chineseDate(due) },
    { label: '整改情况', value: [`${said}${why}`, answer?.words ?? ''].filter((words) => words !== '').join('：') },
    { label: '答复', value: answer === undefined ? '' : `${answer.by} ${day(answer.at)}` },
    { label: '佐证材料', value: answer?.attachments.map(({ name }) => name).join('、') ?? '' },
    {
      label: '核验',
      value: ruling === undefined ? '' : `${rulingWords[ruling.ruling.kind]} ${ruling.by} ${day(ruling.at)}`,
    },
    { label: '核验意见', value: ruling?.words ?? '' },
    { label: '状态', value: ledgerStateWords[state] },
  ];
}

/** 回头看复查表: what was promised, and room for what is found; what was found already is filled in. */
export const revisitSheet = (problems: readonly FollowedProblem[], on: PlainDate): Paper =>
  form('回头看复查表', 'landscape', [
    { kind: 'paragraph', text: `复查日期：${chineseDate(on)}` },
    {
      kind: 'table',
      widths: [10, 30, 32, 48, 40, 41, 18, 38],
      head: ['序号', '单位', '案卷/文号', '原问题', '整改要求', '整改结果', '复查方式', '复查结论'].map((words) => ({
        text: words,
        align: 'center',
        bold: true,
      })),
      rows: problems.map(({ problem, state, answer, revisit }, index) => [
        { text: String(index + 1), align: 'center' },
        { text: problem.agency },
        { text: problem.matter },
        { text: problem.words },
        { text: problem.mending },
        { text: [ledgerStateWords[state], answer?.words ?? ''].filter((words) => words !== '').join('：') },
        { text: revisit === undefined ? '' : revisitWayWords[revisit.way], align: 'center' },
        {
          text:
            revisit === undefined
              ? '□到位　□部分\n□未到位　□反弹'
              : [revisitResultWords[revisit.result], revisit.words].filter((words) => words !== '').join('：'),
        },
      ]),
    },
    { kind: 'signatures', signers: ['复查人：', '复查人：', '被复查单位：'], date: '' },
  ]);
