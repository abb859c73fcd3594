import { readDates } from '../../base/read-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { headApproval } from '../families/approval';
import { within } from '../families/deadline';
import { stepIn } from '../families/order';
import { dateUnread, without } from '../families/presence';
import type { Step } from '../seen';

const isForm = ({ title }: Instrument): boolean => /审批|呈批|报批|报告|请示/u.test(title);
const DAY =
  '[0-9〇一二三四五六七八九十]{2,4}[年.-][0-9一二三四五六七八九十]{1,3}[月.-][0-9一二三四五六七八九十]{1,3}日?';
/** Who asks for the case to be handed over, and who says yes, each with the day behind. */
const asking = new RegExp(
  `(?:承办人|经办人|办案人员?|执法人员)[^。]{0,8}[:。]?[^。]{0,40}?${DAY}|(?:建议|拟|报请)[^。]{0,16}移送[^。]{0,16}。[^。]{0,24}?${DAY}`,
  'u',
);
const granting = new RegExp(
  `(?:负责人|领导|局长|审批)[^。]{0,8}(?:意见)?[:]?[^。]{0,6}(?:同意|批准)[^。]{0,10}。?[^。]{0,12}?${DAY}`,
  'u',
);

export const transferInTime = defineCheck({
  meta: {
    id: 'transfer-in-time',
    title: '移送涉嫌犯罪案件及时',
    criterion: 'PU-CASE-10',
    group: 'case',
    procedures: ['penalty-ordinary'],
    basis: ['行政执法机关移送涉嫌犯罪案件的规定(2020)第五条'],
    messages: {},
    problem: '移送不及时：{reason}。',
    mending: '说明迟延原因；今后三日内审批、批准后二十四小时内移送。',
  },
  check(view, { holidays }) {
    const papers = view.all('criminal-transfer');
    if (papers.length === 0) return without('移送书');
    const letter = papers.find((paper) => !isForm(paper)) ?? papers[0]!;
    const moved = stepIn(view, letter);
    if (moved === undefined) return dateUnread('移送书');
    const form = papers.find((paper) => paper.id !== letter.id && isForm(paper));
    const asked = form && dayBehind(view, form, asking);
    const granted = form && (approvedOn(view, form) ?? dayBehind(view, form, granting));
    const told = { what: '移送期限', holidays };
    if (granted !== undefined) {
      const day = { length: 1, unit: 'calendar-day' } as const;
      return [
        ...(asked === undefined || asked.date > granted.date
          ? []
          : [
              within({
                ...told,
                what: '移送审批期限',
                from: asked,
                to: granted,
                fromWord: '书面报告',
                toWord: '批准',
                term: { length: 3, unit: 'calendar-day' },
              }),
            ]),
        within({ ...told, from: granted, to: moved, fromWord: '批准', toWord: '移送', term: day }),
      ];
    }
    const report = view.all('investigation-report')[0];
    const reported = report && stepIn(view, report);
    // A report written after the case came back says nothing of when it was first asked for.
    if (reported === undefined || reported.date > moved.date) return dateUnread('移送审批或调查终结报告');

    // Three days to decide and one more to hand over, counted from the written report.
    const term = { length: 4, unit: 'calendar-day' } as const;
    return within({ ...told, from: reported, to: moved, fromWord: '书面报告', toWord: '移送', term });
  },
});

function approvedOn(view: DossierView, form: Instrument): Step | undefined {
  const head = headApproval(view, form);
  if (head.state !== 'signed' || head.date === undefined) return undefined;
  const { date, cited, confidence } = head;
  return { what: `《${form.title}》`, date, page: cited[0]?.page ?? form.pages[0]!, cited, confidence };
}

function dayBehind(view: DossierView, form: Instrument, pattern: RegExp): Step | undefined {
  const words = view.find(form, pattern);
  const last = words === undefined ? undefined : readDates(words.quote).at(-1);
  return words === undefined || last?.kind !== 'read'
    ? undefined
    : { what: `《${form.title}》`, date: last.date, page: words.page, cited: [words], confidence: 0.7 };
}
