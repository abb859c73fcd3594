import { describe, expect, test } from 'vitest';
import type { InstrumentKind } from '#shared/model/instrument';
import type { ReadPage } from '#shared/model/page-text';
import type { Procedure } from '#shared/model/procedure';
import { segment } from '#shared/segmentation/index';
import { centre, inOrder, page, pageWith, right, row, title, unread } from '#tests/shared/builders/page';

const kinds = (...pages: readonly ReadPage[]) =>
  segment(inOrder(...pages)).map(({ kind, pages: ordinals }) => `${kind} ${ordinals.join(',')}`);

const prose = '经查，当事人于2024年3月5日在其经营场所销售超过保质期的食品，货值金额';
const decision = page(
  title('某某市市场监督管理局'),
  title('行政处罚决定书'),
  centre('某市监罚〔2024〕12号'),
  '当事人：某某商贸有限公司',
  prose,
  prose,
);
const tail = page('五百元，违反了相关规定，应予处罚。', prose, right('某某市市场监督管理局'), right('2024年5月6日'));

describe('titles', () => {
  test.each([
    ['当场行政处罚决定书', 'summary-decision'],
    ['行政处罚决定书（简易程序）', 'summary-decision'],
    ['当场处罚决定书', 'summary-decision'],
    ['当场行政处罚备案登记表', 'summary-report'],
    ['当场收缴罚款上交单', 'fine-handover'],
    ['取水许可申请书', 'licence-application'],
    ['食品经营许可证申请表', 'licence-application'],
    ['行政许可申请材料接收凭证', 'materials-receipt'],
    ['申请材料补正告知书', 'supplement-notice'],
    ['行政许可申请受理通知书', 'acceptance-notice'],
    ['行政许可申请不予受理决定书', 'non-acceptance-notice'],
    ['行政许可审批表', 'licence-review'],
    ['利害关系人权利告知书', 'stakeholder-notice'],
    ['延长行政许可期限告知书', 'extension-notice'],
    ['准予行政许可决定书', 'licence-decision'],
    ['行政许可决定书', 'licence-decision'],
    ['不予行政许可决定书', 'licence-refusal'],
    ['准予延续行政许可决定书', 'licence-change'],
    ['注销行政许可决定书', 'licence-withdrawal'],
    ['案件来源登记表', 'source-register'],
    ['投诉举报登记表', 'source-register'],
    ['案件移送函', 'source-register'],
    ['立案审批表', 'filing-approval'],
    ['行政处罚案件立案呈批表', 'filing-approval'],
    ['不予立案审批表', 'filing-approval'],
    ['指定管辖通知书', 'jurisdiction-notice'],
    ['现场检查（勘验）笔录', 'inspection-record'],
    ['现场笔录', 'inspection-record'],
    ['现场笔录（复查）', 'inspection-record'],
    ['违法行为通知书', 'prior-notice'],
    ['责令停止水事违法行为通知书', 'correction-order'],
    ['行政处罚告知笔录', 'prior-notice'],
    ['合议记录', 'collective-discussion'],
    ['案件受理记录', 'source-register'],
    ['卫生监督意见书', 'correction-order'],
    ['非税收入一般缴款书（电子）', 'payment-voucher'],
    ['声明（放弃陈述申辩）', 'hearing-request'],
    ['调查询问笔录', 'inquiry-record'],
    ['现场照片', 'exhibit'],
    ['证据复制（提取）单', 'exhibit'],
    ['抽样取证凭证', 'sampling-record'],
    ['证据先行登记保存通知书', 'preservation-notice'],
    ['先行登记保存证据处理通知书', 'preservation-disposal'],
    ['检验报告', 'appraisal-report'],
    ['检验结果告知书', 'result-notice'],
    ['责令限期改正通知书', 'correction-order'],
    ['责令改正违法行为决定书', 'correction-order'],
    ['案件调查终结报告', 'investigation-report'],
    ['重大执法决定法制审核意见书', 'legal-review'],
    ['案件核审表', 'legal-review'],
    ['行政处罚案件合法性审查表', 'legal-review'],
    ['请求听证书', 'hearing-request'],
    ['局长办公会议（案件专题）记录', 'collective-discussion'],
    ['群众举报登记单', 'source-register'],
    ['听取当事人意见记录', 'defence-record'],
    ['关于拟处罚事项的答复', 'defence-record'],
    ['社会团体法人登记证书（副本）', 'identity-proof'],
    ['行政处罚事先告知书', 'prior-notice'],
    ['行政处罚事先（听证）告知书', 'prior-notice'],
    ['行政处罚听证告知书', 'prior-notice'],
    ['陈述申辩笔录', 'defence-record'],
    ['陈述申辩意见复核表', 'defence-record'],
    ['听证申请书', 'hearing-request'],
    ['放弃陈述申辩和听证权利声明书', 'hearing-request'],
    ['行政处罚听证通知书', 'hearing-notice'],
    ['听证笔录', 'hearing-record'],
    ['听证报告', 'hearing-report'],
    ['重大案件集体讨论记录', 'collective-discussion'],
    ['案件审议委员会会议纪要', 'collective-discussion'],
    ['行政处罚决定审批表', 'decision-approval'],
    ['案件处理审批表', 'decision-approval'],
    ['不予行政处罚决定书', 'penalty-decision'],
    ['送达回证', 'service-receipt'],
    ['文书送达回执', 'service-receipt'],
    ['国内特快专递邮件详情单', 'service-by-post'],
    ['送达公告', 'service-by-post'],
    ['非税收入一般缴款书（收据）', 'payment-voucher'],
    ['代收罚没款收据', 'payment-voucher'],
    ['分期缴纳罚款批准书', 'payment-deferral'],
    ['履行行政处罚决定催告书', 'demand-notice'],
    ['行政处罚强制执行申请书', 'enforcement-application'],
    ['涉嫌犯罪案件移送书', 'criminal-transfer'],
    ['罚没物品处理记录', 'goods-disposal'],
    ['行政处罚案件结案审批表', 'closing-approval'],
    ['结案报告', 'closing-approval'],
    ['行政处罚信息公示截图', 'publication-page'],
    ['信用某某　行政处罚公示', 'publication-page'],
    ['国家企业信用信息公示系统', 'publication-page'],
    ['移送涉嫌犯罪案件报告', 'criminal-transfer'],
    ['中止调查审批表', 'unknown'],
    ['恢复案件调查审批表', 'unknown'],
    ['送达地址及电子送达方式确认书', 'unknown'],
    ['超限监测记录审核表', 'exhibit'],
    ['电子技术监控设备法制和技术审核意见', 'exhibit'],
    ['电子抓拍记录', 'exhibit'],
    ['视频光盘', 'exhibit'],
    ['户口簿复印件', 'identity-proof'],
    ['非税票据', 'payment-voucher'],
    ['延长办案期限审批表', 'time-extension'],
    ['授权委托书', 'authorisation'],
    ['营业执照', 'identity-proof'],
    ['卷内文件目录', 'catalogue'],
    ['行政处罚案卷', 'dossier-cover'],
    ['卷内备考表', 'closing-note'],
    ['查封（扣押）审批表', 'measure-approval'],
    ['实施行政强制措施审批表', 'measure-approval'],
    ['查封（扣押）决定书', 'measure-decision'],
    ['实施行政强制措施决定书', 'measure-decision'],
    ['公安交通管理行政强制措施凭证', 'measure-decision'],
    ['扣押物品通知书', 'measure-decision'],
    ['查封（扣押）物品清单', 'goods-list'],
    ['场所/设施/财物清单', 'goods-list'],
    ['财物清单', 'goods-list'],
    ['查封（扣押）现场笔录', 'measure-record'],
    ['实施行政强制措施现场笔录', 'measure-record'],
    ['延长查封（扣押）期限决定书', 'measure-extension'],
    ['延长行政强制措施期限决定书', 'measure-extension'],
    ['检测/检验/检疫/鉴定期间告知书', 'appraisal-period'],
    ['解除查封（扣押）决定书', 'measure-release'],
    ['解除行政强制措施决定书', 'measure-release'],
    ['退还扣押物品清单', 'return-list'],
    ['解除查封（扣押）财物清单', 'return-list'],
    ['扣押物品处理决定书', 'goods-disposal'],
    ['冻结存款决定书', 'freeze-decision'],
    ['协助冻结存款通知书', 'freeze-notice'],
    ['解除冻结决定书', 'measure-release'],
    ['履行义务催告书', 'demand-notice'],
    ['代履行催告书', 'demand-notice'],
    ['行政强制执行决定书', 'execution-decision'],
    ['强制执行现场笔录', 'execution-record'],
    ['限期拆除公告', 'demolition-notice'],
    ['责令限期拆除通知书', 'correction-order'],
    ['中止（终结）强制执行通知书', 'execution-halt'],
    ['执行协议书', 'execution-agreement'],
    ['代履行决定书', 'substitute-decision'],
    ['行政强制执行决定书（代履行）', 'substitute-decision'],
    ['代履行现场笔录', 'substitute-record'],
    ['行政裁定书', 'court-ruling'],
    ['行政强制执行申请书', 'enforcement-application'],
    ['行政检查审批表', 'inspection-approval'],
    ['行政检查通知书', 'inspection-notice'],
    ['双随机抽取记录表', 'random-draw'],
    ['专项检查工作方案', 'inspection-plan'],
    ['行政检查结果告知书', 'inspection-result'],
    ['检查情况反馈表', 'inspection-result'],
    ['行政检查笔录', 'inspection-record'],
    ['整改复查意见书', 'inspection-result'],
    ['复查记录', 'inspection-record'],
    ['整改情况复核记录', 'inspection-record'],
    ['河道巡查记录表', 'inspection-record'],
    ['现场踏勘笔录', 'inspection-record'],
    ['立案呈批单', 'filing-approval'],
    ['结案审批单', 'closing-approval'],
    ['强制执行案件办结审批单', 'closing-approval'],
    ['行政处罚审批件', 'decision-approval'],
    ['法制审核单', 'legal-review'],
    ['暂扣车辆及随车物品登记单', 'goods-list'],
    ['扣押物品明细表', 'goods-list'],
    ['送达证明', 'service-receipt'],
    ['文书送达签收单', 'service-receipt'],
    ['送达情况记录', 'service-receipt'],
    ['案件线索交办单', 'source-register'],
    ['群众来访登记表', 'source-register'],
    ['信访事项转办函', 'source-register'],
    ['现场检查情况表', 'inspection-record'],
    ['现场执法记录', 'inspection-record'],
    ['调查笔录', 'inquiry-record'],
    ['约谈笔录', 'inquiry-record'],
    ['电子数据取证笔录', 'exhibit'],
    ['调取证据通知书', 'exhibit'],
    ['采样记录表', 'sampling-record'],
    ['抽样告知书', 'sampling-record'],
    ['鉴定聘请书', 'appraisal-report'],
    ['责令整改通知', 'correction-order'],
    ['整改通知单', 'correction-order'],
    ['案件终结报告', 'investigation-report'],
    ['法核意见书', 'legal-review'],
    ['案审会记录', 'collective-discussion'],
    ['缴款凭据', 'payment-voucher'],
    ['扣留凭证', 'measure-decision'],
    ['车辆暂扣凭证', 'measure-decision'],
    ['扣留车辆清单', 'goods-list'],
    ['解除查封通知', 'measure-release'],
    ['强制执行公告', 'demolition-notice'],
    ['抽查对象名单', 'random-draw'],
    ['行政检查结论', 'inspection-result'],
    ['检查结果通报', 'inspection-result'],
    ['罚没款交接单', 'fine-handover'],
    ['送达回执单', 'service-receipt'],
    ['立案申请单', 'filing-approval'],
    ['放弃权利的函', 'hearing-request'],
    ['送达情况登记单', 'service-receipt'],
    ['邮寄送达凭证', 'service-by-post'],
    ['限期拆除决定书', 'correction-order'],
    ['限期清除通知', 'correction-order'],
    ['限期拆除催告函', 'demand-notice'],
    ['行政处罚告知单', 'prior-notice'],
    ['检验结果告知单', 'result-notice'],
    ['施工现场检查记录单', 'inspection-record'],
    ['当场收缴罚款缴交登记单', 'fine-handover'],
    ['听取当事人意见笔录', 'defence-record'],
    ['拟处罚意见听取记录', 'defence-record'],
    ['陈述申辩复核记录', 'defence-record'],
    ['营业执照、身份证复印件', 'identity-proof'],
    ['营业执照复印件　法定代表人身份证复印件', 'identity-proof'],
    ['营业执照、船舶所有权登记证书复印件', 'identity-proof'],
    ['申请材料补齐补正通知', 'supplement-notice'],
    ['补充材料通知书', 'supplement-notice'],
    ['申报资料签收单', 'materials-receipt'],
    ['粮食流通行政处罚卷', 'dossier-cover'],
    ['行政许可卷封面', 'dossier-cover'],
  ])('%s is %s', (words, kind) => {
    expect(kinds(page(centre('某某县综合行政执法局'), title(words), '第一项', '第二项', '第三项'))).toEqual([
      `${kind} 1`,
    ]);
    expect(kinds(page(title(`某某县综合行政执法局${words}`), '第一项', '第二项', '第三项'))).toEqual([`${kind} 1`]);
  });

  test.each([
    ['食品安全抽样检验结果告知书', 'result-notice'],
    ['特快专递送达证明', 'service-by-post'],
    ['挂号信送达证明', 'service-by-post'],
    ['驳回延期缴纳罚款申请通知书', 'payment-deferral'],
    ['证据资料登记表', 'exhibit'],
    ['申辩情况复核记录', 'defence-record'],
  ])('%s is %s, whatever else it has words of', (words, kind) => {
    expect(kinds(page(title(words), '第一项', '第二项', '第三项'))).toEqual([`${kind} 1`]);
  });

  test.each(
    [
      '驳回听证申请决定书 驳回回避申请决定书 限期补交社会保险费通知书 补交土地出让金通知书 权利义务告知书',
      '成品放行单 货物放行通知书 商品送达签收单 设备巡检记录 监理整改通知单 处方审核单 来访人员登记表 技术资料签收表',
      '投诉举报办结报告 信访事项办结报告 工单办结情况报告 已结案件 结案文件 监督抽查记录 听取专家意见记录',
      '行政复议决定书 行政复议申请书 行政诉讼决定书 劳动仲裁决定书',
    ].flatMap((words) => words.split(' ')),
  )('%s is no paper of these tables', (words) => {
    expect(kinds(page(title(words), '第一项', '第二项', '第三项'))).toEqual(['unknown 1']);
  });

  test.each([
    ['2025年第三季度双随机检查工作方案', 'inspection-plan'],
    ['2025年度行政检查计划', 'inspection-plan'],
    ['二〇二五年专项检查方案', 'inspection-plan'],
  ])('the year before %s is no number of a list', (words, kind) => {
    expect(kinds(page(title(words), '第一项', '第二项', '第三项'))).toEqual([`${kind} 1`]);
  });

  test.each(['行政处罚决足书', '行政处罚决定节', '行敢处罚决定书', '行政处决定书'])(
    'misread “%s” is still a decision',
    (words) => {
      expect(kinds(page(title(words), prose, prose))).toEqual(['penalty-decision 1']);
    },
  );

  test('a title broken over two lines is one', () => {
    expect(kinds(page(title('责令限期改正'), title('违法行为通知书'), prose, prose))).toEqual(['correction-order 1']);
  });

  test.each(['行政处罚决定书', '责令改正通知书', '催告书', '限期改正通知', '强制执行公告'])(
    'what is served may stand over 送达回证: %s',
    (served) => {
      expect(kinds(page(title(served), title('送达回证'), prose, prose))).toEqual(['service-receipt 1']);
    },
  );

  test('a letter-spaced title read in pieces is one', () => {
    const spaced = [...'送达回证'].map((text, place) => ({ text, x: 0.3 + place * 0.1, size: 0.037 }));
    expect(kinds(page(spaced, row('受送达人', '某某商店'), row('送达地点', '某路1号')))).toEqual(['service-receipt 1']);
  });
});

