import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { prepareRuntime } from '../../../../resources/prepare-runtime.mjs';

const run = promisify(execFile);
const script = fileURLToPath(new URL('./bare-machine.ts', import.meta.url));

/** What the script finds in a process started with these V8 flags. */
async function onMachine(flags: readonly string[], ...wants: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout } = await run(process.execPath, [...flags, '--import', 'tsx', script, ...wants]);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>;
}

beforeAll(async () => void (await prepareRuntime()), 120_000);

/** Without SSSE3 V8 compiles no vector instructions: what an old office computer does. */
test('without SIMD PP-OCR says so at once, which is when tesseract takes over with a notice; tesseract reads as well as ever', async () => {
  const found = await onMachine(['--no-enable-ssse3'], 'read');
  expect(found.vectors).toBe(false);
  expect(found.wasm).toMatch(/^refused: /);
  expect(found.errors).toBeLessThan(3);
}, 300_000);

test('without threads and shared memory PP-OCR runs', async () => {
  const found = await onMachine([], 'no-threads');
  expect(found).toMatchObject({ vectors: true, shared: false, wasm: 'ran: 1×2' });
}, 300_000);
