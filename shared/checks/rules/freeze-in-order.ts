import { bare } from '../../base/normalise-text';
import { chineseDate } from '../../base/plain-date';
import { plainName } from '../../law';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { headApproval } from '../families/approval';
import { citedIn } from '../families/citation';
import { dayAndPage } from '../families/deadline';
import { papersOf } from '../families/measure';
import { stepIn } from '../families/order';
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
      approvedLater: '{made}作出冻结决定，负责人{approved}才批准（第{page}页），冻结未经事前批准。',
      oneOfficer: '《{title}》（第{page}页）只见{names}一名执法人员，冻结应当由两名以上执法人员实施。',
      noNotice: '《{title}》（第{page}页）作出冻结决定，未读出交付金融机构的冻结通知书，请核对。',
    },
    problem: '冻结程序问题：{reason}。',
    mending: '没有法律授权或者未经批准的立即通知金融机构解除冻结。',
  },
  check(view) {
    const papers = view.all('freeze-decision');
    if (papers.length === 0) return without('冻结决定书');
    const wrong = papers.flatMap((paper) => [
      ...basisOf(view, paper),
      ...approvalOf(view, paper),
      ...officersOf(view),
      ...noticeOf(view, paper),
    ]);
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

function approvalOf(view: DossierView, paper: Instrument) {
  const form = papersOf(view, 'freeze', 'measure-approval')[0] ?? view.all('measure-approval')[0];
  if (form === undefined) return [undetermined('scan', 'noApproval', {}, [])];
  const head = headApproval(view, form);
  if (head.state === 'blank') return [violated('blank', placeOf(form), [view.citation(form)], { confidence: 0.6 })];
  const made = stepIn(view, paper);
  const approved = head.state === 'signed' ? head.date : undefined;
  if (made === undefined || approved === undefined || approved <= made.date) return [];
  const given = { made: dayAndPage(made), approved: chineseDate(approved), page: form.pages[0]! };
  return [violated('approvedLater', given, [...made.cited, view.citation(form)], { confidence: 0.65 })];
}

function officersOf(view: DossierView) {
  return papersOf(view, 'freeze', 'measure-record').flatMap((record) => {
    const officers = view.read(record, 'officers');
    const recorder = view.read(record, 'recorder');
    if (officers.state !== 'seen' || !view.legible(record)) return [];
    const names = [
      ...new Set([
        ...officers.value.map(({ name }) => bare(name)),
        ...(recorder.state === 'seen' ? [bare(recorder.value)] : []),
      ]),
    ];
    return names.length === 1
      ? [violated('oneOfficer', { ...placeOf(record), names: names[0]! }, officers.cited, { confidence: 0.7 })]
      : [];
  });
}

const noticeOf = (view: DossierView, paper: Instrument) =>
  view.all('freeze-notice').length > 0 ||
  view.find(paper, /(?:银行|金融机构)[^。]{0,20}(?:签收|送达|交付|通知书)/) !== undefined
    ? []
    : [undetermined('judgement', 'noNotice', placeOf(paper), [view.citation(paper)])];