describe('continuation', () => {
  test('prose without a title goes on', () => expect(kinds(decision, tail)).toEqual(['penalty-decision 1,2']));

  test('a blank back and an unread page stay with the paper before', () => {
    expect(kinds(decision, pageWith({ blank: true }), unread('图像损坏'), tail)).toEqual(['penalty-decision 1,2,3,4']);
  });

  test('the same heading on 第2页 goes on, on 第1页 it begins again', () => {
    const record = (n: number, of: number) =>
      page(title('询问笔录'), right(`第${n}页 共${of}页`), '问：你是否看清楚？', '答：看清楚了。');
    expect(kinds(record(1, 2), record(2, 2), record(1, 1))).toEqual(['inquiry-record 1,2', 'inquiry-record 3']);
  });

  test('（接上页） and 续页 go on', () => {
    expect(kinds(decision, page('（接上页）', prose), page(title('行政处罚决定书（续页）'), prose))).toEqual([
      'penalty-decision 1,2,3',
    ]);
  });

  test('two of one kind in a row are two', () => {
    const receipt = page(title('送达回证'), row('受送达人', '某某商店'), row('送达地点', '某路1号'));
    expect(kinds(receipt, receipt)).toEqual(['service-receipt 1', 'service-receipt 2']);
  });
});

