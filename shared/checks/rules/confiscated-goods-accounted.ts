import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { notApplicable, satisfied, undetermined } from '../judgement';

const confiscated =
  /没收(?:非法财物|违法(?:生产|经营|销售)?的?[一-龥]{0,12}(?:产品|食品|物品|财物|卷烟|商品|工具|设备))/u;
const supervised = /监销人|监督人|销毁(?:时间|地点|方式)|移交|拍卖|入库|罚没物品/u;

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
    if (record === undefined) return undetermined('judgement', 'unseen', { page: taken.page }, [taken]);
    const place = { title: record.title, page: record.pages[0]! };
    const cited = [taken, view.citation(record)];
    return view.find(record, supervised) === undefined
      ? undetermined('judgement', 'unsigned', place, cited)
      : satisfied('accounted', place, cited, { confidence: 0.7 });
  },
});
