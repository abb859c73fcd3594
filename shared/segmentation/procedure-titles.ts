import { type Instrument, type InstrumentKind, instrumentKinds } from '../model/instrument';
import type { Procedure } from '../model/procedure';
import { entry, type TitleEntry } from './title-entry';
import { titleTable } from './title-table';

/**
 * Titles that mean a paper of one procedure only where it is known which it is: an 审批表 or a 核查笔录 may be anybody's.
 * Asked before the common table, so they also claim what that table would give to another procedure.
 */
// biome-ignore format: a table
const own: Partial<Record<Procedure, readonly TitleEntry[]>> = {
  'penalty-summary': [
    entry('summary-report', /(备案|报备)\S{0,6}(表|单|报告|记录|登记|回执)/, ['备案表', '备案登记表', '行政处罚备案表']),
    entry('fine-handover', /(上交|上缴|缴交|解缴|缴存|交款)\S{0,6}(单|凭证|回单|收据|登记表|清单|表|记录)/, ['交款单', '上交回单', '上缴凭证']),
    entry('summary-decision', /(?<!不予行政|不予)处罚决定书(存根|当事人联|第[一二三]联)?/, ['行政处罚决定书']),
  ],
  licence: [
    entry('authorisation', /授权委托书|委托书|授权书/, ['授权委托书']),
    entry('non-acceptance-notice', /不予受理\S{0,6}(通知|决定|告知)书/, ['不予受理决定书', '不予受理通知书']),
    entry('acceptance-notice', /受理\S{0,4}(通知书?|决定书|回执|凭证|单|告知书)/, ['受理通知书', '受理决定书', '受理回执', '受理单']),
    entry('materials-receipt', /(收件|接件|收到材料|(?<!(卷内|案卷|卷宗|文书|档案|归档|立卷)\S{0,4})(材料|资料))\S{0,6}(清单|凭证|回执|收据|登记表?|单|目录)/, ['收件回执', '材料清单', '收件凭证', '申请材料目录']),
    entry('excluded-time-notice', /(检验|检测|检疫|鉴定|评审|招标|拍卖|特殊环节|特别程序|所需时间|除外时间)\S{0,12}(告知|通知)书/, ['特别程序告知书', '专家评审告知书', '检验检测所需时间告知书']),
    entry('stakeholder-notice', /听证(权利?|申请)?\S{0,6}告知书|(权利|陈述申辩)\S{0,6}告知书|征求\S{0,8}意见\S{0,4}(书|函)/, ['听证告知书', '权利告知书', '听证权利告知书', '征求意见函']),
    entry('time-extension', /(延长|延期)\S{0,12}(审批表|申请表|呈批表|审批单|呈批件)/, ['延长期限审批表', '延期审批表', '延长许可期限审批表']),
    entry('extension-notice', /(延长|延期)\S{0,12}(告知|通知|决定)书/, ['延期告知书', '延长期限告知书', '延长办理期限通知书']),
    entry('licence-withdrawal', /(撤销|撤回|注销)\S{0,10}(决定书|公告|通知书)/, ['撤销决定书', '注销决定书', '注销公告']),
    entry('service-receipt', /(领证|证照发放|许可证(领取|发放))\S{0,4}(登记表|单|记录|凭证)/, ['领证登记表', '许可证领取单']),
    entry('licence-change', /(准予|同意)?(变更|延续|换发|补发)\S{0,10}(决定书|通知书|批复)/, ['准予变更决定书', '准予延续决定书']),
    entry('licence-refusal', /驳回(?!\S{0,10}(听证|回避|复议|延期))\S{0,14}申请\S{0,4}(决定书?|通知书)|不予(批准|核准|登记|备案)?\S{0,6}(决定书|通知书)/, ['不予批准决定书', '不予核准决定书']),
    entry('licence-decision', /(准予|批准|核准|同意)\S{0,12}(决定书|通知书|批复)|审批决定书?/, ['核准决定书', '批准决定书']),
    entry('legal-review', /(法制|合法性|法律)\S{0,4}(审核|审查)\S{0,6}(意见书?|表|书|记录)/, ['法制审核意见书', '合法性审查意见书', '法制审核表']),
    entry('appraisal-report', /((专家)?评审|论证|监测|检测|检验|检疫|鉴定|评估)\S{0,6}(报告书?|意见书?|结论书?|纪要)/, ['专家评审意见', '评审报告', '检验报告']),
    entry('site-verification', /(核查|核验|勘验|勘察|勘查|踏勘|查验|检查|验收)\S{0,8}(笔录|记录表?|报告|意见书?|表)|现场\S{0,4}(笔录|记录)/, ['现场核查笔录', '现场核查记录表', '现场勘验笔录', '实地核查意见', '现场踏勘记录']),
    entry('licence-review', /(初审|初核|审查|审核|审批|审定|核准|流转|呈批|会签|办理)\S{0,6}(表|单|意见书?)|审查报告/, ['审查意见表', '审批表', '审核表', '流转单', '审查意见']),
    entry('commitment-letter', /(告知承诺|承诺)(书|函|表)/, ['告知承诺书', '承诺书']),
    entry('application-material', /(租赁|买卖|劳动|委托|服务)?(合同|协议书?)|(平面|布局|流程|位置|区域|工艺)\S{0,4}图|章程|制度(汇编|目录|文本)?|健康(证|证明)|\S{0,6}(方案|预案|简历|花名册|名册|名单|台账)|设备\S{0,6}(清单|目录|表)|(不动产|房屋|房产|产权|土地|使用权)\S{0,6}(证书?|证明)|\S{0,6}(毕业|学历|学位|职称|培训|合格|执业|上岗)\S{0,2}证书?|验资报告|可行性研究报告|环境影响\S{0,6}|股东会?决议/, ['房屋租赁合同', '平面布局图', '公司章程', '管理制度', '健康证明', '设备设施清单', '不动产权证书']),
    entry('licence-application', /\S{0,16}(?<!听证|延期|延长|执行)申请(登记|审批)?(书|表)/, ['申请书', '申请表', '设立申请书']),
    entry('licence-certificate', /(许可|资格|资质|执业|卫生|经营|生产|运输|取水|排污|登记|备案)\S{0,6}(证|证书|批准书)(副本|正本|正副本)?/, ['许可证', '食品经营许可证', '卫生许可证', '取水许可证', '道路运输经营许可证']),
    entry('publication-page', /\S{0,10}(公示|公开)\S{0,8}(截图|表|页面?|信息|情况|记录)?/, ['行政许可信息公示', '许可结果公示']),
  ],
};

