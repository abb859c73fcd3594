import { chineseNumeral } from '../../base/chinese-numerals';
import { chineseDate } from '../../base/plain-date';
import { groupWords } from '../../glossary';
import type { BulletinPart, BulletinText } from '../../model/bulletin';
import type { CampaignResults, ResultProblem } from '../../model/campaign-results';
import type { CampaignFigures, CommonProblem } from '../../model/figures';
import { listed } from '../official/official-paper';

/** Whether agencies are named beside what went wrong. */
export type Naming = 'named' | 'unnamed';

type Written =
  | Omit<Extract<BulletinPart, { kind: 'heading' }>, 'id'>
  | Omit<Extract<BulletinPart, { kind: 'text' }>, 'id'>
  | Omit<Extract<BulletinPart, { kind: 'table' }>, 'id'>;

/** A first 通报 to be edited: every figure stands by its name, so that it follows the results until publication. */
export function draftBulletin(
  results: CampaignResults,
  figures: CampaignFigures,
  naming: Naming = 'unnamed',
): BulletinText {
  const sections: readonly { readonly title: string; readonly parts: readonly Written[] }[] = [
    { title: '基本情况', parts: basics(results, figures) },
    { title: '评查结果', parts: outcome(figures) },
    { title: '主要成效', parts: praise(results, figures) },
    { title: '存在的主要问题', parts: problems(figures) },
    ...(naming === 'named' && figures.whole.gated.length > 0
      ? [{ title: '典型问题案卷', parts: gatedCases(results) }]
      : []),
    { title: '整改要求', parts: demands },
    { title: '下一步工作', parts: next },
  ].filter(({ parts }) => parts.length > 0);
  return {
    title: `关于${results.year}年行政执法案卷评查情况的通报`,
    addressee: '各乡镇人民政府、街道办事处，各行政执法单位',
    parts: sections
      .flatMap(({ title, parts }, index): readonly Written[] => [
        { kind: 'heading', level: 1, text: `${chineseNumeral(index + 1)}、${title}` },
        ...parts,
      ])
      .map((part, index) => ({ ...part, id: `p${index + 1}` })),
    annexes: ['results', 'excellent'],
  };
}

const text = (words: string): Written => ({ kind: 'text', text: words });
const sub = (index: number, words: string): Written => ({
  kind: 'heading',
  level: 2,
  text: `（${chineseNumeral(index)}）${words}`,
});

function basics(results: CampaignResults, { named, procedures }: CampaignFigures): readonly Written[] {
  const { closed, basis, method, standards } = results;
  const period = closed === undefined ? '' : `${chineseDate(closed.from)}至${chineseDate(closed.to)}办结的`;
  const kinds = procedures.map(({ name }) => `${name}案卷{${name}卷数}卷`).join('、');
  return [
    text(
      `根据${basis.length === 0 ? '行政执法监督工作安排' : listed(basis)}，我局组织开展了${results.name}。现将有关情况通报如下。`,
    ),
    text(
      `本次评查按照${method}的方式进行，共评查{单位数}个单位${period}案卷{卷数}卷${kinds === '' ? '' : `，其中${kinds}`}；涉企案卷{涉企卷数}卷，占{涉企占比}。评查依据为${standards.join('、') || '统一的评分标准'}，每卷逐项评定，对不符合项逐一注明卷内页码和依据。`,
    ),
    ...(named.get('自查卷数')?.words === '0'
      ? []
      : [text('评查前，各单位对照标准开展自查自评，报送自查结果{自查卷数}卷，自查覆盖率{自查覆盖率}。')]),
  ];
}