describe('titles that are only spoken of', () => {
  test.each(['行政处罚决定书》，并告知其权利。', '拟作出行政处罚决定书', '附件：送达回证'])(
    '“%s” opens nothing',
    (words) => {
      expect(kinds(decision, page(words, prose, prose, prose))).toEqual(['penalty-decision 1,2']);
    },
  );

  test.each(['检查结论', '三、检查结论', '抽查结果', '（二）证人证言', '送达情况', '执法人员意见', '处罚依据和内容'])(
    'the heading “%s” within a paper opens nothing',
    (words) => {
      expect(kinds(decision, page(centre(words), prose, prose, prose))).toEqual(['penalty-decision 1,2']);
    },
  );

  test('rows of a catalogue open nothing', () => {
    const rows = [row('1', '行政处罚决定书', '1-3'), row('2', '送达回证', '4'), row('3', '立案审批表', '5')];
    const catalogue = page(title('卷内目录'), row('序号', '题名', '页号'), ...rows);
    expect(kinds(catalogue, page(row('序号', '题名', '页号'), ...rows), decision)).toEqual([
      'catalogue 1,2',
      'penalty-decision 3',
    ]);
  });

  test.each([
    ['counted on, under a heading in the size of print', '4', ['catalogue 1,2', 'penalty-decision 3']],
    ['counted from 1', '1', ['catalogue 1', 'materials-receipt 2', 'penalty-decision 3']],
  ] as const)('a list behind the catalogue, %s', (_when, first, papers) => {
    const listed = ['1', '2', '3'].map((number) => row(number, '审批表', number));
    const list = page(
      { text: '申请材料接收清单', x: 0.412, size: 0.022 },
      '申请人：某某餐饮店',
      row('序号', '材料名称', '份数'),
      ...[0, 1, 2, 3].map((at) => row(String(Number(first) + at), '平面布局图', '1')),
    );
    expect(kinds(page(title('卷内目录'), row('序号', '题名', '页号'), ...listed), list, decision)).toEqual(papers);
  });
});

