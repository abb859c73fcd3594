import { defineCheck } from '../define-check';
import { compareNames, readings } from '../families/consistency';
import { without } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const signerRelationStated = defineCheck({
  meta: {
    id: 'signer-relation-stated',
    title: '代收人与受送达人的关系写明',
    criterion: 'PU-EXEC-05',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['民事诉讼法(2023)第八十八条'],
    messages: {
      own: '{count}份送达回证由当事人本人、法定代表人签收或者写明了关系。',
      unstated:
        '《{title}》（第{page}页）由{signer}签收，受送达人为{recipient}，未写明签收人身份或者与受送达人的关系，送达是否有效无从判断。',
      ask: '《{title}》（第{page}页）由{signer}签收，受送达人为单位{recipient}，未读出签收人职务，请核对是否负责收件的人。',
      none: '送达回证的签收人未读出，见回证要素一项。',
    },
    problem: '签收人身份不明：{reason}。',
    mending: '补充签收人身份证明或者关系说明（同住成年家属、单位收发人员、委托代理人）。',
  },
  check(view) {
    const receipts = view.all('service-receipt');
    if (receipts.length === 0) return without('送达回证');
    const heads = readings(view, view.dossier.instruments, 'legalRepresentative').map(({ value }) => value);

    const signed = receipts.flatMap((receipt) => {
      const signer = view.read(receipt, 'receivedBy');
      const recipient = view.read(receipt, 'recipient');
      return signer.state === 'seen' && recipient.state === 'seen' && signer.value !== ''
        ? [{ receipt, signer, recipient }]
        : [];
    });
    if (signed.length === 0) return notApplicable('none');

    const others = signed.filter(({ receipt, signer, recipient }) => {
      const own = [recipient.value, ...heads].some((name) => compareNames(name, signer.value) === 'same');
      const told = view.element(
        receipt,
        ['relation'],
        /法定代表人|负责人|经营者|收发|前台|本人|配偶|妻|父|母|儿|女|代理|经理|员工|店长/,
      );
      return !own && told.state === 'unseen';
    });
    if (others.length === 0)
      return satisfied(
        'own',
        { count: signed.length },
        signed.flatMap(({ signer }) => signer.cited),
      );
    return others.map(({ receipt, signer, recipient }) => {
      const given = { title: receipt.title, page: receipt.pages[0]!, signer: signer.value, recipient: recipient.value };
      // Whom a person lives with must be told; for a firm it matters once its representative is known to be another.
      const person = recipient.value.trim().length <= 4 || heads.length > 0;
      return person
        ? violated('unstated', given, [...signer.cited, ...recipient.cited], {
            confidence: Math.min(signer.confidence, 0.8),
          })
        : undetermined('judgement', 'ask', given, [...signer.cited, ...recipient.cited]);
    });
  },
});
