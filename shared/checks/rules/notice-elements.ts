import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { without } from '../families/presence';

export const noticeElements = defineCheck({
  meta: {
    id: 'notice-elements',
    title: '告知书写明拟处罚内容、事实、理由和依据',
    criterion: 'PU-NOTI-01',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十四条', '行政处罚法(2017)第三十一条'],
    messages: {},
    problem: '告知内容不全：{reason}，当事人无从针对性地陈述申辩。',
    mending: '重新制作告知书，写明拟处罚的内容、事实、理由、依据，送达后给足陈述申辩期限。',
  },
  check(view) {
    const notices = view.all('prior-notice');
    if (notices.length === 0) return without('行政处罚事先告知书');
    // A 听证告知书 that only tells the right to a hearing leans on the notice sent with it.
    const full = notices.filter((notice) => notices.length === 1 || !/^[^事先]*听证告知书$/.test(notice.title));
    return (full.length > 0 ? full : notices).map((notice) =>
      elements(view, notice, [
        {
          label: '违法事实',
          fields: ['conduct'],
          words:
            /经查|查明|事实|行为|你(?:单位|公司|店)?.{0,20}(?:于|在)|(?:你|当事人|该)[^。]{6,100}(?:违反|为证|佐证|证实)/,
        },
        { label: '违反的条款', fields: ['violatedArticles', 'articles'], words: /违反[^。]{0,30}第.{1,6}条|违反了?《/ },
        {
          label: '处罚依据',
          fields: ['penaltyArticles', 'articles'],
          words: /(?:依据|根据|按照|依照)[^。]{0,40}第.{1,6}条/,
        },
        {
          label: '拟处罚内容',
          fields: ['penaltyKinds', 'amount'],
          words: /拟[^。]{0,30}(?:处罚|罚款|没收|警告|吊销|责令)|罚款/,
        },
      ]),
    );
  },
});
