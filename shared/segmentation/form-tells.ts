import { containment } from '../base/similarity';
import type { InstrumentKind } from '../model/instrument';
import type { Row } from './page-rows';

/** Labels that betray a form whose title could not be read. `least` of them must stand on the page. */
type Tells = { readonly kind: InstrumentKind; readonly labels: readonly string[]; readonly least: number };

const tells: readonly Tells[] = [
  {
    kind: 'service-receipt',
    labels: ['受送达人', '送达地点', '送达方式', '送达人', '送达文书', '收件人', '拒收'],
    least: 4,
  },
  {
    kind: 'catalogue',
    labels: ['序号', '题名', '页号', '页次', '页码', '文书名称', '材料名称', '责任者', '备注'],
    least: 3,
  },
  {
    kind: 'dossier-cover',
    labels: ['保管期限', '归档', '立卷', '案卷号', '卷宗号', '结案日期', '案由', '全宗号'],
    least: 4,
  },
  { kind: 'closing-note', labels: ['本卷情况', '立卷人', '检查人', '立卷时间', '备考'], least: 3 },
  { kind: 'identity-proof', labels: ['公民身份号码', '性别', '民族', '住址', '签发机关', '有效期限'], least: 3 },
  {
    kind: 'identity-proof',
    labels: ['统一社会信用代码', '经营范围', '成立日期', '登记机关', '注册资本', '类型'],
    least: 4,
  },
  { kind: 'exhibit', labels: ['拍摄时间', '拍摄地点', '拍摄人', '证明事项', '证明对象', '照片'], least: 3 },
  {
    kind: 'exhibit',
    labels: ['提取时间', '提取地点', '提供人', '与原件核对', '证明内容', '证据提供人', '原件存放'],
    least: 3,
  },
  {
    kind: 'exhibit',
    labels: ['与原件', '原件一致', '证明对象', '证明内容', '证明事项', '出处', '提供人'],
    least: 2,
  },
  {
    kind: 'payment-voucher',
    labels: ['缴款人', '执收单位', '收款人', '票据代码', '票据号码', '项目编码', '交款人', '付款人', '校验码'],
    least: 3,
  },
  {
    kind: 'publication-page',
    labels: ['行政相对人', '处罚机关', '公示日期', '公示截止', '处罚决定日期', '处罚决定书文号', '信用'],
    least: 4,
  },
  { kind: 'service-by-post', labels: ['寄件人', '收件人', '邮件号', '运单号', '签收', '投递', '快递'], least: 4 },
];

export type TellMatch = { readonly kind: InstrumentKind; readonly share: number };

/** The form with the greatest share of its labels on this page, where there are enough of them. */
export function matchTells(rows: readonly Row[]): TellMatch | undefined {
  const text = rows.map((row) => row.text).join('\n');
  let best: TellMatch | undefined;
  for (const { kind, labels, least } of tells) {
    const found = labels.filter(
      (label) => text.includes(label) || (label.length > 3 && containment(label, text) >= 0.75),
    );
    const share = found.length / labels.length;
    if (found.length >= least && share > (best?.share ?? 0)) best = { kind, share };
  }
  return best;
}
