import type { Citation } from '../../model/citation';
import type { Instrument, InstrumentKind } from '../../model/instrument';
import type { Gate, Item } from '../../model/scoring-template';
import { pageCitation } from '../dossier-view';

/** What a standard calls papers when it says what to look at, and the kinds it means. */
const words: readonly (readonly [RegExp, readonly InstrumentKind[]])[] = [
  [
    /决定书|处罚(?:权|决定)|定性|幅度|罚则|法律责任/u,
    ['penalty-decision', 'summary-decision', 'licence-decision', 'licence-refusal'],
  ],
  [/强制措施决定|查封|扣押/u, ['measure-decision', 'measure-record', 'goods-list']],
  [/立案|案源|案件来源/u, ['filing-approval', 'source-register']],
  [/移送|管辖/u, ['jurisdiction-notice', 'criminal-transfer', 'filing-approval']],
  [/告知书/u, ['prior-notice']],
  [/检查|现场/u, ['inspection-record', 'site-verification']],
  [/笔录|询问|证据|事实/u, ['inspection-record', 'inquiry-record', 'hearing-record']],
  [/营业执照|身份证|主体资格|当事人认定|证照/u, ['identity-proof']],
  [/照片|录像|票据|账册|合同|书证|单据|证据/u, ['exhibit']],
  [/检[测验]|鉴定|报告/u, ['appraisal-report', 'investigation-report']],
  [/登记保存/u, ['preservation-notice', 'preservation-disposal']],
  [/讨论/u, ['collective-discussion']],
  [/审核/u, ['legal-review']],
  [/申辩|复核意见/u, ['defence-record']],
  [/听证/u, ['hearing-record', 'hearing-notice']],
  [/没收|销毁|处理记录|监销/u, ['goods-disposal', 'goods-list']],
  [/送达|回证/u, ['service-receipt']],
  [/归档|封面/u, ['dossier-cover']],
  [/备考表/u, ['closing-note']],
  [/结案/u, ['closing-approval']],
  [/改正|整改/u, ['correction-order']],
  [/方案|计划/u, ['inspection-plan']],
  [/审批表|检查方式/u, ['inspection-approval', 'decision-approval', 'licence-review']],
  [/申请/u, ['licence-application', 'materials-receipt']],
  [/受理|拒收/u, ['acceptance-notice', 'non-acceptance-notice', 'supplement-notice']],
  [/招标|拍卖|考试|考核|成绩/u, ['application-material', 'licence-review', 'licence-decision']],
  [/收费|票据|缴款/u, ['payment-voucher']],
];

/** More than these would be no help. */
const MOST = 8;

/** Where a person finds what an item without a check asks: first pages of the papers its words name, in the words' order. */
export function whereToLook(target: Gate | Item, instruments: readonly Instrument[]): readonly Citation[] {
  const asked = [target.title, target.requirement, 'guidance' in target ? (target.guidance ?? '') : ''].join('，');
  const kinds = words.flatMap(([pattern, meant]) => (pattern.test(asked) ? meant : []));
  const papers = [...new Set(kinds)].flatMap((kind) => instruments.filter((paper) => paper.kind === kind));
  const pages = [...new Set(papers.flatMap(({ pages: [first] }) => first ?? []))];
  return pages.slice(0, MOST).map((page) => pageCitation(page));
}
