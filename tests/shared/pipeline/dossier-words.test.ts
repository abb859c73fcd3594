import { expect, test } from 'vitest';
import type { InstrumentId } from '#shared/model/ids';
import type { ReadPage, Rule } from '#shared/model/page-text';
import { dossierWords } from '#shared/pipeline/index';
import { at, page, pageWith, title } from '#tests/shared/builders/page';

const across = (y: number, from: number, to: number): Rule => ({ from: [from, y], to: [to, y] });
const down = (x: number, from: number, to: number): Rule => ({ from: [x, from], to: [x, to] });

const words = (...pages: readonly ReadPage[]): string => {
  const instruments = [
    {
      id: 'p1' as InstrumentId,
      kind: 'catalogue',
      title: '卷内目录',
      pages: [1],
      confidence: 1,
      by: 'machine',
    } as const,
  ];
  return dossierWords({ name: '一卷', pages, instruments, folios: [] }).split('\n\n').slice(2).join('\n\n').trimEnd();
};

test('a table is a table, a wrapped cell one cell', () => {
  const sheet = pageWith(
    {
      rules: [
        ...[0.2, 0.25, 0.35, 0.4].map((y) => across(y, 0.1, 0.9)),
        ...[0.1, 0.3, 0.7, 0.9].map((x) => down(x, 0.2, 0.4)),
      ],
    },
    at(0.12, '文号', 0.21),
    at(0.32, '题名', 0.21),
    at(0.72, '页次', 0.21),
    at(0.12, '云市监罚〔2', 0.27),
    at(0.12, '024〕12号', 0.31),
    at(0.32, '行政处罚决定书', 0.28),
    at(0.72, '1-3', 0.28),
    at(0.32, '现场|照片', 0.36),
    at(0.72, '4', 0.36),
  );
  expect(words(sheet)).toBe(
    [
      '> 扫描件第1页',
      '',
      '| 文号 | 题名 | 页次 |',
      '| --- | --- | --- |',
      '| 云市监罚〔2024〕12号 | 行政处罚决定书 | 1-3 |',
      '|  | 现场\\|照片 | 4 |',
    ].join('\n'),
  );
});

test('a tall label stands where it begins, and the rows beside it keep their columns', () => {
  const sheet = pageWith(
    {
      rules: [
        across(0.2, 0.1, 0.9),
        across(0.25, 0.3, 0.9),
        across(0.3, 0.1, 0.9),
        ...[0.1, 0.3, 0.5, 0.9].map((x) => down(x, 0.2, 0.3)),
      ],
    },
    at(0.12, '当事人', 0.24),
    at(0.32, '姓名', 0.21),
    at(0.52, '穆之行', 0.21),
    at(0.32, '住址', 0.26),
    at(0.52, '新街12号', 0.26),
  );
  expect(words(sheet)).toContain('| 当事人 | 姓名 | 穆之行 |\n| --- | --- | --- |\n|  | 住址 | 新街12号 |');
});

test('running text stays in paragraphs, whether or not a frame is drawn round it', () => {
  expect(words(page(title('情况说明'), '本队于当日到场。'))).toBe('> 扫描件第1页\n\n情况说明\n\n本队于当日到场。');
  const frame = [across(0.2, 0.1, 0.9), across(0.6, 0.1, 0.9), down(0.1, 0.2, 0.6), down(0.9, 0.2, 0.6)];
  const framed = words(pageWith({ rules: frame }, at(0.12, '情况说明如下。', 0.25), at(0.12, '二、其他。', 0.3)));
  expect(framed).not.toContain('|');
  expect(framed).toContain('情况说明如下。');
});
