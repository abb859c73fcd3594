import { describe, expect, test } from 'vitest';
import { dossierName, groupIntoDossiers, orderFiles } from '#shared/intake/index';
import type { ScanMedia } from '#shared/model/scan';

const file = (path: string): { path: string; media: ScanMedia } => ({
  path,
  media: path.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg',
});
const grouped = (...paths: string[]): Record<string, string[]> =>
  Object.fromEntries(
    groupIntoDossiers(paths.map(file)).map(({ name, files }) => [name, files.map(({ path }) => path)]),
  );

describe('what is bound together', () => {
  test.each<[string, string[], Record<string, string[]>]>([
    ['a PDF', ['甲案.pdf'], { 甲案: ['甲案.pdf'] }],
    ['loose PDFs are one each', ['甲案.pdf', '乙案.pdf'], { 甲案: ['甲案.pdf'], 乙案: ['乙案.pdf'] }],
    ['loose pictures are one', ['2.jpg', '10.jpg', '1.jpg'], { 1: ['1.jpg', '2.jpg', '10.jpg'] }],
    ['a folder of pictures', ['丙案/第10页.jpg', '丙案/第2页.jpg'], { 丙案: ['丙案/第2页.jpg', '丙案/第10页.jpg'] }],
    ['a folder of dossiers', ['2024/甲案.pdf', '2024/乙案.pdf'], { 甲案: ['2024/甲案.pdf'], 乙案: ['2024/乙案.pdf'] }],
    [
      'a folder of the papers of one',
      ['丁案/01立案审批表.pdf', '丁案/02询问笔录.pdf', '丁案/03决定书.pdf'],
      { 丁案: ['丁案/01立案审批表.pdf', '丁案/02询问笔录.pdf', '丁案/03决定书.pdf'] },
    ],
    [
      'the same paper of many dossiers',
      ['决定/甲案决定书.pdf', '决定/乙案决定书.pdf'],
      { 甲案决定书: ['决定/甲案决定书.pdf'], 乙案决定书: ['决定/乙案决定书.pdf'] },
    ],
    [
      'PDFs among pictures',
      ['戊案/1.jpg', '戊案/2.pdf', '戊案/3.jpg'],
      { 戊案: ['戊案/1.jpg', '戊案/2.pdf', '戊案/3.jpg'] },
    ],
    [
      'volumes belong to the folder above',
      ['年度/己案/正卷/1.jpg', '年度/己案/副卷/1.jpg', '年度/己案/证据材料/1.jpg'],
      { 己案: ['年度/己案/正卷/1.jpg', '年度/己案/证据材料/1.jpg', '年度/己案/副卷/1.jpg'] },
    ],
    ['a part alone keeps its name', ['照片/1.jpg'], { 照片: ['照片/1.jpg'] }],
    [
      'two folders of one name',
      ['A局/庚案/1.jpg', 'B局/庚案/1.jpg'],
      { 庚案: ['A局/庚案/1.jpg'], '庚案（2）': ['B局/庚案/1.jpg'] },
    ],
    ['nothing', [], {}],
  ])('%s', (_, paths, expected) => {
    expect(grouped(...paths)).toEqual(expected);
  });
});

test.each([
  ['某案/扫描件.PDF', '扫描件'],
  ['某案  第一册.zip', '某案 第一册'],
  ['文件夹/', '文件夹'],
  ['v1.2 终稿', 'v1.2 终稿'],
  ['.pdf', '未命名案卷'],
  ['', '未命名案卷'],
])('%s is named %s', (path, name) => {
  expect(dossierName(path)).toBe(name);
});

test('volumes and covers stand where they are bound', () => {
  const paths = ['第二册/1.jpg', '第十册/1.jpg', '第一册/1.jpg', '封底.jpg', '副卷/1.jpg', '封面.jpg'].map((path) => ({
    path,
  }));
  expect(orderFiles(paths).map(({ path }) => path)).toEqual([
    '封面.jpg',
    '第一册/1.jpg',
    '第二册/1.jpg',
    '第十册/1.jpg',
    '副卷/1.jpg',
    '封底.jpg',
  ]);
});

test('folders stay together, pages count as numbers', () => {
  const paths = ['b/1.jpg', 'a/10.jpg', 'a/9.jpg', 'a.jpg'].map((path) => ({ path }));
  expect(orderFiles(paths).map(({ path }) => path)).toEqual(['a/9.jpg', 'a/10.jpg', 'a.jpg', 'b/1.jpg']);
});
