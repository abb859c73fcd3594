import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { wasSeized } from '../families/measure';
import { missing } from '../families/presence';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

/** Words that hide how much was taken. */
const vague = /一批|若干|数[个件台箱]|等物品|等财物|一些|少量|大量/;

export const goodsListSpecific = defineCheck({
  meta: {
    id: 'goods-list-specific',
    title: '清单写明名称、规格、数量、状态，一式二份',
    criterion: 'CM-13',
    group: 'decision',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第二十四条第一款', '行政强制法(2012)第二十四条第三款'],
    messages: {
      specific: '《{title}》（第{page}页）列有{count}项，名称、规格、数量、状态具体。',
      vague: '《{title}》（第{page}页）写有“{quote}”，数量不具体，日后无从核对。',
      lacking: '《{title}》（第{page}页）所列财物未见{lacking}。',
      uncounted: '《{title}》（第{page}页）所列{count}项财物的数量栏均为空白，无法核对扣押了多少。',
      noQuantity: '《{title}》（第{page}页）“{names}”未读出数量，请对照原卷核对。',
      tableUnread: '《{title}》（第{page}页）的表格未能读出，请对照原卷核对名称、规格、数量、状态。',
      missing: '有查封、扣押而卷内未见{what}。',
      placeOnly: '查封的是场所，未见财物清单，请核对是否需要清单。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '财物清单不具体：{reason}。',
    mending: '与当事人共同清点核实，补正清单并由双方签名、各存一份。',
  },
  check(view) {
    if (!wasSeized(view)) return paperUnseen('noMeasure');
    const lists = view.all('goods-list');
    const within = view.all('measure-decision').filter((paper) => view.read(paper, 'goods').state === 'seen');
    const papers = lists.length > 0 ? lists : within;
    if (papers.length > 0) return papers.map((paper) => judge(view, paper));
    const place = view
      .all('measure-decision')
      .flatMap((paper) => view.find(paper, /查封[^。]{0,20}(?:场所|经营场所|车间|仓库)/) ?? [])[0];
    return place === undefined
      ? missing(view, ['goods-list'], 'missing')
      : undetermined('judgement', 'placeOnly', {}, [place]);
  },
});

function judge(view: DossierView, paper: Instrument) {
  const place = { title: paper.title, page: paper.pages[0]! };
  const goods = view.read(paper, 'goods');
  const hidden = view.find(paper, vague);
  if (hidden !== undefined && goods.state !== 'seen')
    return violated('vague', { ...place, page: hidden.page, quote: hidden.quote }, [hidden], { confidence: 0.65 });
  if (goods.state !== 'seen') return undetermined('scan', 'tableUnread', place, [view.citation(paper)]);

  const rows = goods.value;
  const loose = rows.find(({ name, spec, state, unit }) => vague.test(name + spec + state) || vague.test(unit));
  if (loose !== undefined) return violated('vague', { ...place, quote: loose.name }, goods.cited, { confidence: 0.7 });
  const heads = view.text(paper).text;
  const lacking = [
    ...(rows.every(({ spec }) => spec === '') && !/规格|型号|批号/.test(heads) ? ['规格'] : []),
    ...(rows.every(({ quantity }) => quantity === undefined) && !/数量/.test(heads) ? ['数量'] : []),
    ...(rows.every(({ state }) => state === '') && !/状态|状况|特征|成色|新旧|外观|完好|损坏/.test(heads)
      ? ['状态']
      : []),
  ];
  if (lacking.length > 0)
    return view.legible(paper)
      ? violated('lacking', { ...place, lacking: lacking.join('、') }, goods.cited, {
          confidence: 0.7,
          occurrences: lacking.length,
        })
      : undetermined('scan', 'tableUnread', place, goods.cited);
  const unread = rows.filter(({ quantity }) => quantity === undefined);
  // Rows without a figure on a paper that says 若干: that is what stands in their place.
  if (unread.length > 0 && hidden !== undefined)
    return violated('vague', { ...place, page: hidden.page, quote: hidden.quote }, [hidden], { confidence: 0.7 });
  // One figure may be missed; that none of several rows has one is the list's own fault.
  if (unread.length === rows.length && rows.length > 1 && view.legible(paper))
    return violated('uncounted', { ...place, count: rows.length }, goods.cited, { confidence: 0.65 });
  return unread.length > 0
    ? undetermined(
        'scan',
        'noQuantity',
        {
          ...place,
          names: unread
            .map(({ name }) => name)
            .slice(0, 3)
            .join('、'),
        },
        goods.cited,
      )
    : satisfied('specific', { ...place, count: rows.length }, goods.cited, { confidence: goods.confidence });
}
