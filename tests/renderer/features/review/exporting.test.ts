import { expect, test } from 'vitest';
import { exportOutput, type ReviewPaper } from '#renderer/features/review/exporting.ts';
import type { Change } from '#shared/model/change';
import type { DossierId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { ReviewOutcome } from '#shared/outputs/index';
import { score } from '#shared/scoring/index';
import { item, mark, template } from './desk-fixture.ts';

const standard = template([], [item('A')]);
const marks = [mark('A', 'satisfied')];
const outcome: ReviewOutcome = {
  dossier: {
    name: '云山/商店案',
    procedure: 'penalty-ordinary',
    pages: [],
    folios: [],
    flags: [],
    instruments: [],
    facts: [],
  },
  template: standard,
  templateRef: { id: 'test', version: '1', sha256: 'f'.repeat(64) },
  marks,
  scorecard: score(standard, marks),
  findings: [],
  reviewer: '评查员甲',
  campaign: '',
  date: '2024-03-05',
  proposed: false,
};

function ports(answer: 'saved' | 'cancelled') {
  const committed: Change[] = [];
  return {
    committed,
    ports: {
      writers: {
        docx: async () => new Uint8Array([1]),
        xlsx: async () => new Uint8Array([2]),
        readBack: async () => '',
        houseHead: () => Promise.reject(new Error('not asked for')),
        zip: async () => new Uint8Array(),
        finishPdf: async () => new Uint8Array(),
        png: async () => new Uint8Array([3]),
      },
      desktop: {
        saveExport: async (name: string) =>
          answer === 'cancelled' ? ('cancelled' as const) : { file: name, sha256: 'b'.repeat(64) as Sha256 },
      },
      store: {
        commit: async (changes: Change | readonly Change[]) => {
          committed.push(...[changes].flat());
          return [];
        },
      },
    },
  };
}

const terms = { agency: '云山县司法局' };

test.each<[ReviewPaper, string]>([
  ['score-sheet', '云山商店案-评分表.docx'],
  ['problem-list', '云山商店案-问题清单.xlsx'],
  ['opinion', '云山商店案-评查意见书.docx'],
])('%s is saved as %s and recorded', async (paper, file) => {
  const { ports: given, committed } = ports('saved');
  const made = await exportOutput(given, 'd1' as DossierId, { outcome, paper, terms }, '评查员甲' as ReviewerName);
  expect(made).toBe(file);
  expect(committed).toMatchObject([{ kind: 'export.made', payload: { output: paper, file } }]);
});

test('an export thought better of leaves no trace', async () => {
  const { ports: given, committed } = ports('cancelled');
  const made = await exportOutput(
    given,
    'd1' as DossierId,
    { outcome, paper: 'score-sheet', terms },
    '评查员甲' as ReviewerName,
  );
  expect(made).toBeUndefined();
  expect(committed).toEqual([]);
});
