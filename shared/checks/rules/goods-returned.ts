import { bare } from '../../base/normalise-text';
import { similarity } from '../../base/similarity';
import type { GoodsRow } from '../../model/fact';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { papersOf } from '../families/measure';
import { isUnsigned, signedBy } from '../families/signature';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

const RECEIVER = /领取人|接收人|当事人|签收人/u;
const partly = /部分|其中|没收|销毁|移送|移交/;

export const goodsReturned = defineCheck({
  meta: {
    id: 'goods-returned',
    title: '解除后退还财物，数量与扣押清单相符',
    criterion: 'CM-20',
    group: 'law',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第二十八条第二款'],
    messages: {
      equal: '退还清单（第{page}页）与扣押清单逐项相符。',
      empty: '退还清单（第{page}页）的领取人签名处空白，没有当事人签收。',
      unsigned: '退还清单（第{page}页）的领取人签名处未读出姓名，请核对当事人是否签收。',
      signed: '《{title}》（第{page}页）有退还财物并签收的记载：“{quote}”。',
      differs: '扣押清单列“{name}”{taken}，退还清单（第{page}页）为{given}，数量不符。',
      partly: '扣押清单列“{name}”{taken}，退还清单（第{page}页）为{given}；卷内另有没收、移送等处理，请核对去向。',
      missingRow: '扣押清单所列“{name}”在退还清单（第{page}页）中未见，请核对去向。',
      noList: '已解除查封、扣押（第{page}页），卷内未见退还财物的清单或者签收，不能证明财物已退还。',
      unread: '退还清单或者扣押清单的表格未能读出，请逐项对数。',
      placeOnly: '解除的是场所、设施的查封，未见需要退还的财物。',
      none: '卷内没有解除查封、扣押的文书，本项不涉及。',
    },
    problem: '解除退还问题：{reason}。',
    mending: '与当事人核对财物去向，补充退还清单和签收；短少的依法赔偿。',
  },
  check(view) {
    const releases = papersOf(view, 'seizure', 'measure-release');
    const lists = view.all('return-list');
    if (releases.length === 0 && lists.length === 0) return paperUnseen('none');
    const written = view.all('goods-list');
    const taken = totals(rowsIn(view, written.length > 0 ? written : view.all('measure-decision')));
    const back = totals(rowsIn(view, lists.length > 0 ? lists : releases));
    if (back.length === 0) return withoutRows(view, releases, lists, taken.length > 0);
    if (taken.length === 0)
      return undetermined(
        'scan',
        'unread',
        {},
        lists.map((paper) => view.citation(paper)),
      );

    const page = (lists[0] ?? releases[0]!).pages[0]!;
    const cited = [...lists, ...releases, ...view.all('goods-list')].map((paper) => view.citation(paper));
    const elsewhere =
      view.all('goods-disposal', 'criminal-transfer').length > 0 ||
      [...releases, ...view.all('penalty-decision')].some((paper) => view.find(paper, partly) !== undefined);
    const wrong = taken
      .map((row) => ({ row, same: back.find((other) => alike(row.name, other.name)) }))
      .filter(({ row, same }) => same === undefined || differ(row, same));
    if (wrong.length === 0) {
      const unsigned = lists.map((list) => ({ list, signed: signedBy(view, list, RECEIVER) }));
      const empty = unsigned.filter(({ list, signed }) => signed.state === 'blank' && view.legible(list));
      if (empty.length > 0)
        return violated(
          'empty',
          { page: empty[0]!.signed.cited[0]!.page },
          empty.flatMap(({ signed }) => signed.cited),
          { confidence: 0.7, occurrences: empty.length },
        );
      const asked = unsigned.filter(({ signed }) => isUnsigned(signed));
      return asked.length > 0
        ? undetermined(
            'scan',
            'unsigned',
            { page },
            asked.map(({ list }) => view.citation(list)),
          )
        : satisfied('equal', { page }, cited, { confidence: 0.8 });
    }
    return wrong.map(({ row, same }) => {
      if (same === undefined) return undetermined('judgement', 'missingRow', { name: row.name, page }, cited);
      const given = { name: row.name, taken: amount(row), given: amount(same), page };
      return elsewhere && (same.quantity ?? 0) < (row.quantity ?? 0)
        ? undetermined('judgement', 'partly', given, cited)
        : violated('differs', given, cited, { confidence: 0.75 });
    });
  },
});

function withoutRows(
  view: DossierView,
  releases: readonly Instrument[],
  lists: readonly Instrument[],
  goodsTaken: boolean,
) {
  if (lists.length > 0)
    return undetermined(
      'scan',
      'unread',
      {},
      lists.map((paper) => view.citation(paper)),
    );
  const told = releases.flatMap((paper) => {
    const found = view.find(paper, /(?:退还|返还|发还|领取|领回)[^。]{0,40}/);
    const signed = view.find(paper, /(?:领取人|当事人|签收人|接收人)[^。:]{0,8}(?:签名|签字|签收|:)|收到/);
    return found === undefined || signed === undefined ? [] : [{ paper, found }];
  })[0];
  if (told !== undefined)
    return satisfied(
      'signed',
      { title: told.paper.title, page: told.found.page, quote: told.found.quote },
      [told.found],
      {
        confidence: 0.6,
      },
    );
  const page = releases[0]!.pages[0]!;
  const cited = releases.map((paper) => view.citation(paper));
  if (!goodsTaken && view.all('goods-list').length === 0) return undetermined('judgement', 'placeOnly', {}, cited);
  return view.absence('return-list').sure && releases.every((paper) => view.legible(paper))
    ? violated('noList', { page }, cited, { confidence: 0.65 })
    : undetermined('scan', 'unread', {}, cited);
}

const rowsIn = (view: DossierView, papers: readonly Instrument[]): readonly GoodsRow[] =>
  papers.flatMap((paper) => {
    const goods = view.read(paper, 'goods');
    return goods.state === 'seen' ? goods.value : [];
  });

/** Rows of one name are one kind of goods, however their specifications are split. */
function totals(rows: readonly GoodsRow[]): readonly GoodsRow[] {
  const sums = new Map<string, GoodsRow>();
  for (const row of rows) {
    const before = sums.get(bare(row.name));
    const known = before === undefined || (before.quantity !== undefined && row.quantity !== undefined);
    const quantity = known ? (before?.quantity ?? 0) + (row.quantity ?? 0) : undefined;
    sums.set(bare(row.name), { ...row, quantity: before === undefined ? row.quantity : quantity });
  }
  return [...sums.values()];
}

const alike = (a: string, b: string): boolean => bare(a) === bare(b) || similarity(bare(a), bare(b)) >= 0.8;

const differ = (a: GoodsRow, b: GoodsRow): boolean =>
  a.quantity !== undefined && b.quantity !== undefined && a.quantity !== b.quantity;

const amount = ({ quantity, unit }: GoodsRow): string => `${quantity ?? ''}${unit}`;
