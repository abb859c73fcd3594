import { describe, expect, test } from 'vitest';
import type { InstrumentKind } from '#shared/model/instrument';
import type { Procedure } from '#shared/model/procedure';
import { segment } from '#shared/segmentation/index';
import { inOrder, page, row, title, type Written } from '#tests/shared/builders/page';

const prose = '经查，当事人于2024年3月5日在其经营场所销售超过保质期的食品，货值金额';
const open = page(title('某某市商务局'), title('行政处罚决定书'), prose, prose);
const behind = (...written: readonly Written[]) => segment(inOrder(open, page(...written))).slice(1);

describe('a title no table knows is read by what it does, what sort of paper it is and what its page shows', () => {
  test.each<readonly [Procedure, string, string, InstrumentKind]>([
    ['penalty-ordinary', '立案呈请书', '科室 同意立案', 'filing-approval'],
    ['penalty-ordinary', '处罚意见会签单', '拟处罚意见 罚款一万元', 'decision-approval'],
    ['penalty-ordinary', '行政处罚建议审批呈报表', '局领导 同意', 'decision-approval'],
    ['penalty-ordinary', '法制把关意见单', '送审案件', 'legal-review'],
    ['penalty-ordinary', '案件研究情况记录', '参加人 列席人', 'collective-discussion'],
    ['penalty-ordinary', '文书签收单', '受送达人 签收', 'service-receipt'],
    ['penalty-ordinary', '案件了结申请单', '申请结案', 'closing-approval'],
    ['penalty-ordinary', '违法停车取证图片', '拍摄时间 2025年4月15日', 'exhibit'],
    ['licence', '准予受理通知单', '符合法定形式', 'acceptance-notice'],
    ['licence', '需补充材料通知', '缺少下列材料', 'supplement-notice'],
    ['licence', '场所设施实地查验记录', '查验结果', 'site-verification'],
    ['licence', '关于同意变更注册资本的批复', '变更为', 'licence-change'],
    ['coercion', '采取强制措施请示单', '拟采取措施', 'measure-approval'],
    ['coercion', '扣押实施过程记录', '见证人', 'measure-record'],
    ['coercion', '检验占用时间通知', '不计入扣押期限', 'appraisal-period'],
    ['coercion', '物品领回单', '领回人 数量', 'return-list'],
    ['coercion', '代为履行通知书', '费用', 'substitute-decision'],
    ['inspection', '检查任务派发审批单', '任务来源', 'inspection-approval'],
    ['inspection', '抽查对象和人员抽选结果', '抽中对象', 'random-draw'],
    ['inspection', '入企检查事先通知', '检查人员', 'inspection-notice'],
  ])('in %s %s with %s is %s', (procedure, heading, sign, kind) => {
    const papers = segment(inOrder(open, page(title(heading), sign, '第二项', '第三项', '第四项')), procedure);
    expect(papers.map((paper) => paper.kind).slice(1)).toEqual([kind]);
  });

  test.each(['处罚意见会签单', '文书签收单', '案件了结申请单'])('by its title alone %s is unknown', (heading) => {
    expect(behind(title(heading), '第一项', '第二项', '第三项')).toMatchObject([{ kind: 'unknown', title: heading }]);
  });

  test('what stands on the page tells papers of like titles apart', () => {
    const asked = ['问：卡是什么时候发的？', '答：去年11月。', '问：还有补充吗？', '答：没有。'];
    expect(behind(title('调查情况记录'), ...asked)).toMatchObject([{ kind: 'inquiry-record' }]);
    const told = ['一、案件来源。热线转办。', '二、违法事实。', '三、证据。', '四、处理建议。'];
    expect(behind(title('调查情况汇报'), ...told)).toMatchObject([{ kind: 'investigation-report' }]);
  });
});

test('the more signs on the page the surer, and never as sure as a known title nor beyond doubt', () => {
  const [hardly] = behind(title('文书交付登记'), row('签收', '王五'), '第二项', '第三项');
  const [fully] = behind(
    title('文书交付登记'),
    row('受送达单位', '某某商店'),
    row('文书', '处罚决定书'),
    row('送达人', '张三、李四'),
    row('签收', '王五'),
  );
  const [known] = behind(title('送达回证'), prose, prose, prose);
  expect([hardly, fully, known].map((paper) => paper?.kind)).toEqual(Array(3).fill('service-receipt'));
  expect(hardly!.confidence).toBeLessThan(fully!.confidence);
  expect(fully!.confidence).toBeLessThan(0.65);
  expect(known!.confidence).toBeGreaterThan(0.9);
});

test('a heading that ends as no paper does begins one where nothing but a title stands so', () => {
  expect(behind(title('消防安全须知'), prose, prose, prose)).toMatchObject([
    { kind: 'unknown', title: '消防安全须知' },
  ]);
});

describe('within a paper nothing new begins', () => {
  test.each(['一、基本情况', '（二）处理意见', '第二章 监督检查', '附件2', '某某市商务局', '某某食品有限公司'])(
    'at “%s”',
    (heading) => {
      expect(behind(title(heading), prose, prose, prose)).toEqual([]);
    },
  );

  test('at a heading no bigger than the print', () => {
    expect(behind('处理结果', prose, prose, prose)).toEqual([]);
  });
});
