import type { Block, Paper } from '#shared/model/paper';

const sentence =
  '本次评查按照“随机抽取、交叉评查、集中合议”的方式进行，共抽取2025年1月1日至9月30日办结的行政处罚案卷86卷、行政许可案卷34卷，涉及市场监管、交通运输、应急管理、城市管理等20个单位，其中涉企案卷63卷，占52.5%；';

const body: readonly Block[] = Array.from({ length: 6 }, (_, index): readonly Block[] => [
  { kind: 'heading', level: 1, text: `${'一二三四五六'[index]}、基本情况之${index + 1}` },
  { kind: 'heading', level: 2, text: '（一）抽样与组织' },
  { kind: 'paragraph', indent: true, text: sentence.repeat(2) },
  { kind: 'heading', level: 3, text: '1.抽样方法' },
  {
    kind: 'runs',
    indent: true,
    runs: [
      { text: '一是告知不规范。', bold: true },
      { text: '共有' },
      { text: '17', figure: 'problem-1' },
      { text: `卷。${sentence}` },
    ],
  },
]).flat();

const table: Block = {
  kind: 'table',
  widths: [12, 52, 44, 16, 16, 16],
  head: ['序号', '单位', '案卷', '卷数', '得分', '等次'].map((text) => ({ text, align: 'center', bold: true })),
  rows: Array.from({ length: 45 }, (_, index) => [
    { text: String(index + 1), align: 'center' },
    { text: index % 7 === 3 ? '云溪县自然资源和规划局（云溪县林业局、云溪县不动产登记中心）' : '云溪县市场监督管理局' },
    { text: `云市监罚〔2025〕${index + 1}号` },
    { text: '6', align: 'right' },
    { text: '92.5', align: 'right' },
    { text: '优秀', align: 'center' },
  ]),
};

/** 公文 with every part: several pages, a table over two, two annexes, 版记. */
export const officialPaper: Paper = {
  title: '关于2025年行政执法案卷评查情况的通报',
  page: { size: 'A4', orientation: 'portrait' },
  style: 'official',
  footer: '',
  blocks: [
    { kind: 'masthead', issuer: '云溪县司法局文件', number: '云司发〔2025〕12号' },
    { kind: 'title', text: '云溪县司法局\n关于2025年行政执法案卷评查情况的通报' },
    { kind: 'addressee', text: '各乡镇人民政府、街道办事处，县直各行政执法单位' },
    ...body,
    { kind: 'annex-note', names: ['评查结果汇总表', '优秀案卷名单'] },
    { kind: 'sign-off', issuer: '云溪县司法局', date: '2025年11月28日', sealed: true },
    { kind: 'side-note', text: '此件公开发布' },
    { kind: 'annex', number: 1, title: '评查结果汇总表' },
    table,
    { kind: 'annex', number: 2, title: '优秀案卷名单' },
    { kind: 'paragraph', indent: true, text: sentence },
    {
      kind: 'imprint',
      copiesTo: ['县委办公室', '县人大常委会办公室', '县政府办公室', '县政协办公室', '县纪委监委', '县人民检察院'],
      issuer: '云溪县司法局办公室',
      date: '2025年11月28日',
    },
  ],
};

/** 信函 on two pages. */
export const letterPaper: Paper = {
  title: '整改通知书',
  page: { size: 'A4', orientation: 'portrait' },
  style: 'letter',
  footer: '',
  blocks: [
    { kind: 'masthead', issuer: '云溪县司法局', number: '云司函〔2025〕7号' },
    { kind: 'title', text: '行政执法案卷评查整改通知书' },
    { kind: 'addressee', text: '云溪县市场监督管理局' },
    ...body.slice(0, 10),
    { kind: 'sign-off', issuer: '云溪县司法局行政执法协调监督股', date: '2025年11月28日', sealed: false },
    { kind: 'imprint', copiesTo: ['县人民检察院'], issuer: '', date: '' },
  ],
};

/** A form that lies across, with a table over several pages. */
export const formPaper: Paper = {
  title: '评查结果汇总表',
  page: { size: 'A4', orientation: 'landscape' },
  footer: '评分标准：测试　版本：1',
  blocks: [
    { kind: 'title', text: '评查结果汇总表' },
    {
      kind: 'pairs',
      pairs: [
        { label: '批次', value: '2025年度' },
        { label: '日期', value: '2025年11月28日' },
        { label: '卷数', value: '120卷' },
      ],
    },
    { kind: 'heading', level: 2, text: '一、明细' },
    { ...table, widths: [20, 90, 60, 29, 29, 29] },
    { kind: 'paragraph', text: sentence, indent: true },
    { kind: 'signatures', signers: ['评查员：', '组长：', '单位：'], date: '', seal: true },
  ],
};
