import { defineCheck } from '../define-check';
import { missing, without } from '../families/presence';
import { spotCollected, summaryDecisions } from '../families/summary';
import { notApplicable, satisfied, undetermined } from '../judgement';

const fiscal = /财政|监制|非税|罚没|罚款收据|专用票据|统一票据|票据(?:代码|号码)/;

export const spotCollectionReceipt = defineCheck({
  meta: {
    id: 'spot-collection-receipt',
    title: '当场收缴罚款出具财政部门统一票据',
    criterion: 'PS-14',
    group: 'execution',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第七十条', '行政处罚法(2017)第四十九条'],
    messages: {
      issued: '当场收缴罚款，卷内有《{title}》（第{page}页）。',
      otherPaper: '当场收缴罚款，卷内有《{title}》（第{page}页），未见财政部门制发票据的字样，请核对是否专用票据。',
      missing: '当场收缴罚款，卷内未见{what}；不出具财政部门统一制发的专用票据，当事人有权拒缴。',
      unclear: '未读出罚款是否当场收缴，无法判断应否附票据，请看决定书的缴款方式。',
      bank: '没有当场收缴，本项不涉及。',
    },
    problem: '当场收缴罚款未见专用票据：{reason}。',
    mending: '补充票据存根或者复印件；未出具的查明款项去向并依法处理。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    if (papers.length === 0) return without('当场行政处罚决定书');
    const spots = papers.map((paper) => spotCollected(view, paper));
    const taken = spots.find((spot) => spot.state === 'seen' && spot.value);
    if (taken === undefined) {
      return spots.every(({ state }) => state === 'seen')
        ? notApplicable(
            'bank',
            {},
            papers.map((paper) => view.citation(paper)),
          )
        : undetermined('scan', 'unclear', {}, [view.citation(papers[0]!)]);
    }
    const slips = view.all('payment-voucher');
    const [slip] = slips;
    if (slip === undefined) return missing(view, ['payment-voucher'], 'missing');
    const official = slips.find((each) => view.find(each, fiscal) !== undefined || fiscal.test(each.title));
    const shown = official ?? slip;
    const given = { title: shown.title, page: shown.pages[0]! };
    return official !== undefined
      ? satisfied('issued', given, [view.citation(shown)])
      : undetermined('judgement', 'otherPaper', given, [view.citation(shown)]);
  },
});
