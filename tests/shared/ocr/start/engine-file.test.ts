import { expect, test } from 'vitest';
import { sha256 } from '#shared/base/sha256';
import { checkEngineFiles, engineFile } from '#shared/ocr/index';

const whole = new Uint8Array([1, 2, 3, 4]);
const files = (bytes: Uint8Array<ArrayBuffer> | undefined) => ({
  sums: { 'pp-ocr/a.onnx': sha256(whole) },
  read: async () => bytes,
  digest: async (given: Uint8Array) => sha256(given),
});

test('a whole file is given', async () => {
  expect(await engineFile('pp-ocr/a.onnx', files(whole))).toBe(whole);
});

test.each([
  ['that is not there', undefined, 'engine-file-missing'],
  ['cut off', whole.slice(0, 3), 'engine-file-damaged'],
  ['as long as it should be, but with another byte', new Uint8Array([1, 2, 3, 5]), 'engine-file-damaged'],
] as const)('a file %s is refused by name', async (_, bytes, code) => {
  const refusal = { code, detail: 'pp-ocr/a.onnx' };
  await expect(engineFile('pp-ocr/a.onnx', files(bytes))).rejects.toMatchObject(refusal);
  await expect(checkEngineFiles(['pp-ocr/a.onnx'], files(bytes))).rejects.toMatchObject(refusal);
});
