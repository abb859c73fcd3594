import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperToDocx } from '#renderer/writers/index.ts';
import type { Paper } from '#shared/model/paper';
import { type SetPage, typeset, wordsOf } from '#shared/typesetting/index';
import { templateSet } from '../../shared/outputs/template-set';
import { formPaper, letterPaper, officialPaper } from '../../shared/typesetting/papers';

const papers: Readonly<Record<string, Paper>> = {
  official: officialPaper,
  letter: letterPaper,
  form: formPaper,
  ...templateSet,
};

/** What is missing for a comparison, in a sentence; undefined where nothing is. */
const missing = ((): string | undefined => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' });
  } catch {
    return '本机没有 LibreOffice，Word 文件与预览的版式没有比对；装上 LibreOffice 后再运行 npm run test:slow';
  }
  try {
    const font = execFileSync('fc-match', ['Times New Roman'], { encoding: 'utf8' });
    if (/Times|Liberation Serif|Nimbus Roman|Tinos|Termes/.test(font)) return undefined;
  } catch {
    // No fontconfig: the fonts cannot be told.
  }
  return '本机没有与 Times New Roman 等宽的字体，Word 文件与预览的版式没有比对；装上 Liberation 字体后再运行';
})();

test.runIf(missing !== undefined)(missing ?? '', ({ skip }) => skip(missing));

type Piece = { readonly text: string; readonly x: number; readonly y: number; readonly width: number };

/** Pages of a PDF as pieces of text, millimetres from the upper left corner. */
async function piecesOf(bytes: Uint8Array): Promise<readonly (readonly Piece[])[]> {
  const document = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
  const pages: Piece[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x, y] = item.transform as number[];
        return [{ text: item.str, x: mm(x!), y: mm(height - y!), width: mm(item.width) }];
      }),
    );
  }
  await document.destroy();
  return pages;
}

const mm = (points: number): number => (points / 72) * 25.4;
const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** The words of the highest line, two millimetres of slack for what stands beside it. */
function firstLine(pieces: readonly Piece[]): string {
  const top = Math.min(...pieces.map(({ y }) => y));
  return bare(
    pieces
      .filter(({ y }) => y - top < 2)
      .toSorted((a, b) => a.x - b.x)
      .map(({ text }) => text)
      .join(''),
  );
}

/** The same of a page of ours: cells of a head row stand side by side. */
function ourFirstLine(page: SetPage): string {
  const lines = page.items.filter((item) => item.kind === 'line');
  const top = Math.min(...lines.map(({ y }) => y));
  return bare(
    lines
      .filter(({ y }) => y - top < 2)
      .toSorted((a, b) => a.x - b.x)
      .map(({ runs }) => wordsOf(runs))
      .join(''),
  );
}

describe.skipIf(missing !== undefined)('Word files in LibreOffice: the same pages as the preview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  beforeAll(async () => {
    for (const [name, paper] of Object.entries(papers))
      writeFileSync(join(folder, `${name}.docx`), await paperToDocx(paper));
    const files = Object.keys(papers).map((name) => join(folder, `${name}.docx`));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files,
      ],
      { stdio: 'pipe', timeout: 280_000 },
    );
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.keys(papers))('%s', async (name) => {
    const theirs = await piecesOf(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))));
    // LibreOffice leaves the empty front before 版记 out of a PDF.
    const ours = typeset(papers[name]!).filter(({ items }) => items.length > 0);
    expect(theirs).toHaveLength(ours.length);
    expect(theirs.map(firstLine)).toEqual(ours.map(ourFirstLine));
  });

  test('columns of a table stand where ours stand', async () => {
    const [, second] = await piecesOf(new Uint8Array(readFileSync(join(folder, 'form.pdf'))));
    const ours = typeset(formPaper)[1]!.items.filter((item) => item.kind === 'line');
    for (const head of ['序号', '单位', '案卷', '卷数', '得分', '等次']) {
      const mine = ours.find(({ runs }) => wordsOf(runs) === head)!;
      const their = second!.find(({ text }) => text === head)!;
      expect(Math.abs(mine.x + mine.width / 2 - (their.x + their.width / 2))).toBeLessThan(1);
    }
  });
});
