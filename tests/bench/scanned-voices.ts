import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '#shared/base/canonical-json';
import { sha256 } from '#shared/base/sha256';
import type { ReadPage } from '#shared/model/page-text';
import { openBrowser } from '../fixtures/maker/browser';
import { scanOf } from '../fixtures/maker/scan';
import { scanLooks } from '../fixtures/maker/scan-look';
import { printVoice } from '../fixtures/voices/print-voice';
import type { Voice } from '../fixtures/voices/voice';
import { pagesThroughOcr } from './pages-through-ocr';

export type Look = keyof typeof scanLooks;

export const isLook = (word: string): word is Look => word in scanLooks;

/** Kept beside the readings, never committed; a voice whose words changed is scanned anew. */
const shelf = fileURLToPath(new URL('../../.cache/scans/voices/', import.meta.url));

/** The voices printed, scanned in this quality and read by the real engine, in the order given. */
export async function voicesThroughOcr(all: readonly Voice[], look: Look): Promise<readonly (readonly ReadPage[])[]> {
  mkdirSync(shelf, { recursive: true });
  const scans = all.map((voice) => ({ voice, path: join(shelf, `${voice.name}-${look}-${digest(voice)}.pdf`) }));
  const due = scans.filter(({ path }) => !existsSync(path));
  if (due.length > 0) {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ deviceScaleFactor: 200 / 96 });
      for (const { voice, path } of due) {
        await printVoice(page, voice);
        const { name, pages } = voice;
        writeFileSync(
          path,
          await scanOf(page, { name, seed: name, pages: pages.map(() => ({ turn: 0 as const })) }, scanLooks[look]),
        );
      }
    } finally {
      await browser.close();
    }
  }
  const read: (readonly ReadPage[])[] = [];
  for (const { path } of scans) read.push(await pagesThroughOcr(path));
  return read;
}

const digest = ({ pages }: Voice): string => sha256(canonicalJson(pages)).slice(0, 12);
