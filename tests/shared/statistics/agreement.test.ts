import { describe, expect, test } from 'vitest';
import {
  agreementTitle,
  countCampaign,
  overrunTitle,
  selfTitle,
  usualRules,
  yearTitle,
} from '#shared/statistics/index';
import { problem, result, results } from './results';

const served = problem('PU-EXEC-02', { title: '七个工作日内送达', group: 'execution', overrun: true });
const hearing = problem('PU-NOTI-06', { title: '告知听证权利' });
const divided = [{ item: hearing.item, title: hearing.title }];
const dossiers = [
  result('甲局', 95, { dossier: 'a' as never, problems: [served], agreement: { items: 40, divided } }),
  result('甲局', 85, { dossier: 'b' as never, problems: [served, hearing], agreement: { items: 40, divided: [] } }),
  result('乙局', 80, { dossier: 'c' as never, problems: [] }),
];
const count = (over: Parameters<typeof results>[1] = {}) => countCampaign(results(dossiers, over), usualRules);

describe('agreement of readers', () => {
  test('over the dossiers more than one read, with those behind each division', () => {
    expect(count().agreement).toMatchObject({
      dossiers: ['a', 'b'],
      items: 80,
      share: 79 / 80,
      divided: [{ title: '告知听证权利', dossiers: ['a'] }],
    });
    expect(agreementTitle(count())).toBe('2卷的一致率98.8%，分歧最多的是“告知听证权利”（1卷）');
  });
});

test('overruns are the problems of items that ask for something within a limit', () => {
  const { overruns } = count();
  expect(overruns).toMatchObject([{ title: '七个工作日内送达', dossiers: ['a', 'b'], agencies: 1 }]);
  expect(overrunTitle({ overruns })).toBe('2卷有超期问题，“七个工作日内送达”最多');
});

test('the year before is compared by average and by what was excellent', () => {
  const previous = { year: 2024, dossiers: [result('甲局', 80), result('乙局', 80)] };
  expect(yearTitle(count({ previous }))).toBe('平均分比上年上升6.67分，优秀率上升33.3个百分点');
});

test('self-scores are laid beside the panel’s, where there are any', () => {
  expect(selfTitle(count())).toBe('没有报送自评的案卷');
});
