import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openNodeReader } from '#electron/headless/ocr/open-node-reader';
import { prepareRuntime } from '../../../../resources/prepare-runtime.mjs';

/** Far below the minute that a worker is given to start; engines take seconds on a busy machine. */
const AT_ONCE = 30_000;
const resources = fileURLToPath(new URL('../../../../resources/', import.meta.url));
const model = 'pp-ocr/ch_PP-OCRv4_rec_infer.onnx';
const language = 'tesseract/chi_sim.traineddata';

let folder: string;
let runtime: string;
beforeAll(async () => void (await prepareRuntime()), 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-runtime-'));
  runtime = join(folder, 'runtime/');
  for (const part of ['runtime/pp-ocr', 'runtime/tesseract', 'runtime-checksums.json'])
    cpSync(join(resources, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const remove = (path: string): void => rmSync(join(runtime, path));
/** As a copy that broke off leaves it. */
const cut = (path: string): void => {
  const bytes = readFileSync(join(runtime, path));
  writeFileSync(join(runtime, path), bytes.subarray(0, bytes.length / 2));
};

test.each([
  ['standard', remove, model, 'tesseract', { unavailable: 'pp-ocr', because: 'engine-file-missing' }],
  ['quick', cut, model, 'tesseract', { unavailable: 'pp-ocr', because: 'engine-file-damaged' }],
  ['tesseract-only', remove, language, 'pp-ocr', { unavailable: 'tesseract', because: 'engine-file-missing' }],
  ['tesseract-only', cut, language, 'pp-ocr', { unavailable: 'tesseract', because: 'engine-file-damaged' }],
] as const)(
  '%s with a broken file: the other engine reads, the file is named',
  async (policy, spoil, file, engine, notice) => {
    spoil(file);
    const reader = await openNodeReader(policy, { jobs: 1, runtime });
    expect(reader).toMatchObject({ engine, notice: { ...notice, detail: file } });
    await reader.close();
  },
  AT_ONCE,
);

test(
  'where neither engine is whole, the file of the one asked for is named',
  async () => {
    remove(model);
    cut(language);
    await expect(openNodeReader('standard', { jobs: 1, runtime })).rejects.toMatchObject({
      code: 'engine-file-missing',
      detail: model,
    });
  },
  AT_ONCE,
);
