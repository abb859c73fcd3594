import { defineCheck } from '../define-check';
import { readings } from '../families/consistency';
import { yuanWords } from '../families/penalty';
import { without } from '../families/presence';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

export const notRaisedAfterDefence = defineCheck({
  meta: {
    id: 'not-raised-after-defence',
    title: '不因陈述申辩加重处罚',
    criterion: 'PU-NOTI-05',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十五条第二款', '行政处罚法(2017)第三十二条第二款'],
    gate: true,
    messages: {
      kept: '当事人陈述申辩之后，罚款由告知的{told}定为{sum}，没有加重。',
      raised:
        '当事人陈述申辩（第{page}页）之后，罚款由告知的{told}（第{before}页）加到{sum}（第{after}页），不得因申辩加重处罚。',
      renoticed:
        '陈述申辩之后罚款由{told}加到{sum}，其后另有告知书（第{again}页）；请核对加重是因申辩还是因新查明的事实。',
      unread: '告知书或者决定书的罚款数额没有读出，有无加重请人工核对。',
      none: '当事人没有陈述申辩，本项不涉及。',
    },
    problem: '因陈述申辩加重处罚：{reason}。',
    mending: '依法撤销加重的部分，按告知的数额处罚；有新事实的另行告知。',
  },
  check(view) {
    const decision = view.only('penalty-decision');
    if (decision === undefined) return without('处罚决定书');
    const [defence] = view.all('defence-record', 'hearing-record');
    if (defence === undefined) return paperUnseen('none');
    const notices = view.all('prior-notice');
    const told = readings(view, notices, 'amount');
    const [own] = readings(view, [decision], 'amount');
    const first = told[0];
    if (own === undefined || first === undefined) return undetermined('scan', 'unread', {}, [view.citation(defence)]);
    const given = { told: yuanWords(first.value), sum: yuanWords(own.value) };
    const cited = [...first.cited, ...own.cited];
    if (own.value <= first.value) return satisfied('kept', given, cited);
    const again = told.find(({ value }) => value >= own.value);
    if (again !== undefined) return undetermined('judgement', 'renoticed', { ...given, again: again.page }, cited);
    const places = { page: defence.pages[0]!, before: first.page, after: own.page };
    return violated('raised', { ...given, ...places }, cited, {
      confidence: Math.min(own.confidence, first.confidence),
    });
  },
});
