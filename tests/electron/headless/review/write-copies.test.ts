import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, test } from 'vitest';
import { writeCopies } from '#electron/headless/review/write-copies';
import { AppError } from '#shared/base/app-error';
import type { InstrumentId, Sha256 } from '#shared/model/ids';
import type { PageReading, ReadPage } from '#shared/model/page-text';
import type { ReadDossier } from '#shared/model/read-dossier';
import type { OpenScan } from '#shared/ports/page-rasterizer';

const root = mkdtempSync(join(tmpdir(), 'copies-'));
afterAll(() => rmSync(root, { recursive: true }));

const page = (ordinal: number, words: string, turn = 0): ReadPage => ({
  ordinal,
  scan: 'a' as Sha256,
  index: ordinal - 1,
  reading: {
    look: { turn },
    text: {
      engine: 'pp-ocr',
      version: '1',
      rules: [],
      legibility: 1,
      lines: [{ text: words, box: [0.1, 0.1, 0.5, 0.03], confidence: 1 }],
    },
  } as unknown as PageReading,
});

const dossier: ReadDossier = {
  name: '滨江/餐饮店案',
  procedure: 'penalty-ordinary',
  pages: [page(1, '立案审批表', 90), page(2, '行政处罚决定书'), page(3, '送达回证')],
  folios: [],
  flags: [],
  instruments: [
    { id: 'p2' as InstrumentId, kind: 'penalty-decision', title: '', pages: [2, 3], confidence: 1, by: 'machine' },
    {
      id: 'p1' as InstrumentId,
      kind: 'filing-approval',
      title: '立案审批表',
      pages: [1],
      confidence: 1,
      by: 'machine',
    },
  ],
  facts: [],
};

/** Pages of 60 × 40 pixels; the third cannot be drawn. */
const scan: OpenScan = {
  pages: 3,
  async picture(index, dpi) {
    if (index === 2) throw new AppError('page-unreadable', '第3页');
    return { data: new Uint8ClampedArray(60 * 40 * 4).fill(200), width: 60, height: 40, dpi };
  },
  textLayer: async () => [],
  crop: () => Promise.reject(new Error('not asked')),
  close: async () => {},
};

describe('copies of a dossier', () => {
  test('a searchable PDF: upright pages, words, bookmarks in the order of the paper, a white page for a broken one', async () => {
    const out = join(root, 'pdf');
    await writeCopies({ out, pdf: true, text: false }, dossier, { open: async () => scan });
    expect(readdirSync(out)).toEqual(['滨江_餐饮店案-可检索.pdf']);
    const pdf = await getDocument({
      data: new Uint8Array(readFileSync(join(out, '滨江_餐饮店案-可检索.pdf'))),
      cMapUrl: 'node_modules/pdfjs-dist/cmaps/',
      cMapPacked: true,
      verbosity: 0,
    }).promise;
    expect(pdf.numPages).toBe(3);
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['立案审批表', '行政处罚决定书']);
    const first = await pdf.getPage(1);
    expect(first.view.slice(2).map(Math.round)).toEqual([19, 29]);
    const words = (await (await pdf.getPage(3)).getTextContent()).items.map((item) => ('str' in item ? item.str : ''));
    expect(words.join('')).toBe('送达回证');
    expect((await pdf.getPage(3)).view.slice(2).map(Math.round)).toEqual([598, 842]);
  });

  test('its words as Markdown', async () => {
    const out = join(root, 'text');
    await writeCopies({ out, pdf: false, text: true }, dossier, { open: async () => scan });
    expect(readdirSync(out)).toEqual(['滨江_餐饮店案.md']);
    expect(readFileSync(join(out, '滨江_餐饮店案.md'), 'utf8')).toContain('## 立案审批表');
  });

  test('nothing where nothing is asked', async () => {
    await writeCopies({ out: join(root, 'none'), pdf: false, text: false }, dossier, { open: async () => scan });
    expect(readdirSync(root)).not.toContain('none');
  });

  test('no half PDF where the disk is full', async () => {
    const out = join(root, 'full');
    const full = { ...scan, picture: () => Promise.reject(new AppError('disk-full', 'x')) };
    await expect(
      writeCopies({ out, pdf: true, text: false }, dossier, { open: async () => full }),
    ).rejects.toMatchObject({ code: 'disk-full' });
    expect(readdirSync(out)).toEqual([]);
  });
});
