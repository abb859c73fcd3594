import { chineseDate, type PlainDate } from '../../base/plain-date';
import type { FollowedProblem } from '../../model/followed-problem';
import type { Block, Paper } from '../../model/paper';
import { basisWords } from '../basis-words';
import { heading, type Issue, text } from '../official/official-paper';
import { letter, supervisionPaper } from './supervision-form';
import { unended } from './unended';

export type Supervision = Issue & {
  readonly agency: string;
  /** Provisions as the user chose them; 文种名称、处理方式与期限以当地条文为准. */
  readonly basis: string;
  readonly due: PlainDate | undefined;
  /** 三十日, as the rule says. */
  readonly termWords: string;
  readonly contact: string;
  readonly problems: readonly FollowedProblem[];
};

const by = (due: PlainDate | undefined): string => (due === undefined ? '____年__月__日' : chineseDate(due));

/** Each problem in a paragraph: what was found, where, and against what. */
const facts = (problems: readonly FollowedProblem[]): readonly Block[] =>
  problems.map(({ problem }, index) => {
    const matter = problem.matter === '' ? '' : `${problem.matter}：`;
    const place = problem.place === '' ? '' : `（${problem.place}）`;
    const law = problem.basis.length === 0 ? '' : `，与${basisWords(problem.basis)}的要求不一致`;
    return text(`${index + 1}.${matter}${unended(problem.words)}${place}${law}。`);
  });

/** 行政执法监督通知书: 启动监督、调卷、要求说明. */
export const supervisionNotice = (paper: Supervision): Paper =>
  supervisionPaper(paper, {
    title: '行政执法监督通知书',
    addressee: paper.agency,
    blocks: [
      text(`因案卷评查发现下列情况需要核实，依据${paper.basis}，决定对你单位有关行政执法行为进行监督。`),
      ...facts(paper.problems),
      text(`请于${by(paper.due)}前提供有关案卷原件和书面说明。`),
      ...contact(paper),
    ],
  });

/** 行政执法监督意见书: 指出问题, 限期自行纠正. */
export const supervisionOpinion = (paper: Supervision): Paper =>
  supervisionPaper(paper, {
    title: '行政执法监督意见书',
    addressee: paper.agency,
    blocks: [
      text('经查，你单位有关行政执法行为存在下列问题：'),
      heading(1, '一、事实和依据'),
      ...facts(paper.problems),
      heading(1, '二、监督意见'),
      ...paper.problems.map(({ problem }, index) => text(`${index + 1}.${unended(problem.mending)}。`)),
      text(
        `依据${paper.basis}，请自收到本意见书之日起${paper.termWords}内（${by(paper.due)}前）自行纠正，并书面反馈纠正情况。`,
      ),
      text('对本意见有异议的，可以在上述期限内书面提出，并附有关材料。'),
      ...contact(paper),
    ],
  });

/** 行政执法监督决定书: 逾期不纠正时责令纠正. `opinion` is the number of the opinion that was not followed, `matter` what is decided, a paragraph a line. */
export const supervisionDecision = (
  paper: Supervision & { readonly opinion: string; readonly matter: string },
): Paper =>
  supervisionPaper(paper, {
    title: '行政执法监督决定书',
    addressee: paper.agency,
    blocks: [
      text(
        `本机关以${paper.opinion === '' ? '____号' : paper.opinion}行政执法监督意见书要求你单位自行纠正下列问题，你单位逾期未纠正：`,
      ),
      ...facts(paper.problems),
      text(`依据${paper.basis}，决定如下：`),
      ...(paper.matter.trim() === '' ? ['责令你单位纠正上述问题：__________________。'] : paper.matter.split('\n'))
        .filter((line) => line.trim() !== '')
        .map((line) => text(line.trim())),
      text(`请自收到本决定书之日起${paper.termWords}内（${by(paper.due)}前）报告执行情况。`),
      ...contact(paper),
    ],
  });

/** 处理建议、移送函: 涉嫌违纪违法线索. */
export const referral = (paper: Supervision): Paper =>
  letter(paper, {
    title: '关于移送行政执法案卷评查有关线索的函',
    addressee: paper.agency,
    annexNames: ['线索材料清单'],
    annexes: [
      { kind: 'annex', title: '线索材料清单' },
      {
        kind: 'table',
        widths: [12, 44, 60, 40],
        head: ['序号', '案卷/文号', '材料', '出处'].map((words) => ({ text: words, align: 'center', bold: true })),
        rows: paper.problems.map(({ problem }, index) => [
          { text: String(index + 1), align: 'center' },
          { text: `${problem.agency} ${problem.matter}`.trim() },
          { text: problem.words },
          { text: problem.place },
        ]),
      },
    ],
    blocks: [
      text('案卷评查中发现下列情况，可能属于你单位管辖：'),
      ...facts(paper.problems),
      text(`依据${paper.basis}，现将有关线索和材料移送你单位，请依法处理，并将处理结果书面反馈。`),
      ...contact(paper),
    ],
  });

const contact = ({ contact: words }: Supervision): readonly Block[] =>
  words === '' ? [] : [text(`联系人和电话：${words}。`)];
