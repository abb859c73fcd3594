import { plainName } from '../../law';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { headApproval } from '../families/approval';
import { citedIn } from '../families/citation';
import { papersOf } from '../families/measure';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const freezeInOrder = defineCheck({
  meta: {
    id: 'freeze-in-order',
    title: '冻结有法律授权，经批准、两人实施、通知金融机构',
    criterion: 'CM-22',
    group: 'case',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第二十九条', '行政强制法(2012)第三十条', '行政强制法(2012)第十八条'],
    gate: true,
    messages: {
      inOrder: '《{title}》（第{page}页）引用法律作为依据，经批准，并向金融机构交付通知书。',
      noLaw: '《{title}》（第{page}页）只引用{articles}，冻结存款、汇款只能由法律规定的机关实施。',
      askLaw: '《{title}》（第{page}页）未读出授权冻结的专门法律，请核对授权依据。',
      blank: '《{title}》（第{page}页）的负责人意见栏未见签名，冻结未经批准。',
      noApproval: '冻结存款、汇款而未读出负责人批准的审批表，请核对。',
      noNotice: '《{title}》（第{page}页）作出冻结决定，未读出交付金融机构的冻结通知书，请核对。',
    },
    problem: '冻结程序问题：{reason}。',
    mending: '没有法律授权或者未经批准的立即通知金融机构解除冻结。',
  },
  check(view) {
    const papers = view.all('freeze-decision');
    if (papers.length === 0) return without('冻结决定书');
    const wrong = papers.flatMap((paper) => [...basisOf(view, paper), ...approvalOf(view), ...noticeOf(view, paper)]);
    if (wrong.length > 0) return wrong;
    return papers.map((paper) => satisfied('inOrder', placeOf(paper), [view.citation(paper)], { confidence: 0.7 }));
  },
});

const placeOf = (paper: Instrument) => ({ title: paper.title, page: paper.pages[0]! });

const general = /^(?:行政强制法|行政处罚法|行政复议法|行政诉讼法|民事诉讼法)$/;

function basisOf(view: DossierView, paper: Instrument) {
  const own = citedIn(view, paper).filter(({ ref }) => !general.test(plainName(ref.law)));
  if (own.some(({ ref }) => /法(?:典)?$/.test(plainName(ref.law)) && !/办法$/.test(ref.law))) return [];
  if (own.length === 0) return [undetermined('judgement', 'askLaw', placeOf(paper), [view.citation(paper)])];
  const articles = [...new Set(own.map(({ ref }) => ref.printed))].slice(0, 3).join('、');
  return [
    violated(
      'noLaw',
      { ...placeOf(paper), articles },
      own.map(({ cited }) => cited),
      { confidence: 0.7 },
    ),
  ];
}

function approvalOf(view: DossierView) {
  const form = papersOf(view, 'freeze', 'measure-approval')[0] ?? view.all('measure-approval')[0];
  if (form === undefined) return [undetermined('scan', 'noApproval', {}, [])];
  const head = headApproval(view, form);
  return head.state === 'blank' ? [violated('blank', placeOf(form), [view.citation(form)], { confidence: 0.6 })] : [];
}

const noticeOf = (view: DossierView, paper: Instrument) =>
  view.all('freeze-notice').length > 0 ||
  view.find(paper, /(?:银行|金融机构)[^。]{0,20}(?:签收|送达|交付|通知书)/) !== undefined
    ? []
    : [undetermined('judgement', 'noNotice', placeOf(paper), [view.citation(paper)])];
