import { describe, expect, test } from 'vitest';
import { layOut, withMarksOnTheWay } from '#renderer/features/review/reviewed.ts';
import { viewedPage } from '#renderer/scan-viewer/index.ts';
import type { DossierRow } from '#renderer/storage/index.ts';
import type { Turn } from '#shared/model/geometry';
import type { DossierId, InstrumentId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { ReadPage } from '#shared/model/page-text';
import { points } from '#shared/model/points';
import { finding, item, itemId, mark, template } from './desk-fixture.ts';

const scan = 'a'.repeat(64) as Sha256;

const read = (turn: Turn): ReadPage => ({
  ordinal: 1,
  scan,
  index: 0,
  reading: {
    scan,
    index: 0,
    look: {
      width: 2400,
      height: 3600,
      dpi: 300,
      turn,
      skew: 0,
      ink: 0,
      blank: false,
      hash: '0'.repeat(16),
      seals: [],
    },
    text: {
      engine: 'tesseract',
      version: '1',
      lines: [{ text: '决定书', box: [0, 0, 1, 0.1], confidence: 1 }],
      rules: [],
      legibility: 1,
    },
    took: { raster: 0, ocr: 0 },
  },
});

const dossier: DossierRow = {
  id: 'd1' as DossierId,
  name: '某案',
  receivedAt: '',
  scans: [],
  turns: [],
  arrangement: null,
  corrections: [],
  removed: false,
  pages: 1,
  digests: [],
};

describe('a page as the viewer needs it', () => {
  test('has the size of the upright sheet and the words on it', () => {
    expect(viewedPage(read(90), '1', dossier)).toMatchObject({
      turn: 90,
      inches: { width: 8, height: 12 },
      folio: '1',
    });
  });

  test('turned by hand lies down at once, and its stale words stay away', () => {
    const turned = viewedPage(read(0), undefined, { turns: [{ scan, index: 0, turn: 90 }] });
    expect(turned).toMatchObject({ turn: 90, inches: { width: 12, height: 8 }, lines: [] });
  });

  test('not read yet is taken for A4', () => {
    const unread: ReadPage = { ordinal: 1, scan, index: 0, reading: undefined, trouble: '无法读取' };
    expect(viewedPage(unread, undefined, dossier)).toMatchObject({ inches: { width: 8.27 }, trouble: '无法读取' });
  });
});

describe('the desk', () => {
  const standard = template([], [item('A'), item('B')]);
  const held = {
    dossier,
    loaded: { template: standard, ref: { id: 'test', version: '1', sha256: 'f'.repeat(64) } },
    pages: [read(0)],
    folios: [undefined],
    flags: [],
    instruments: [4, 1].map((page) => ({
      id: `p${page}` as InstrumentId,
      kind: 'unknown' as const,
      title: '',
      pages: [page],
      confidence: 1,
      by: 'machine' as const,
    })),
    facts: [],
    findings: [finding('A', 'violated')],
    marks: [mark('A', 'violated', { deduction: points(2) })],
    sights: {},
    practices: [],
    vouched: [],
    concluded: undefined,
  };

  test('lists instruments in the order of their pages', () => {
    expect(layOut(held).instruments.map(({ id }) => id)).toEqual(['p1', 'p4']);
  });

  test('shows marks on their way as if they were saved, over those they replace', () => {
    const reviewed = layOut(held);
    expect(reviewed.scorecard).toMatchObject({ outcome: 'unsettled', awaiting: ['B'] });
    const onTheWay = new Map(
      [mark('A', 'satisfied', { note: '见第9页' }), mark('B', 'satisfied')].map(({ reviewer: _, at: __, ...sent }) => [
        itemId(sent.item),
        sent,
      ]),
    );
    const shown = withMarksOnTheWay(reviewed, onTheWay, '评查员甲' as ReviewerName);
    expect(shown.lines.map(({ settled }) => settled)).toEqual([true, true]);
    expect(shown.scorecard).toMatchObject({ outcome: 'graded', score: 100 });
    expect(shown.lines[0]?.proposal.verdict).toBe('violated');
  });
});
