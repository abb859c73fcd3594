import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { missing } from '../families/presence';

const SIGNED = {
  label: '受送达人签收',
  fields: ['receivedBy'],
  signer: /^(?:受送达|被送达|收件|签收|代收)/u,
  words:
    /\(拒绝签[收字名]\)|拒绝在[^。]{0,8}上签|(?:已|当场|予以)?拒绝(?:签收|签字|接收)(?!的|理由|原因|事由)[^。]{0,12}(?:留置|见证)/,
} as const;

export const receiptElements = defineCheck({
  meta: {
    id: 'receipt-elements',
    title: '送达回证要素齐全',
    criterion: 'PU-EXEC-04',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['民事诉讼法(2023)第八十七条', '民事诉讼法(2023)第八十八条', '行政处罚法(2021)第六十一条'],
    messages: { missing: '卷内未见{what}。' },
    problem: '送达回证要素不全：{reason}。',
    mending: '由送达人、受送达人补正并注明日期；无法补正的以其他证据证明送达。',
  },
  check(view) {
    const receipts = view.all('service-receipt');
    if (receipts.length === 0) return missing(view, ['service-receipt'], 'missing');
    return receipts.map((receipt) => {
      // Signed for by whom it is for, on a form that asks for no way of serving: it was handed over.
      const handed = view.read(receipt, 'receivedBy').state === 'seen' && view.find(receipt, /方式/) === undefined;
      const method = view.read(receipt, 'serviceMethod');
      // Left behind, posted up or sent by wire: nobody signs.
      const unsigned = method.state === 'seen' && /留置|公告|电子|短信|邮件|微信|传真/u.test(method.value);
      return elements(view, receipt, [
        {
          label: '送达文书名称',
          fields: ['servedTitle', 'servedNumber'],
          words: /(?:决定|告知|通知|催告|责令|凭证|清单)书?/,
        },
        { label: '受送达人', fields: ['recipient', 'party'] },
        { label: '送达地点', fields: ['servicePlace', 'place'] },
        ...(handed
          ? []
          : [
              {
                label: '送达方式',
                fields: ['serviceMethod'] as const,
                words: /直接送达|留置送达|邮寄送达|委托送达|电子送达|公告送达|转交/,
              },
            ]),
        { label: '收到日期', fields: ['servedOn', 'date'] },
        ...(unsigned ? [] : [SIGNED]),
      ]);
    });
  },
});
