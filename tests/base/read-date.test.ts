import { describe, expect, test } from 'vitest';
import { readDates } from '#shared/base/read-date';
import { readMoments, readPeriods } from '#shared/base/read-period';

describe('readDates', () => {
  test.each([
    ['2024年3月5日', '2024-03-05', false],
    ['2024 年 3 月 5 日', '2024-03-05', false],
    ['二〇二四年三月五日', '2024-03-05', false],
    ['二零二三年十二月二十一日', '2023-12-21', false],
    ['2024.3.5', '2024-03-05', false],
    ['2024-03-05', '2024-03-05', false],
    ['2024/3/5', '2024-03-05', false],
    ['二二三年五月八日', '2023-05-08', true],
    ['二二〇年五月八日', '2020-05-08', true],
    ['O二四年九月二十五日', '2024-09-25', true],
    ['24年3月5日', '2024-03-05', true],
    ['2O24年3月l5日', '2024-03-15', true],
    ['2024年3月5曰', '2024-03-05', false],
    ['2024年3月5阳', '2024-03-05', true],
    ['2024年3月5', '2024-03-05', true],
    ['20243月5日', '2024-03-05', true],
    ['2024年3序5日', '2024-03-05', true],
    ['2024午3月5日', '2024-03-05', true],
  ])('%s', (text, date, repaired) => {
    expect(readDates(text)).toEqual([{ kind: 'read', date, repaired, start: 0, end: text.length }]);
  });

  test.each(['2024年 月 日', '年 月 日', '2024年3月 日'])('“%s” was left blank', (text) => {
    expect(readDates(text).map(({ kind }) => kind)).toEqual(['blank']);
  });

  test.each(['2024年2月30日', '1888年1月1日', '2024年13月1日', '15年以上', '第24条', '2024年第3季5日'])(
    '“%s” holds no date',
    (text) => {
      expect(readDates(text)).toEqual([]);
    },
  );

  test.each([
    ['2025-09-1009:30', '2025-09-10'],
    ['2025/9/19:30', '2025-09-01'],
    ['2025-09-109:30', '2025-09-10'],
    ['2025/9/510:30', '2025-09-05'],
    ['2025.09.10 09:30', '2025-09-10'],
  ])('the hour that follows in “%s” is none of the day', (text, date) => {
    expect(readDates(text)).toMatchObject([{ kind: 'read', date, repaired: false }]);
  });

  test.each(['2025/1/112:30', '2025/9/109:30', '2025-09-12:30'])('where the day ends in “%s” nobody knows', (text) => {
    expect(readDates(text)).toEqual([]);
  });

  test('tells where each stands', () => {
    expect(readDates('自2024年1月2日起至2024年3月4日止').map(({ start, end }) => [start, end])).toEqual([
      [1, 10],
      [12, 21],
    ]);
  });
});

describe('readPeriods', () => {
  test.each([
    ['2024年3月5日9时05分至10时30分', '2024-03-05T09:05', '2024-03-05T10:30'],
    ['2024年3月5日 9 时 05 分至 2024年3月5日 10 时 30 分', '2024-03-05T09:05', '2024-03-05T10:30'],
    ['2024年3月5日22时10分至次日1时5分', '2024-03-05T22:10', '2024-03-06T01:05'],
    ['2024年3月5日下午2时10分—3月5日15时20分', '2024-03-05T14:10', '2024-03-05T15:20'],
    ['2024年3月5日9:05-10:30', '2024-03-05T09:05', '2024-03-05T10:30'],
    ['二〇二四年三月五日九时五分至十时三十分', '2024-03-05T09:05', '2024-03-05T10:30'],
    ['2024年3月5日23时50分至6日0时20分', '2024-03-05T23:50', '2024-03-06T00:20'],
  ])('%s', (text, from, to) => expect(readPeriods(text)).toMatchObject([{ from, to }]));

  test('a day without an hour is no period', () => expect(readPeriods('2024年3月5日至2024年3月9日')).toEqual([]));
});

test('a moment is a day with its time', () => {
  expect(readMoments('定于2024年4月1日上午9时30分举行')).toMatchObject([{ at: '2024-04-01T09:30', start: 2 }]);
});
