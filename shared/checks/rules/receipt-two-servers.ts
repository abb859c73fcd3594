import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { officersOf } from '../families/people';
import { without } from '../families/presence';
import { inCell } from '../families/signature';
import { satisfied, undetermined, violated } from '../judgement';

const SERVER = /^(?:送达|执法)(?:人|人员)/u;

export const receiptTwoServers = defineCheck({
  meta: {
    id: 'receipt-two-servers',
    title: '送达由两名执法人员进行并签名',
    criterion: 'PU-EXEC-04',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十二条第一款', '民事诉讼法(2023)第八十七条'],
    messages: {
      two: '{count}份送达回证均有两名送达人签名。',
      one: '《{title}》（第{page}页）仅见送达人{name}一人，送达应由两名以上执法人员进行。',
      empty: '《{title}》（第{page}页）的送达人签名栏空白，没有送达人签名。',
      unread: '《{title}》（第{page}页）未读出送达人签名，请核对是否有两名送达人。',
    },
    problem: '送达人签名不全：{reason}。',
    mending: '由实际到场的送达人补签并说明；确系一人送达的说明情况，今后由两人送达。',
  },
  check(view) {
    const receipts = view.all('service-receipt');
    if (receipts.length === 0) return without('送达回证');
    const signed = receipts.map((receipt) => ({ receipt, servers: officersOf(view, receipt) }));
    const poor = signed.filter(({ servers }) => servers.length < 2);
    if (poor.length === 0)
      return satisfied(
        'two',
        { count: receipts.length },
        signed.flatMap(({ servers }) => servers[0]!.cited),
      );
    return poor.map(({ receipt, servers }) => {
      const place = { title: receipt.title, page: receipt.pages[0]! };
      const only = servers[0];
      const cell = only === undefined && !isSent(view, receipt) ? inCell(view, receipt, SERVER) : undefined;
      if (cell?.state === 'blank' && view.legible(receipt))
        return violated('empty', place, cell.cited, { confidence: 0.7 });
      // Ink that was not read may be the second signature; only a name that was read alone speaks.
      return only === undefined || !view.legible(receipt)
        ? undetermined('scan', 'unread', place, [view.citation(receipt)])
        : violated('one', { ...place, name: only.name }, only.cited, { confidence: only.confidence * 0.75 });
    });
  },
});

/** What goes by post, notice or wire is handed over by nobody: its form may leave the servers' cell empty. */
function isSent(view: DossierView, receipt: Instrument): boolean {
  const method = view.read(receipt, 'serviceMethod');
  return method.state !== 'seen' || !/直接|留置/.test(method.value);
}
