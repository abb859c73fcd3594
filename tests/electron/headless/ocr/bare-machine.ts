/**
 * Run in a process of its own, with V8 told that the processor is an old one, or without shared memory. Prints one line of JSON:
 * how PP-OCR's WebAssembly takes it, and with `read` what tesseract makes of a page.
 */
import { readFile } from 'node:fs/promises';
import { lineErrors } from '#tests/bench/ocr-score';
import { pagesFolder, type Truth } from '#tests/bench/ocr-truth';

const wants = new Set(process.argv.slice(2));
if (wants.has('no-threads')) Reflect.deleteProperty(globalThis, 'SharedArrayBuffer');

const runtime = new URL('../../../../resources/runtime/', import.meta.url);

/** As the window's worker starts it. */
async function wasm(): Promise<string> {
  const onnx: typeof import('onnxruntime-web/wasm') = await import(new URL('ort/ort.wasm.min.mjs', runtime).href);
  onnx.env.wasm.wasmPaths = new URL('ort/', runtime).href;
  onnx.env.wasm.numThreads = 1;
  const model = await readFile(new URL('pp-ocr/ch_ppocr_mobile_v2.0_cls_infer.onnx', runtime));
  try {
    const session = await onnx.InferenceSession.create(new Uint8Array(model), { executionProviders: ['wasm'] });
    const input = new onnx.Tensor('float32', new Float32Array(3 * 48 * 192), [1, 3, 48, 192]);
    const output = await session.run({ [session.inputNames[0]!]: input });
    return `ran: ${output[session.outputNames[0]!]!.dims.join('×')}`;
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function errorsOfTesseract(): Promise<number> {
  const { openNodeReader } = await import('#electron/headless/ocr/open-node-reader');
  const { pictureOf } = await import('#tests/bench/ocr-readers');
  const truth = JSON.parse(await readFile(new URL('receipt-clean-1.json', pagesFolder), 'utf8')) as Truth;
  const reader = await openNodeReader('tesseract-only', { jobs: 1 });
  const picture = await pictureOf(truth);
  const { lines } = await reader.read(picture, await reader.look(picture));
  await reader.close();
  const { signs, wrong } = lineErrors(truth, lines.map(({ text }) => text).join('\n'));
  return (100 * wrong) / signs;
}

// A module of one instruction on vectors: i8x16.popcnt.
const vectors = WebAssembly.validate(
  new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
  ]),
);
const found = {
  vectors,
  shared: 'SharedArrayBuffer' in globalThis,
  wasm: await wasm(),
  ...(wants.has('read') ? { errors: await errorsOfTesseract() } : {}),
};
process.stdout.write(`${JSON.stringify(found)}\n`, () => process.exit(0));