function outcome(figures: CampaignFigures): readonly Written[] {
  const rule =
    figures.gateRule === 'counted' ? '平均分包含存在否决项的案卷（按标准记分）' : '平均分不包含存在否决项的案卷';
  const previous =
    figures.previous === undefined
      ? []
      : [text(`与上年相比，平均分{平均分同比}，优秀率{优秀率同比}（上年评查{上年卷数}卷，平均{上年平均分}分）。`)];
  const small = figures.agencies.some(({ rank }) => rank === undefined)
    ? `参评案卷少于${figures.smallBelow}卷的单位样本不足，只列得分，不参加排名；`
    : '';
  const compared: readonly Written[] =
    figures.self.covered.length === 0
      ? []
      : [
          sub(4, '自查与抽查对比'),
          text(
            '报送自查结果的{自查卷数}卷，自评平均{自查平均分}分，评查平均{自查卷抽查平均分}分；自评等次高于评查等次的{自评偏高卷数}卷。自查与抽查口径一致而结果不同的，相关单位要逐卷查明原因。',
          ),
          { kind: 'table', table: 'self' },
        ];
  return [
    sub(1, '总体情况'),
    text(
      `评为优秀的{优秀卷数}卷，占{优秀率}；良好{良好卷数}卷，占{良好率}；合格{合格卷数}卷，占{合格率}；不合格{不合格卷数}卷，占{不合格率}。平均{平均分}分，最高{最高分}分，最低{最低分}分。存在否决项的案卷{否决卷数}卷。${rule}。`,
    ),
    { kind: 'table', table: 'grades' },
    ...previous,
    sub(2, '各单位情况'),
    text(`各单位按参评案卷平均分排列，平均分相同的名次相同；${small}排名只反映本次参评案卷的情况。`),
    { kind: 'table', table: 'agencies' },
    sub(3, '各领域情况'),
    { kind: 'table', table: 'domains' },
    ...compared,
  ];
}

function praise({ dossiers }: CampaignResults, { agencies }: CampaignFigures): readonly Written[] {
  const best = agencies.filter(({ rank }) => rank !== undefined && rank <= 3).map(({ name }) => name);
  const clean = dossiers.filter(({ problems }) => problems.length === 0).length;
  return [
    text(
      [
        '从评查情况看，各单位执法程序意识和案卷制作水平总体较好。',
        best.length === 0 ? '' : `${best.join('、')}的案卷质量较高，予以肯定。`,
        clean === 0 ? '' : '部分案卷事实清楚、证据充分、程序完备、文书规范，评查未发现问题。',
      ].join(''),
    ),
  ];
}

/** How many problems are told of one by one. */
const TOP = 10;

function problems({ common, groups }: CampaignFigures): readonly Written[] {
  if (common.length === 0) return [];
  const shares = groups
    .slice(0, 4)
    .map(({ group }) => `${wordsOf(group)}类占{${wordsOf(group)}问题占比}`)
    .join('，');
  const top = common.slice(0, TOP);
  return [
    text(`评查共发现问题{问题数}个，平均每卷{卷均问题数}个。按类别分，${shares}。出现较多的问题如下。`),
    { kind: 'table', table: 'common' },
    ...groups
      .filter(({ group }) => top.some((problem) => problem.group === group))
      .flatMap(({ group }, index): readonly Written[] => [
        sub(index + 1, `${wordsOf(group)}方面`),
        ...top
          .filter((problem) => problem.group === group)
          .map((problem, nth) => text(`${nth + 1}.${told(problem, common)}`)),
      ]),
  ];
}

/** “告知听证权利”不符合要求，涉及{共性问题3}卷、2个单位。如：…… */
function told(problem: CommonProblem, common: readonly CommonProblem[]): string {
  const example = problem.examples[0];
  const like = example === undefined ? '' : `如：${example.replace(/[。；]$/, '')}。`;
  return `“${problem.title}”不符合要求，涉及{共性问题${common.indexOf(problem) + 1}}卷、${problem.agencies}个单位。${like}`;
}

const wordsOf = (group: ResultProblem['group']): string => (group === 'gate' ? '否决项' : groupWords[group]);

const gatedCases = ({ dossiers }: CampaignResults): readonly Written[] =>
  dossiers
    .filter(({ gates }) => gates.length > 0)
    .map(({ agency, number, name, problems }, index) =>
      text(
        `${index + 1}.${agency}${number === '' ? `“${name}”` : number}案卷：${problems
          .filter(({ group }) => group === 'gate')
          .map(({ title, words }) => words || title)
          .join('；')}。`,
      ),
    );

const demands: readonly Written[] = [
  text(
    '1.逐项整改。各单位要对照问题清单，逐卷逐项明确责任人和整改措施，能够补正的依法补正，不能补正的写明原因，并按整改通知书规定的期限报送整改情况。',
  ),
  text(
    '2.举一反三。对出现较多的问题，要从执法程序、文书模板、内部审核等环节查找原因，完善制度，防止同类问题重复发生。',
  ),
  text(
    '3.落实责任。主要负责人要亲自部署，法制审核机构要切实把关，对存在否决项和不合格案卷的，要专题研究并书面说明情况。',
  ),
];

const next: readonly Written[] = [
  text(
    '我局将对整改情况组织回头看，对逾期未整改、整改不到位或者同类问题反复出现的单位，依法依规予以督促。评查结果作为法治建设考核和行政执法评议的参考。',
  ),
];