test('an unfamiliar paper is unknown under its own heading', () => {
  const [, strange] = segment(inOrder(decision, page(title('房屋租赁合同'), prose, prose)));
  expect(strange).toMatchObject({ kind: 'unknown', title: '房屋租赁合同' });
});

test('a form without a legible title is known by its labels, with less confidence', () => {
  const receipt = page(
    row('受送达人', '某某商店'),
    row('送达地点', '某路1号'),
    row('送达方式', '直接送达'),
    row('送达人', '张三、李四'),
  );
  const [, found] = segment(inOrder(decision, receipt));
  expect(found).toMatchObject({ kind: 'service-receipt', id: 'p2' });
  expect(found!.confidence).toBeLessThan(0.85);
});

test('every page belongs to exactly one paper', () => {
  const papers = segment(inOrder(decision, tail, decision, unread('损坏'), tail));
  expect(papers.flatMap(({ pages }) => pages)).toEqual([1, 2, 3, 4, 5]);
});

describe('titles that mean a paper of the procedure', () => {
  test.each<readonly [Procedure, string, InstrumentKind]>([
    ['penalty-summary', '备案登记表', 'summary-report'],
    ['penalty-summary', '行政处罚决定书', 'summary-decision'],
    ['penalty-summary', '现场检查笔录', 'inspection-record'],
    ['licence', '审批表', 'licence-review'],
    ['licence', '现场核查笔录', 'site-verification'],
    ['licence', '受理通知书', 'acceptance-notice'],
    ['licence', '不予受理通知书', 'non-acceptance-notice'],
    ['licence', '听证告知书', 'stakeholder-notice'],
    ['licence', '听证通知书', 'hearing-notice'],
    ['licence', '食品经营许可证', 'licence-certificate'],
    ['licence', '食品经营许可申请书', 'licence-application'],
    ['licence', '设立申请书', 'licence-application'],
    ['licence', '听证申请书', 'hearing-request'],
    ['licence', '延期审批表', 'time-extension'],
    ['licence', '专家评审意见', 'appraisal-report'],
    ['licence', '专家评审所需时间告知书', 'excluded-time-notice'],
    ['licence', '法制审核意见书', 'legal-review'],
    ['licence', '营业执照', 'identity-proof'],
    ['licence', '授权委托书', 'authorisation'],
    ['licence', '送达回证', 'service-receipt'],
    ['licence', '卷内目录', 'catalogue'],
    ['licence', '档案材料目录', 'catalogue'],
    ['licence', '审查报告', 'licence-review'],
    ['licence', '驳回许可申请决定书', 'licence-refusal'],
    ['licence', '准予变更登记通知书', 'licence-change'],
    ['licence', '许可证领取单', 'service-receipt'],
    ['licence', '申请资料接收回执', 'materials-receipt'],
    ['licence', '准予行政许可决定书', 'licence-decision'],
    ['licence', '不予行政许可决定书', 'licence-refusal'],
    ['licence', '行政许可结果公示', 'publication-page'],
    ['licence', '房屋租赁合同', 'application-material'],
    ['penalty-ordinary', '现场核查笔录', 'inspection-record'],
    ['penalty-ordinary', '行政处罚听证告知书', 'prior-notice'],
  ])('in %s %s is %s', (procedure, heading, kind) => {
    const [paper] = segment(inOrder(page(title('某某市某某局'), title(heading), prose, prose)), procedure);
    expect(paper!.kind).toBe(kind);
  });
});
