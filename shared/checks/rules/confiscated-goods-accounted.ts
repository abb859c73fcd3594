import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const confiscated =
  /没收(?:(?!销售|售出|已售|出售|抽样)[^。;]){0,40}?(?:[0-9]+|[一二三四五六七八九十百]+)(?:余)?(?:瓶|件|箱|袋|盒|条|只|台|套|桶|把|部|辆|公斤|千克|吨|个|双|支|包|株|册|本)|没收(?:非法财物|违法(?:生产|经营|销售)?的?[一-龥]{0,12}(?:产品|食品|物品|财物|卷烟|商品|工具|设备))/u;
const supervised = /监销人|监督人|销毁(?:时间|地点|方式)|移交|拍卖|入库|罚没物品/u;

/** A word elsewhere of what became of the goods. */
const handled = /监销|销毁|无害化|拍卖|变卖|上缴(?:国库|财政)|移交|罚没物品/u;

export const confiscatedGoodsAccounted = defineCheck({
  meta: {
    id: 'confiscated-goods-accounted',
    title: '没收物品有清单和处理记录',
    criterion: 'PU-EXEC-15',
    group: 'execution',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第七十四条第一款'],
    messages: {
      accounted: '没收物品有处理文书《{title}》（第{page}页），请与清单逐项对照品名和数量。',
      unsigned: '《{title}》（第{page}页）未读出监销、移交或者拍卖的记载，请核对处理方式和监督人签名。',
      unseen: '决定书没收物品（第{page}页），卷内未见处理、销毁或者移交记录，请核对去向。',
      lost: '决定书没收物品（第{page}页：“{quote}”），案件已经结案（第{closed}页），全卷没有清单，也没有处理、销毁或者移交的记录。',
      none: '没有没收物品，本项不涉及。',
    },
    problem: '没收物品处理不明：{reason}。',
    mending: '补充罚没物品处理记录，写明品名、数量、方式、监督人和日期。',
  },
  check(view) {
    const decision = view.only('penalty-decision');
    if (decision === undefined) return without('处罚决定书');
    const taken = view.find(decision, confiscated);
    if (taken === undefined) return notApplicable('none');
    const [record] = view.all('goods-disposal');
    if (record === undefined) {
      const [closed] = view.all('closing-approval');
      const said = view.dossier.instruments.some(
        ({ kind, ...paper }) =>
          !['penalty-decision', 'prior-notice'].includes(kind) && view.find({ kind, ...paper }, handled) !== undefined,
      );
      const absence = view.absence('goods-disposal');
      if (closed === undefined || said || !absence.sure)
        return undetermined('judgement', 'unseen', { page: taken.page }, [taken]);
      const told = { page: taken.page, quote: taken.quote, closed: closed.pages[0]! };
      return violated('lost', told, [taken, view.citation(closed)], { confidence: 0.7, unseenElsewhere: true });
    }
    const place = { title: record.title, page: record.pages[0]! };
    const cited = [taken, view.citation(record)];
    return view.find(record, supervised) === undefined
      ? undetermined('judgement', 'unsigned', place, cited)
      : satisfied('accounted', place, cited, { confidence: 0.7 });
  },
});
