import { bare } from '../../base/normalise-text';
import { defineCheck } from '../define-check';
import { investigators } from '../families/people';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const discussionQuorum = defineCheck({
  meta: {
    id: 'discussion-quorum',
    title: '集体讨论的参加人数和结论齐备',
    criterion: 'PU-DECI-05',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十七条第二款'],
    messages: {
      enough: '《{title}》（第{page}页）载有{count}名参加人员（{names}）。',
      tooFew: '《{title}》（第{page}页）仅见{count}名负责人参加（{names}），少于{quorum}名，不能称为集体讨论。',
      unread: '《{title}》（第{page}页）的参加人员未能识读，请核对人数。',
    },
    problem: '集体讨论人数不足：{reason}。',
    mending: '核对会议签到；确不足法定人数的重新集体讨论。',
  },
  check(view, { parameters }) {
    const records = view.all('collective-discussion');
    if (records.length === 0) return without('集体讨论记录');
    const gatherers = new Set(investigators(view).map(({ name }) => bare(name)));
    return records.map((record) => {
      const place = { title: record.title, page: record.pages[0]! };
      const voters = view.read(record, 'voters');
      const attendees = view.read(record, 'attendees');
      const chair = view.read(record, 'chair');
      const listed = [
        ...(voters.state === 'seen' ? voters.value : []),
        ...(attendees.state === 'seen' ? attendees.value : []),
      ].map(({ name }) => bare(name));
      const all = [...listed, ...(chair.state === 'seen' ? [bare(chair.value)] : [])];
      // Those who investigated attend without a vote and are no leaders for the count.
      const leaders = [...new Set(all)].filter((name) => name !== '' && !gatherers.has(name));
      const cited = [voters, attendees, chair].flatMap((each) => (each.state === 'seen' ? each.cited : []));
      const given = { ...place, count: leaders.length, names: leaders.join('、'), quorum: parameters.discussionQuorum };
      if (leaders.length >= parameters.discussionQuorum) return satisfied('enough', given, cited);
      // Who spoke is not all who sat there: without their list the number is not known.
      if (attendees.state !== 'seen' || !view.legible(record))
        return undetermined('scan', 'unread', place, [view.citation(record)]);
      return violated('tooFew', given, cited, { confidence: 0.65 });
    });
  },
});
