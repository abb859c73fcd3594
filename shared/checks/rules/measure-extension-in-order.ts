import { addDays, chineseDate, daysBetween } from '../../base/plain-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { headApproval } from '../families/approval';
import { dayAndPage, termWords } from '../families/deadline';
import { approvalsFor, carriedOut, papersOf } from '../families/measure';
import { stepIn } from '../families/order';
import { missing, without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

const LONGEST = 30;
const reason = /(?:因|由于|鉴于|理由|原因|情况复杂|案情复杂)/;
const approved = /经[^。]{0,16}(?:负责人|批准)|批准/;

export const measureExtensionInOrder = defineCheck({
  meta: {
    id: 'measure-extension-in-order',
    title: '延长期限经批准、不超过三十日、说明理由并告知',
    criterion: 'CM-16',
    group: 'law',
    procedures: ['coercion', 'penalty-ordinary'],
    basis: ['行政强制法(2012)第二十五条第一款', '行政强制法(2012)第二十五条第二款'],
    gate: true,
    messages: {
      inOrder: '《{title}》（第{page}页）延长期限经批准并写明理由，{length}。',
      tooLong: '《{title}》（第{page}页）延长{term}，超过三十日。',
      afterEnd: '{made}决定延长，原期限已于{last}届满，届满后延长无效。',
      noReason: '《{title}》（第{page}页）未见延长的理由，应当书面告知并说明理由。',
      unapproved: '《{title}》（第{page}页）负责人意见栏未见签名，延长未经批准。',
      noApproval: '延长期限而卷内未见延长的审批表，决定书也未写明经负责人批准。',
      missing: '延长期限的审批表已批准而卷内未见{what}，未书面告知当事人。',
      unserved: '《{title}》（第{page}页）未见当事人签收或者送达回证，不能证明已书面告知。',
    },
    problem: '延长查封、扣押期限不合法：{reason}。',
    mending: '补充审批和送达材料；逾期未依法延长的，自届满之日起解除措施、退还财物。',
  },
  check(view) {
    const papers = papersOf(view, 'seizure', 'measure-extension');
    const forms = approvalsFor(view, 'extend');
    if (papers.length === 0 && forms.length === 0) return without('延长查封、扣押期限的文书');
    if (papers.length === 0) return missing(view, ['measure-extension'], 'missing');
    const wrong = papers.flatMap((paper) => wrongIn(view, paper, forms[0]));
    if (wrong.length > 0) return wrong;
    return papers.map((paper) => {
      const term = view.read(paper, 'measureTerm');
      const length = term.state === 'seen' ? `延长${termWords(term.value)}` : '延长不超过三十日';
      return satisfied('inOrder', { title: paper.title, page: paper.pages[0]!, length }, [view.citation(paper)], {
        confidence: 0.8,
      });
    });
  },
});

function wrongIn(view: DossierView, paper: Instrument, form: Instrument | undefined): Wrong[] {
  const place = { title: paper.title, page: paper.pages[0]! };
  const cited = [view.citation(paper)];
  const wrong = [...lengthOf(view, paper), ...timeOf(view, paper), ...approvalOf(view, paper, form)];
  const told = view.element(paper, ['conduct'], reason);
  if (told.state === 'unseen') wrong.push(violated('noReason', place, cited, { confidence: 0.65 }));
  const served = view.served(paper);
  if (served.state === 'unseen' && view.find(paper, /签收|签名|收到/) === undefined)
    wrong.push(
      view.absence('service-receipt').sure
        ? violated('unserved', place, cited, { confidence: 0.6 })
        : undetermined('scan', 'unsure', { ...place, what: '送达情况' }, cited),
    );
  return wrong;
}

type Wrong =
  | ReturnType<typeof violated<'tooLong', { title: string; page: number; term: string }>>
  | ReturnType<typeof violated<'afterEnd', { made: string; last: string }>>
  | ReturnType<typeof violated<'noReason' | 'unapproved' | 'unserved', { title: string; page: number }>>
  | ReturnType<typeof violated<'noApproval'>>
  | ReturnType<typeof undetermined<'unsure', { title: string; page: number; what: string }>>;

function lengthOf(view: DossierView, paper: Instrument): Wrong[] {
  const term = view.read(paper, 'measureTerm');
  const from = view.read(paper, 'measureFrom');
  const until = view.read(paper, 'measureUntil');
  const place = { title: paper.title, page: paper.pages[0]! };
  if (term.state === 'seen') {
    const days = term.value.unit === 'month' ? term.value.length * 30 : term.value.length;
    return days > LONGEST ? [violated('tooLong', { ...place, term: termWords(term.value) }, term.cited)] : [];
  }
  if (from.state === 'seen' && until.state === 'seen') {
    const days = daysBetween(from.value, until.value) + 1;
    return days > LONGEST + 1 ? [violated('tooLong', { ...place, term: `${days}日` }, until.cited)] : [];
  }
  return [undetermined('scan', 'unsure', { ...place, what: '延长的期限' }, [view.citation(paper)])];
}

function timeOf(view: DossierView, paper: Instrument): Wrong[] {
  const made = stepIn(view, paper);
  const done = carriedOut(view);
  if (made === undefined || done.state !== 'seen') return [];
  const tested = view.all('appraisal-period').length > 0;
  const days = daysBetween(done.value.date, made.date);
  if (days <= LONGEST || tested) return [];
  const last = chineseDate(addDays(done.value.date, LONGEST));
  const confidence = Math.min(made.confidence, done.confidence);
  return [violated('afterEnd', { made: dayAndPage(made), last }, [...made.cited, ...done.cited], { confidence })];
}

function approvalOf(view: DossierView, paper: Instrument, form: Instrument | undefined): Wrong[] {
  if (form === undefined) {
    const own = headApproval(view, paper);
    if (own.state === 'signed' || view.find(paper, approved) !== undefined) return [];
    return view.legible(paper) && view.absence('measure-approval').sure
      ? [violated('noApproval', {}, [view.citation(paper)], { confidence: 0.6 })]
      : [
          undetermined('scan', 'unsure', { title: paper.title, page: paper.pages[0]!, what: '延长的批准' }, [
            view.citation(paper),
          ]),
        ];
  }
  const place = { title: form.title, page: form.pages[0]! };
  const head = headApproval(view, form);
  if (head.state === 'blank') return [violated('unapproved', place, [view.citation(form)], { confidence: 0.65 })];
  return head.state === 'unsure'
    ? [undetermined('scan', 'unsure', { ...place, what: '负责人意见' }, [view.citation(form)])]
    : [];
}
