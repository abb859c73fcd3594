import { bare } from '../../base/normalise-text';
import { defineCheck } from '../define-check';
import { actingOn } from '../families/people';
import { notApplicable, satisfied, violated } from '../judgement';

export const inquiriesSeparate = defineCheck({
  meta: {
    id: 'inquiries-separate',
    title: '询问个别进行，同一询问人不同时询问两人',
    criterion: 'PU-EVID-05',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十五条第二款'],
    messages: {
      apart: '{count}份询问笔录的时间逐份比对，没有同一询问人同时询问两人的情况。',
      overlap:
        '{name}在《{first}》（第{firstPage}页，{firstTime}）与《{second}》（第{secondPage}页，{secondTime}）中同时询问两人，询问没有个别进行。',
      tooFew: '载明时间和询问人的询问笔录不足两份，本项不涉及。',
    },
    problem: '询问未个别进行：{reason}，笔录证明力存疑。',
    mending: '核对音像记录查清实际询问时间；记录有误的书面说明，确系同时询问的重新询问。',
  },
  check(view) {
    const timed = view.all('inquiry-record').flatMap((paper) => {
      const period = view.read(paper, 'period');
      const officers = actingOn(view, paper);
      return period.state === 'seen' && officers.length > 0 ? [{ paper, period, officers }] : [];
    });
    if (timed.length < 2) return notApplicable('tooFew');

    const clashes = timed.flatMap((a, at) =>
      timed.slice(at + 1).flatMap((b) => {
        const overlap = a.period.value.from < b.period.value.to && b.period.value.from < a.period.value.to;
        const shared = a.officers.find(({ name }) => b.officers.some((other) => bare(other.name) === bare(name)));
        return overlap && shared !== undefined ? [{ a, b, shared }] : [];
      }),
    );
    const cited = timed.flatMap(({ period }) => period.cited);
    if (clashes.length === 0) return satisfied('apart', { count: timed.length }, cited);
    return clashes.map(({ a, b, shared }) => {
      const given = {
        name: shared.name,
        first: a.paper.title,
        firstPage: a.paper.pages[0]!,
        firstTime: clock(a.period.value),
        second: b.paper.title,
        secondPage: b.paper.pages[0]!,
        secondTime: clock(b.period.value),
      };
      const confidence = Math.min(a.period.confidence, b.period.confidence, shared.confidence);
      return violated('overlap', given, [...a.period.cited, ...b.period.cited], { confidence });
    });
  },
});

const clock = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${from.slice(0, 10)} ${from.slice(11)}至${to.slice(11)}`;
