import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { DossierReport } from '#shared/model/report';
import { smallScan } from '../../../fixtures/small-scan';
import { review } from './command-line';

const folder = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(folder, { recursive: true }));
const LONG = 600_000;

describe('arguments', () => {
  test.each([
    [[], '请给出至少一个扫描件'],
    [['a.pdf', '--engine', 'magic'], '没有“magic”这个识别引擎'],
    [['a.pdf', '--jobs', '0'], '--jobs 应为 1 到 64 的整数'],
    [['a.pdf', '--frobnicate'], '参数有误'],
  ])(
    '%j',
    async (args, sentence) => {
      const { code, err } = await review(...args);
      expect(code).toBe(2);
      expect(err).toContain(sentence);
    },
    LONG,
  );
  test(
    'help is no error',
    async () => {
      expect(await review('--help')).toMatchObject({ code: 0, out: expect.stringContaining('退出码') });
    },
    LONG,
  );
});

describe('a dossier among bad files', () => {
  test(
    'is read, reported and printed; the bad ones are named; the exit code says so',
    async () => {
      const scan = join(folder, '滨江卷.pdf');
      writeFileSync(scan, await smallScan(6));
      writeFileSync(join(folder, '不是扫描件.pdf'), '这不是 PDF');
      writeFileSync(join(folder, '空.png'), '');
      const out = join(folder, 'out');
      const library = join(folder, 'library');
      const { code, err } = await review(
        scan,
        join(folder, '不是扫描件.pdf'),
        join(folder, '空.png'),
        join(folder, '没有.pdf'),
        '--out',
        out,
        '--library',
        library,
      );

      expect(code).toBe(3);
      for (const named of ['“不是扫描件.pdf”不是可以读取的扫描件', '“空.png”是空文件', '没有.pdf'])
        expect(err).toContain(named);
      expect(readdirSync(out).sort()).toEqual(['滨江卷-评分表.docx', '滨江卷-问题清单.xlsx', '滨江卷.json'].sort());
      const report = JSON.parse(readFileSync(join(out, '滨江卷.json'), 'utf8')) as DossierReport;
      expect(report).toMatchObject({
        schema: 'dossier-report/1',
        dossier: { pages: 6, procedure: 'penalty-ordinary', template: { id: 'penalty-ordinary' } },
      });
      expect(report.pages.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(
        report.pages.every(({ legibility, rotation }) => legibility >= 0 && legibility <= 1 && rotation % 90 === 0),
      ).toBe(true);
      expect(report.instruments.length).toBeGreaterThan(2);
      for (const { citations } of report.findings) {
        for (const { page, box } of citations) {
          expect(page).toBeGreaterThanOrEqual(1);
          expect(box.every((part) => part >= -0.01 && part <= 1.01)).toBe(true);
        }
      }
      const items = new Set(report.findings.map(({ item }) => item));
      expect(items.size).toBeGreaterThan(60);

      // Once more over the same library: nothing is read twice, and the result is the same.
      const again = await review(scan, '--out', join(folder, 'again'), '--library', library);
      expect(again.code).toBe(0);
      const second = JSON.parse(readFileSync(join(folder, 'again', '滨江卷.json'), 'utf8')) as DossierReport;
      expect({ ...second, timing: null }).toEqual({ ...report, timing: null });
      expect(second.timing.ocrMs).toBe(report.timing.ocrMs);
      expect(
        readFileSync(join(library, 'journal', '000001.jsonl'), 'utf8')
          .trim()
          .split('\n'),
      ).toHaveLength(1);
    },
    LONG,
  );
});
