import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import ordinary from '../../scoring-templates/penalty-ordinary.json' with { type: 'json' };
import type { Change } from '../../shared/model/change';
import type { DossierId, ItemId, ReviewerName } from '../../shared/model/ids';
import type { Entry } from '../../shared/model/journal';
import type { Points } from '../../shared/model/points';
import { introduce } from './desk';
import { ask, expect, launch, type Running, requests, test } from './launch';

export const BY = '李评' as ReviewerName;
/** Stands in the notes of the reviews; no bulletin may carry it. */
export const PHONE = '13812345678';
type Asked = { readonly id: string; readonly points: number };
export const items = (ordinary.groups as readonly { readonly items: readonly Asked[] }[]).flatMap(
  (group) => group.items,
);
const template = { id: ordinary.id, version: ordinary.version, sha256: 'f'.repeat(64) };

export const letterhead: Change = {
  kind: 'house.letterhead',
  subject: 'house',
  payload: {
    letterhead: {
      agency: '滨江区司法局',
      numbering: '滨司发〔{year}〕{number}号',
      signer: '周明德',
      copiesTo: ['区委办公室', '区人大常委会办公室', '区政府办公室'],
    },
  },
};

/** A review wholly marked and concluded; the items named are violated and lose all their points, each resting on the head of the first page. */
export function reviewed(subject: DossierId, violated: ReadonlySet<string>, note: string): readonly Change[] {
  return [
    { kind: 'review.opened', subject, payload: { template } },
    ...[...ordinary.gates.map(({ id }) => ({ id, points: 0 })), ...items].map(({ id, points }): Change => {
      const found = violated.has(id);
      const citations = found ? [{ page: 1, box: [0.1, 0.05, 0.8, 0.2] as const, quote: '' }] : [];
      const mark = {
        item: id as ItemId,
        verdict: found ? ('violated' as const) : ('satisfied' as const),
        deduction: (found ? Math.round(points * 10) : 0) as Points,
        note: found ? note : '',
        citations,
        accepted: false,
      };
      return { kind: 'mark.set', subject, payload: { mark } };
    }),
    { kind: 'review.concluded', subject, payload: { score: 96, grade: 'excellent' } },
  ];
}

export async function journal(page: Page): Promise<readonly Entry[]> {
  const reply = await ask(page, 'library.entries', { after: 0, limit: 5000 });
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

export const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Everything the pages of a PDF say, a string a page. */
export async function pagesOf(file: string): Promise<readonly string[]> {
  const document = await getDocument({
    data: new Uint8Array(readFileSync(file)),
    cMapUrl: 'node_modules/pdfjs-dist/cmaps/',
    cMapPacked: true,
    verbosity: 0,
  }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items: pieces } = await (await document.getPage(number)).getTextContent();
    pages.push(pieces.map((piece) => ('str' in piece ? piece.str : '')).join(''));
  }
  const { info } = await document.getMetadata();
  pages.push(JSON.stringify(info), JSON.stringify(await document.getOutline()));
  await document.destroy();
  return pages;
}

/** Six dossiers with concluded reviews and no pages. */
export const others = Array.from({ length: 6 }, (_, at) => `d-paper-${at}` as DossierId);

async function furnish(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
  await introduce(page);
  await page.evaluate(() => localStorage.setItem('door', 'organise'));
  await ask(page, 'library.append', {
    by: BY,
    changes: [
      letterhead,
      ...others.flatMap((subject, at): readonly Change[] => [
        { kind: 'dossier.received', subject, payload: { name: `滨罚〔2026〕${at + 1}号`, scans: [] } },
        ...reviewed(subject, new Set(items.slice(0, at).map(({ id }) => id)), `未载明理由，联系电话${PHONE}`),
      ]),
    ],
  });
  await page.reload();
  await page.getByRole('link', { name: '案卷', exact: true }).click();
}

export type Work = { readonly running: Running; readonly page: Page; readonly out: string };

/** A furnished program of its own for each test; nothing may have gone out, and the window may not have complained. */
export async function working(work: (given: Work) => Promise<void>): Promise<void> {
  test.setTimeout(480_000);
  const out = mkdtempSync(join(tmpdir(), 'papers-'));
  const running = await launch();
  const { app, page, complaints, userData } = running;
  try {
    await furnish(page);
    await work({ running, page, out });
    expect(await requests(app)).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    rmSync(out, { recursive: true, force: true });
  }
}

export const exported = async (page: Page) => (await journal(page)).filter(({ kind }) => /export/.test(kind));
