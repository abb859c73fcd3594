import type { PlainDate } from '../../base/plain-date';
import { addDays, chineseDate } from '../../base/plain-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { readings } from '../families/consistency';
import { dayAndPage } from '../families/deadline';
import { decidedStep, receivedStep } from '../families/licence';
import { dateUnread } from '../families/presence';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';
import type { Step } from '../seen';

export const renewalDecidedBeforeExpiry = defineCheck({
  meta: {
    id: 'renewal-decided-before-expiry',
    title: '延续在有效期届满前作出决定',
    criterion: 'LI-DECI-10',
    group: 'decision',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第四十九条', '行政许可法(2019)第五十条'],
    messages: {
      before: '有效期至{expiry}（第{page}页），{decided}作出延续决定，在届满之前。',
      after: '有效期至{expiry}（第{page}页），{decided}才作出延续决定，届满前未作决定的视为准予延续。',
      lateApplication:
        '有效期至{expiry}（第{page}页），{applied}才提出延续申请，不足三十日；请核对法律、法规、规章对申请期限的规定。',
      expiryUnread: '《{title}》（第{page}页）办理延续，原许可有效期届满日未读出，请核对是否在届满前作出决定。',
      none: '不是延续许可，本项不涉及。',
    },
    problem: '延续许可逾期决定：{reason}。',
    mending: '按准予延续处理；今后在有效期届满前作出决定。',
  },
  check(view) {
    const renewing = renewalPaper(view);
    if (renewing === undefined) return notApplicable('none');
    const expiry = expiryOf(view);
    const decided = decidedStep(view);
    const place = { title: renewing.title, page: renewing.pages[0]! };
    if (expiry === undefined) return undetermined('scan', 'expiryUnread', place, [view.citation(renewing)]);
    if (decided === undefined) return dateUnread('延续决定');
    const given = { expiry: chineseDate(expiry.date), page: expiry.page, decided: dayAndPage(decided) };
    const cited = [...expiry.cited, ...decided.cited];
    const confidence = Math.min(expiry.confidence, decided.confidence);
    const judged =
      decided.date <= expiry.date
        ? satisfied('before', given, cited, { confidence })
        : violated('after', given, cited, { confidence: confidence * 0.85 });
    const applied = receivedStep(view)?.step;
    const late =
      applied !== undefined && applied.date > addDays(expiry.date, -30)
        ? [
            undetermined('judgement', 'lateApplication', { ...given, applied: dayAndPage(applied) }, [
              ...expiry.cited,
              ...applied.cited,
            ]),
          ]
        : [];
    return [judged, ...late];
  },
});

/** The paper that shows a renewal: its title, or its item. */
function renewalPaper(view: DossierView): Instrument | undefined {
  return [...view.all('licence-change', 'licence-application', 'acceptance-notice', 'licence-refusal')].find(
    (paper) => {
      const item = view.read(paper, 'licenceItem');
      return /延续/.test(paper.title) || (item.state === 'seen' && /延续/.test(item.value));
    },
  );
}

/** 原许可有效期届满日: as the application states it, else the earliest certificate in the dossier. */
function expiryOf(view: DossierView): Step | undefined {
  const told = readings(view, view.all('licence-application', 'licence-review'), 'validity');
  const old = readings(view, view.all('licence-certificate'), 'validity').toSorted((a, b) =>
    (a.value.to ?? '').localeCompare(b.value.to ?? ''),
  );
  const found = [...told, ...(old.length > 1 ? old.slice(0, 1) : [])].find(({ value }) => value.to !== undefined);
  const day: PlainDate | undefined = found?.value.to;
  return found === undefined || day === undefined
    ? undefined
    : { what: '有效期届满', date: day, page: found.page, cited: found.cited, confidence: found.confidence };
}
