import { daysBetween } from '../../base/plain-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { carriedOut, wasSeized } from '../families/measure';
import { clause } from '../families/reasoning';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

export const appraisalPeriodTold = defineCheck({
  meta: {
    id: 'appraisal-period-told',
    title: '检测鉴定期间明确并书面告知',
    criterion: 'CM-17',
    group: 'law',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第二十五条第三款'],
    messages: {
      told: '《{title}》（第{page}页）写明检测鉴定的期间并已告知当事人。',
      noSpan: '《{title}》（第{page}页）未写明检测鉴定的起止日期或者天数，期间不明确。',
      unserved: '《{title}》（第{page}页）未见当事人签收或者送达回证，未书面告知的期间不得扣除。',
      untold: '卷内有《{report}》（第{page}页），查封、扣押持续{days}日而未见检测鉴定期间告知书，该期间不得扣除。',
      notNeeded: '卷内有《{report}》（第{page}页），查封、扣押在三十日内已处理，不需要扣除检测鉴定期间。',
      unclear: '卷内有《{report}》（第{page}页），未见检测鉴定期间告知书，请核对是否扣除了该期间。',
      admitted: '《{title}》（第{page}页）写明“{quote}”，未书面告知的检测鉴定期间不得从查封、扣押期限中扣除。',
      none: '卷内没有查封、扣押期间的检测、检验、检疫、鉴定，本项不涉及。',
    },
    problem: '检测鉴定期间未依法告知：{reason}。',
    mending: '补充期间告知书和送达证明；未书面告知的按原期限计算，超期的解除措施。',
  },
  check(view) {
    if (!wasSeized(view)) return paperUnseen('none');
    const notices = view.all('appraisal-period');
    const admitted = notices.length > 0 ? [] : view.dossier.instruments.flatMap((paper) => admission(view, paper));
    if (admitted.length > 0) return admitted;
    if (notices.length === 0) return withoutNotice(view);
    return notices.map((paper) => {
      const place = { title: paper.title, page: paper.pages[0]! };
      const cited = [view.citation(paper)];
      const span = view.element(paper, ['measureUntil', 'measureTerm'], /\d{1,3}(?:个工作日|日|天)(?:内)?/);
      if (span.state === 'unseen') return violated('noSpan', place, cited, { confidence: 0.7 });
      if (span.state === 'unsure') return undetermined('scan', 'unsure', { ...place, what: '检测鉴定的期间' }, cited);
      if (view.served(paper).state === 'unseen') {
        const ink = view.find(paper, /签收|签名|收到/);
        if (ink !== undefined || !view.absence('service-receipt').sure)
          return undetermined('scan', 'unsure', { ...place, what: '签收情况' }, [ink ?? view.citation(paper)]);
        // With other papers served by receipt this one may have gone with them; in a dossier without any nothing was served.
        return view.all('service-receipt', 'service-by-post').length > 0
          ? undetermined('judgement', 'unserved', place, cited)
          : violated('unserved', place, cited, { confidence: 0.6 });
      }
      return satisfied('told', place, span.cited, { confidence: span.confidence });
    });
  },
});

/** A paper that leaves the time of testing out of account and says itself that nobody was told. */
function admission(view: DossierView, paper: Instrument) {
  const untold = clause(view, paper, untoldTime);
  if (untold === undefined || view.find(paper, /不计入|扣除|顺延/) === undefined) return [];
  const given = { title: paper.title, page: untold.page, quote: untold.quote };
  return [violated('admitted', given, [untold], { confidence: 0.75, inItsWords: true })];
}

const untoldTime =
  /(?:检[验测疫]|鉴定|送检)[^。;]{0,8}(?:时间|期间)[^。;]{0,10}(?:未|没有)(?:另行)?(?:书面)?(?:告知|通知)/;

function withoutNotice(view: Parameters<typeof carriedOut>[0]) {
  const report = view.all('appraisal-report')[0];
  if (report === undefined) return paperUnseen('none');
  const given = { report: report.title, page: report.pages[0]! };
  const cited = [view.citation(report)];
  const done = carriedOut(view);
  const ended = view
    .all('measure-release', 'goods-disposal', 'penalty-decision', 'criminal-transfer')
    .flatMap((paper) => {
      const step = view.step(paper);
      return step.state === 'seen' ? [step.value.date] : [];
    })
    .sort()[0];
  if (done.state !== 'seen' || ended === undefined) return undetermined('judgement', 'unclear', given, cited);
  const days = daysBetween(done.value.date, ended);
  if (days <= 30) return satisfied('notNeeded', given, cited, { confidence: 0.8 });
  const extended = view.all('measure-extension').length > 0;
  return extended || !view.absence('appraisal-period').sure
    ? undetermined('judgement', 'unclear', given, cited)
    : violated('untold', { ...given, days }, [...cited, ...done.cited], { confidence: 0.65 });
}
