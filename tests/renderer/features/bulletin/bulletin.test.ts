import { describe, expect, test } from 'vitest';
import { type ConcludedDossier, dossierResult } from '#renderer/app/dossier-result.ts';
import { keptWords, type OutgoingPaper, type SavePorts, saveAsWord } from '#renderer/app/save-papers.ts';
import { withoutPart, withParagraphAfter, withPart, withPartMoved } from '#renderer/features/bulletin/edit-parts.ts';
import { frozen, isWhole } from '#renderer/features/bulletin/publish.ts';
import { paperToDocx, readBack } from '#renderer/writers/index.ts';
import type { BulletinText } from '#shared/model/bulletin';
import type { Change } from '#shared/model/change';
import type { BulletinId, DossierId, ItemId, ReviewerName } from '#shared/model/ids';
import { points } from '#shared/model/points';
import { bulletinPaper, draftBulletin } from '#shared/outputs/index';
import type { ReaderReview } from '#shared/panel/index';
import { countCampaign, usualRules } from '#shared/statistics/index';
import { dossier, outcome, settled } from '../../../shared/outputs/builders';
import { largeResults } from '../../../shared/statistics/results';

const { template, templateRef } = outcome(settled());
const review = (reviewer: string, marks = settled()): ReaderReview => ({
  reviewer: reviewer as ReviewerName,
  marks,
  result: { score: 8.5, grade: 'good' },
});
const concluded = (over: Partial<ConcludedDossier> = {}): ConcludedDossier => ({
  row: {
    id: 'd1' as DossierId,
    name: dossier.name,
    receivedAt: '',
    scans: [],
    turns: [],
    arrangement: null,
    corrections: [],
    removed: false,
    pages: 2,
    digests: [],
  },
  loaded: { template, ref: templateRef },
  read: dossier,
  reviews: [review('李评')],
  ...over,
});

describe('the result of a dossier', () => {
  test('head from its instruments, problems with places, score by its standard', () => {
    expect(dossierResult(concluded())).toMatchObject({
      agency: '云溪县市场监督管理局',
      domain: '市场监管',
      number: '云市监罚〔2024〕12号',
      score: 85,
      grade: 'good',
      problems: [
        { item: 'PU-DECI-08', words: '缴款期限写为工作日', where: '《行政处罚决定书》卷内第1页', deduction: 15 },
      ],
    });
  });
  test('the campaign’s word on the agency goes before what was read', () => {
    expect(dossierResult(concluded({ agency: '云溪县城市管理局' }))).toMatchObject({ agency: '云溪县城市管理局' });
  });
  test('unsettled reviews give none', () => {
    expect(dossierResult(concluded({ reviews: [review('李评', settled().slice(0, 1))] }))).toBeUndefined();
  });
  test('a signed panel’s word stands above the readers’', () => {
    const row = {
      ...concluded().row,
      consensus: {
        decisions: {
          ['PU-DECI-08' as ItemId]: {
            item: 'PU-DECI-08' as ItemId,
            verdict: 'satisfied',
            deduction: points(0),
            note: '',
            citations: [],
            taken: 'panel',
            why: '',
            at: '',
            by: '甲' as ReviewerName,
          },
        },
        signed: {
          score: 10,
          grade: 'excellent',
          signers: ['李评', '王查'] as readonly string[] as readonly ReviewerName[],
          at: '',
          by: '甲' as ReviewerName,
        },
      },
    } satisfies ConcludedDossier['row'];
    expect(dossierResult(concluded({ row, reviews: [review('李评'), review('王查')] }))).toMatchObject({
      score: 100,
      problems: [],
    });
  });
});

describe('editing', () => {
  const text: BulletinText = {
    title: '通报',
    addressee: '',
    parts: [
      { id: 'p1', kind: 'text', text: '甲' },
      { id: 'p2', kind: 'text', text: '乙' },
    ],
    annexes: [],
  };
  const ids = ({ parts }: BulletinText) => parts.map(({ id }) => id);
  test('parts are written anew, added, moved and taken out', () => {
    expect(withPart(text, { id: 'p2', kind: 'text', text: '丙' }).parts[1]).toMatchObject({ text: '丙' });
    expect(ids(withParagraphAfter(text, 'p1').text)).toEqual(['p1', 'p3', 'p2']);
    expect(ids(withPartMoved(text, 'p2', -1))).toEqual(['p2', 'p1']);
    expect(ids(withPartMoved(text, 'p2', 1))).toEqual(['p1', 'p2']);
    expect(ids(withoutPart(text, 'p1'))).toEqual(['p2']);
  });
});

describe('a published bulletin', () => {
  const results = largeResults();
  const figures = countCampaign(results, usualRules);
  const letterhead = { agency: '云溪县司法局', numbering: '', signer: '', copiesTo: [] };
  const paper = bulletinPaper(
    draftBulletin(results, figures),
    { results, figures },
    { letterhead, number: '', date: '2025-11-28' },
  );
  const published = frozen(paper, figures, { number: '云司发〔2025〕12号', on: '2025-11-28' });
  test('keeps the figures it names as they stood', () => {
    expect(published.figures).toContainEqual({ key: '卷数', words: '120' });
    expect(published.figures.length).toBeLessThan(figures.named.size);
  });
  test('is whole until a word of it is changed', () => {
    expect(isWhole(published)).toBe(true);
    expect(isWhole({ ...published, paper: { ...paper, title: '另一份' } })).toBe(false);
  });
});

describe('a redacted export', () => {
  const saved: string[] = [];
  const told: Change[] = [];
  const ports: SavePorts = {
    writers: { docx: paperToDocx, readBack } as never,
    desktop: {
      async saveExport(name) {
        saved.push(name);
        return { file: name, sha256: 'a' as never };
      },
      original: () => Promise.reject(new Error('no template asked for')),
    },
    store: {
      house: async () => ({ id: 'house' }),
      async commit(changes) {
        told.push(...(changes as readonly Change[]));
        return [];
      },
    },
    by: '李评' as ReviewerName,
  };
  const secret = { kind: 'person', text: '张三', instead: '张某' } as const;
  const outgoing = (words: string): OutgoingPaper => ({
    name: '案例',
    output: 'typical-case',
    about: { kind: 'bulletin', id: 'b1' as BulletinId },
    paper: {
      title: '典型案例',
      page: { size: 'A4', orientation: 'portrait' },
      footer: '',
      blocks: [{ kind: 'paragraph', text: words }],
    },
  });
  test('is saved, and told of in the journal, where the finished file holds none of the secrets', async () => {
    expect(await saveAsWord(ports, [outgoing('张某未公示')], '案例', [secret])).toEqual({
      state: 'saved',
      file: '案例.docx',
    });
    expect(told).toMatchObject([{ kind: 'bulletin.exported', subject: 'b1', payload: { output: 'typical-case' } }]);
  });
  test('is not saved where one can still be read, and says which', async () => {
    saved.length = 0;
    told.length = 0;
    const kept = await saveAsWord(ports, [outgoing('张某未公示'), outgoing('张 三未公示')], '案例', [secret]);
    expect(kept).toEqual({ state: 'leaking', leaking: [secret] });
    expect(keptWords(kept)).toContain('“张三”');
    expect(saved).toEqual([]);
    expect(told).toEqual([]);
  });
});
