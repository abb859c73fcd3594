import { defineCheck } from '../define-check';
import { baseUnseen } from '../families/presence';
import { hearingNeed, tells } from '../families/rights';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const hearingRightNotified = defineCheck({
  meta: {
    id: 'hearing-right-notified',
    title: '较大数额罚款等告知听证权',
    criterion: 'PU-NOTI-06',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十三条第一款', '行政处罚法(2017)第四十二条'],
    gate: true,
    messages: {
      told: '《{title}》（第{page}页）告知了要求听证的权利（{why}）。',
      untold: '{why}，属于应当告知听证权的情形，《{title}》（第{page}页）未见告知听证权。',
      notNeeded: '{why}，不属于应当告知听证权的情形。',
      askThreshold:
        '{why}，《{title}》（第{page}页）未告知听证权；本地本部门的听证标准或当事人类型尚未确定，请填写听证标准后重新检查。',
      penaltyUnread: '未读出处罚种类和金额，无法判断是否应当告知听证权，请核对告知书。',
    },
    problem: '应告知听证权而未告知：{reason}。',
    mending: '重新告知听证权并给足五个工作日；已作出决定的，程序违法，由本机关依法纠正。',
  },
  check(view, { parameters }) {
    const notices = view.all('prior-notice');
    if (notices.length === 0) return baseUnseen('行政处罚事先告知书');

    const need = hearingNeed(view, parameters);
    const why = need.state === 'seen' ? need.value.why : '处罚内容未读出';
    const looked = notices.map((notice) => ({ notice, found: tells(view, notice, 'hearing') }));
    const told = looked.find(({ found }) => found.state === 'seen');
    if (told?.found.state === 'seen') {
      const given = { title: told.notice.title, page: told.found.cited[0]!.page, why };
      return satisfied('told', given, told.found.cited, { confidence: told.found.confidence });
    }
    const notice = notices.at(-1)!;
    const given = { title: notice.title, page: notice.pages[0]!, why };
    if (need.state !== 'seen') return undetermined('scan', 'penaltyUnread', {}, [view.citation(notice)]);
    if (need.value.need === 'no') return notApplicable('notNeeded', { why }, need.cited);
    if (looked.some(({ found }) => found.state === 'unsure')) {
      return undetermined('scan', 'unsure', { ...given, what: '听证权的告知' }, [view.citation(notice)]);
    }
    const cited = [...need.cited, view.citation(notice)];
    return need.value.need === 'yes'
      ? violated('untold', given, cited, { confidence: Math.min(need.confidence, 0.85) })
      : undetermined('parameter', 'askThreshold', given, cited);
  },
});
