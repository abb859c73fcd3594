import type { Change } from '#shared/model/change';
import type { CheckId, DossierId, InstrumentId, ItemId, ReviewerName, Sha256 } from '#shared/model/ids';
import type { Points } from '#shared/model/points';

export const zhao = '赵评查' as ReviewerName;
export const qian = '钱评查' as ReviewerName;
export const first = 'd-1' as DossierId;
export const second = 'd-2' as DossierId;
export const digest = (letter: string) => letter.repeat(64) as Sha256;
export const check = (name: string) => name as CheckId;

export const received = (subject: DossierId, letter: string, pages = 2): Change => ({
  kind: 'dossier.received',
  subject,
  payload: {
    name: `某某案 ${letter}`,
    scans: [{ sha256: digest(letter), name: `${letter}.pdf`, media: 'application/pdf', bytes: 10, pages }],
  },
});

export const marked = (subject: DossierId, item: string, deduction = 0): Change => ({
  kind: 'mark.set',
  subject,
  payload: {
    mark: {
      item: item as ItemId,
      verdict: deduction > 0 ? 'violated' : 'satisfied',
      deduction: deduction as Points,
      note: '',
      citations: [],
      accepted: true,
    },
  },
});

/** A little of everything a journal may hold. */
export const aWeek: readonly Change[] = [
  received(first, 'a'),
  received(second, 'b', 3),
  { kind: 'dossier.renamed', subject: first, payload: { name: '某某烟花爆竹案' } },
  { kind: 'dossier.procedure', subject: second, payload: { procedure: 'penalty-ordinary' } },
  { kind: 'page.turned', subject: first, payload: { scan: digest('a'), index: 1, turn: 180 } },
  { kind: 'review.opened', subject: first, payload: { template: { id: 't', version: '1', sha256: 'f' } } },
  marked(first, 'PU-CASE-01'),
  marked(first, 'PU-CASE-02', 20),
  marked(first, 'PU-CASE-01', 10),
  { kind: 'mark.withdrawn', subject: first, payload: { item: 'PU-CASE-02' as ItemId } },
  {
    kind: 'fact.corrected',
    subject: first,
    payload: {
      fact: {
        field: 'agency',
        instrument: 'p1' as InstrumentId,
        state: 'read',
        value: '甲县某局',
        cited: [],
        confidence: 1,
        by: 'reviewer',
      },
    },
  },
  { kind: 'review.concluded', subject: first, payload: { score: 96.5, grade: 'excellent' } },
  { kind: 'export.made', subject: first, payload: { output: 'score-sheet', file: '评分表.docx', sha256: digest('e') } },
  { kind: 'dossier.removed', subject: second, payload: {} },
];
