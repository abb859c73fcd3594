import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { dayAndPage } from '../families/deadline';
import { carriedOut, decisionsOf } from '../families/measure';
import { servedStep, stepIn } from '../families/order';
import { signedBy } from '../families/signature';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';
import type { Step } from '../seen';

const refused = /拒(?:绝|不)?(?:签|收|接收)/;
const signedFor =
  /当事人:|(?:当事人|签收人|受送达人|被(?:查封|扣押)人?)[^。:]{0,10}(?:签名|签字|签收|签章)|(?:今|已|现)?收到/;

export const measureDeliveredAtOnce = defineCheck({
  meta: {
    id: 'measure-delivered-at-once',
    title: '决定书、清单当场交付当事人',
    criterion: 'CM-11',
    group: 'decision',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第二十四条第一款'],
    messages: {
      atOnce: '{done}实施，《{title}》{served}交付，当场交付。',
      later: '{done}实施，《{title}》{served}才交付，没有当场交付。',
      unserved: '《{title}》（第{page}页）未见当事人签收，也未见送达回证，不能证明当场交付。',
      refused: '《{title}》（第{page}页）记明“{quote}”，请核对拒收时的见证和留置送达。',
      none: '卷内没有查封、扣押决定书和清单，本项不涉及。',
    },
    problem: '决定书、清单未当场交付：{reason}。',
    mending: '补充当场交付的证明；确未当场交付的立即送达并说明原因。',
  },
  check(view) {
    const papers = [
      ...decisionsOf(view, 'seizure'),
      ...(decisionsOf(view, 'seizure').length > 0 ? view.all('goods-list') : []),
    ];
    if (papers.length === 0) return notApplicable('none');
    const done = carriedOut(view);
    return papers.map((paper) => judge(view, paper, done.state === 'seen' ? done.value : undefined));
  },
});

function judge(view: DossierView, paper: Instrument, done: Step | undefined) {
  const place = { title: paper.title, page: paper.pages.at(-1)! };
  const served = servedStep(view, paper) ?? signedOn(view, paper);
  if (served !== undefined && done !== undefined) {
    const given = { ...place, done: dayAndPage(done), served: dayAndPage(served) };
    const cited = [...served.cited, ...done.cited];
    const confidence = Math.min(served.confidence, done.confidence);
    return served.date <= done.date
      ? satisfied('atOnce', given, cited, { confidence })
      : violated('later', given, cited, { confidence });
  }
  const no = view.find(paper, refused);
  if (no !== undefined) return undetermined('judgement', 'refused', { ...place, quote: no.quote }, [no]);
  if (served === undefined && view.receiptsOf(paper).length === 0 && view.legible(paper)) {
    const ink = view.find(paper, signedFor);
    const sure = view.absence('service-receipt').sure || view.all('service-receipt').length > 0;
    return ink !== undefined || !sure
      ? undetermined('scan', 'unsure', { ...place, what: '签收日期' }, [ink ?? view.citation(paper)])
      : violated('unserved', place, [view.citation(paper)], { confidence: 0.6 });
  }
  return undetermined('scan', 'unsure', { ...place, what: '签收日期或者实施日期' }, [view.citation(paper)]);
}

/** A list is signed where it is made; its own day is the day it was handed over. */
const signedOn = (view: DossierView, paper: Instrument): Step | undefined =>
  paper.kind === 'goods-list' && signedBy(view, paper, /当事人|签收人|持有人|被(?:查封|扣押)人?/u).state === 'signed'
    ? stepIn(view, paper)
    : undefined;
