import { describe, expect, test } from 'vitest';
import { type CopyPorts, copier } from '#renderer/features/copies/copier.ts';
import { copyName } from '#renderer/features/copies/copy-name.ts';
import { AppError } from '#shared/base/app-error';
import type { Change } from '#shared/model/change';
import type { Box } from '#shared/model/geometry';
import type { DossierId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { PageReading } from '#shared/model/page-text';

const by = '赵评查' as ReviewerName;
const dossier = 'd-1' as DossierId;
const sha256 = 'f'.repeat(64) as Sha256;
const reading = {
  look: { turn: 90 },
  text: {
    engine: 'pp-ocr',
    version: '1',
    rules: [],
    legibility: 1,
    lines: [{ text: '当事人张三', box: [0.1, 0.1, 0.5, 0.02], confidence: 1 }],
  },
} as unknown as PageReading;
const scan = (letter: string, pages: number) => ({
  sha256: letter as Sha256,
  name: `${letter}.pdf`,
  media: 'application/pdf' as const,
  bytes: 1,
  pages,
});

/** A desk of fakes: three pages in two scans, of which `broken` cannot be drawn. */
function desk({
  broken = -1,
  refuse = undefined as AppError | undefined,
  onPart = (_parts: number) => {},
  words = async (_pdf: Uint8Array) => '',
} = {}) {
  const log: string[] = [];
  const changes: Change[] = [];
  const turns: number[] = [];
  const covers: (readonly Box[])[] = [];
  let parts = 0;
  const pages = [
    { ordinal: 1, scan: 'a' as Sha256, index: 0, reading },
    { ordinal: 2, scan: 'a' as Sha256, index: 1, reading: undefined },
    { ordinal: 3, scan: 'b' as Sha256, index: 0, reading },
  ];
  const ports: CopyPorts = {
    store: {
      dossier: async () => ({ id: dossier, name: '甲/乙案', scans: [scan('a', 2), scan('b', 1)] }) as never,
      pages: async () => pages,
      instruments: async () => [],
      audit: async () => undefined,
      async commit(change) {
        changes.push(change as Change);
        return [];
      },
    },
    desktop: {
      async saveExport(name) {
        log.push(`save ${name}`);
        return { file: name, sha256 };
      },
      async beginExport(name) {
        log.push(`begin ${name}`);
        return {
          async part() {
            parts += 1;
            if (refuse !== undefined) throw refuse;
            onPart(parts);
          },
          finish: async () => ({ file: `/x/${name}`, sha256 }),
          abandon: async () => void log.push('abandon'),
        };
      },
    },
    async openScan({ name }) {
      log.push(`open ${name}`);
      return {
        pages: 2,
        async picture(index) {
          if (index === broken) throw new AppError('page-unreadable', name);
          return { data: new Uint8ClampedArray(4), width: 1, height: 1, dpi: 150 };
        },
        textLayer: async () => [],
        crop: () => Promise.reject(new Error('not asked')),
        close: async () => void log.push(`close ${name}`),
      };
    },
    packer: () => ({
      async jpeg({ width, height, dpi }, turn, covered) {
        turns.push(turn);
        covers.push(covered);
        return { jpeg: new Uint8Array(3), grey: false, width, height, dpi };
      },
      close: () => log.push('packer closed'),
    }),
    words,
  };
  return { copies: copier(ports), log, changes, turns, covers };
}

describe('a searchable PDF', () => {
  test('is written page by page, one scan open at a time, and recorded', async () => {
    const { copies, log, changes, turns } = desk();
    await copies.pdf(dossier, by);
    expect(log).toEqual([
      'begin 甲乙案-可检索.pdf',
      'open a.pdf',
      'close a.pdf',
      'open b.pdf',
      'packer closed',
      'close b.pdf',
    ]);
    expect(turns).toEqual([90, 0, 90]);
    expect(changes).toMatchObject([{ kind: 'export.made', payload: { output: 'searchable-pdf', sha256 } }]);
    expect(copies.jobs.get()).toMatchObject([{ phase: 'done', pictureless: 0, wordless: 1 }]);
  });

  test('has a white page where a picture cannot be made, and says so', async () => {
    const { copies, turns } = desk({ broken: 1 });
    await copies.pdf(dossier, by);
    expect(turns).toEqual([90, 0, 90]);
    expect(copies.jobs.get()).toMatchObject([{ phase: 'done', pictureless: 1 }]);
  });

  test('ended by the person is abandoned and not recorded', async () => {
    const { copies, log, changes } = desk({
      onPart: (parts) => {
        if (parts === 2) copies.dismiss(copies.jobs.get()[0]!.id);
      },
    });
    await copies.pdf(dossier, by);
    expect(log.at(-1)).toBe('abandon');
    expect(changes).toEqual([]);
    expect(copies.jobs.get()).toEqual([]);
  });

  test('on a full disk is abandoned with its sentence', async () => {
    const { copies, log, changes } = desk({ refuse: new AppError('disk-full', '卷.pdf') });
    await copies.pdf(dossier, by);
    expect(log).toContain('abandon');
    expect(changes).toEqual([]);
    expect(copies.jobs.get()).toMatchObject([{ phase: 'failed', error: { code: 'disk-full' } }]);
  });
});

describe('a redacted PDF', () => {
  const secret = { kind: 'person', text: '张三', instead: '张某' } as const;
  const drawn: Box = [0, 0, 1, 1];
  const redaction = { secrets: [secret], boxes: new Map([[2, [drawn]]]), kept: new Set<string>() };

  test('covers what was found and what was drawn, is searched, and then recorded', async () => {
    const looked: number[] = [];
    const { copies, covers, changes } = desk({
      words: async (pdf) => {
        looked.push(pdf.length);
        return '当事人■■';
      },
    });
    await copies.redactedPdf(dossier, redaction, by);
    expect(covers.map((each) => each.length)).toEqual([1, 1, 1]);
    expect(covers[1]).toEqual([drawn]);
    expect(looked).toHaveLength(1);
    expect(changes).toMatchObject([{ kind: 'export.made', payload: { output: 'redacted-pdf', sha256 } }]);
  });

  test('gets no name where one of them can still be read, and says which', async () => {
    const { copies, log, changes } = desk({ words: async () => '当事人张 三' });
    await copies.redactedPdf(dossier, redaction, by);
    expect(log.at(-1)).toBe('abandon');
    expect(changes).toEqual([]);
    expect(copies.jobs.get()).toMatchObject([{ phase: 'leaking', leaking: [secret] }]);
  });
});

test('plain text is saved at once and recorded', async () => {
  const { copies, log, changes } = desk();
  await copies.text(dossier, by);
  expect(log).toEqual(['save 甲乙案-文字.md']);
  expect(changes).toMatchObject([{ kind: 'export.made', payload: { output: 'text' } }]);
  expect(copies.jobs.get()).toMatchObject([{ phase: 'done', wordless: 1 }]);
});

test.each([
  ['甲/乙案：2024', '甲乙案：2024-x'],
  [' * ', '案卷-x'],
])('a dossier called %s becomes %s', (name, file) => expect(copyName(name, 'x')).toBe(file));
