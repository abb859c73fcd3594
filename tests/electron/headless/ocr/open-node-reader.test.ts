import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNodeReader } from '#electron/headless/ocr/open-node-reader';
import { plainText } from '#shared/model/page-text';
import type { PageReader, PageReadout, ReadingPolicy } from '#shared/ports/page-reader';
import { lineErrors } from '#tests/bench/ocr-score';
import { pagesFolder, type Truth } from '#tests/bench/ocr-truth';
import { prepareRuntime } from '../../../../resources/prepare-runtime.mjs';

beforeAll(async () => void (await prepareRuntime()), 120_000);

/** Real engines on committed pages: they start alone, need minutes on a busy machine, and must stay this accurate. */
describe.each([
  ['standard', 'pp-ocr', 1, ['receipt-seal-5', 'notice-phone-3', 'cover-turned-4']],
  ['quick', 'pp-ocr', 2, ['form-noisy-2', 'record-seal-5']],
  ['tesseract-only', 'tesseract', 5, ['notice-noisy-2', 'record-turned-4']],
] as const)('%s', (policy: ReadingPolicy, engine, mostErrors, pages) => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await openNodeReader(policy, { jobs: 1 });
  }, 120_000);
  afterAll(() => reader?.close());

  test.each(pages)(
    `reads %s with less than ${mostErrors} in a hundred characters wrong, the right way up`,
    async (id) => {
      const { truth, readout } = await read(reader, id);
      const { signs, wrong } = lineErrors(truth, plainText(readout));
      expect(readout.engine).toBe(engine);
      expect(readout.turn).toBe(truth.turn);
      expect((100 * wrong) / signs).toBeLessThan(mostErrors);
      expect(readout.legibility).toBeGreaterThan(0.7);
      for (const { text, stops } of readout.lines) if (stops !== undefined) expect(stops).toHaveLength(text.length + 1);
    },
    240_000,
  );
});

async function read(reader: PageReader, id: string): Promise<{ truth: Truth; readout: PageReadout }> {
  const truth = JSON.parse(await readFile(new URL(`${id}.json`, pagesFolder), 'utf8')) as Truth;
  const image = await loadImage(await readFile(new URL(`${id}.jpg`, pagesFolder)));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  const picture = { data, width, height, dpi: truth.dpi };
  return { truth, readout: await reader.read(picture, await reader.look(picture)) };
}