/** Whether papers told without knowing the procedure may be others once it is known. */
export const isReadAnew = (procedure: Procedure, instruments: readonly Instrument[]): boolean =>
  own[procedure] !== undefined || !instruments.every(({ kind }) => kind === 'unknown' || mayHold(procedure, kind));

/** Papers that only licences or only summary penalties know belong to no other, and these hold none of the others' own. */
export function mayHold(procedure: Procedure, kind: InstrumentKind): boolean {
  const { procedures } = instrumentKinds[kind];
  return procedures.includes(procedure) || (!isApart(procedure) && !procedures.every(isApart));
}

const isApart = (procedure: Procedure): boolean => procedure === 'licence' || procedure === 'penalty-summary';

/** The table by which the titles of a dossier are read; without a procedure, what any title means by itself. */
export const titlesOf = (procedure?: Procedure): readonly TitleEntry[] =>
  procedure === undefined ? titleTable : (tables[procedure] ?? titleTable);

/** Copies handed in are exhibits of a penalty and materials of an application. */
export const kindIn = (procedure: Procedure | undefined, kind: InstrumentKind): InstrumentKind =>
  procedure === 'licence' && kind === 'exhibit' ? 'application-material' : kind;

const tables: Partial<Record<Procedure, readonly TitleEntry[]>> = Object.fromEntries(
  Object.entries(own).map(([procedure, entries]) => [procedure, [...entries, ...titleTable]]),
);
