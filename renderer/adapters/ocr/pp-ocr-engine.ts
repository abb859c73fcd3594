import type { InferenceSession } from 'onnxruntime-web';
import {
  checkEngineFiles,
  engineFile,
  keysFrom,
  type Network,
  type PaceName,
  type PpNetworks,
  ppOcrEngine,
} from '#shared/ocr/index';
import type { OcrEngine } from '#shared/ports/ocr-engine';
import { browserEngineFiles } from './browser-engine-files';

type Onnx = typeof import('onnxruntime-web/wasm');

/** What onnxruntime fetches by itself. */
const own = ['ort/ort.wasm.min.mjs', 'ort/ort-wasm-simd-threaded.mjs', 'ort/ort-wasm-simd-threaded.wasm'];

/** PP-OCR over the WebAssembly build of onnxruntime, everything from the address `runtime`. @throws AppError `engine-file-missing`, `engine-file-damaged` */
export async function startPpOcr(runtime: string, pace: PaceName): Promise<OcrEngine> {
  const files = browserEngineFiles(runtime);
  await checkEngineFiles(own, files);
  // Loaded as it stands beside its .wasm: bundled, a second copy of 14 MB would travel along.
  const onnx: Onnx = await import(/* @vite-ignore */ `${runtime}ort/ort.wasm.min.mjs`);
  onnx.env.wasm.wasmPaths = `${runtime}ort/`;
  // Workers side by side beat threads in one, and threads would need a cross-origin isolated page.
  onnx.env.wasm.numThreads = 1;
  onnx.env.logLevel = 'error';

  const open = async (name: string, other: InferenceSession.SessionOptions = {}) =>
    onnx.InferenceSession.create(await engineFile(`pp-ocr/${name}`, files), {
      executionProviders: ['wasm'],
      graphOptimizationLevel: 'all',
      ...other,
    });
  // Runs once a page and needs a hundred megabytes for a moment: an arena would hold them for good.
  const detector = await open('ch_PP-OCRv4_det_infer.onnx', { enableCpuMemArena: false });
  const recogniser = await open('ch_PP-OCRv4_rec_infer.onnx');
  const classifier = await open('ch_ppocr_mobile_v2.0_cls_infer.onnx');
  const keys = new TextDecoder().decode(await engineFile('pp-ocr/ppocr_keys_v1.txt', files));
  const networks: PpNetworks = {
    detect: over(onnx, detector),
    recognise: over(onnx, recogniser),
    classify: over(onnx, classifier),
    keys: keysFrom(keys),
  };
  return ppOcrEngine(networks, pace, async () => {
    await Promise.all([detector, recogniser, classifier].map((session) => session.release()));
  });
}

const over =
  ({ Tensor }: Onnx, session: InferenceSession): Network =>
  async ({ data, dims }) => {
    const input = new Tensor('float32', data, dims);
    const outputs = await session.run({ [session.inputNames[0]!]: input });
    input.dispose();
    const output = outputs[session.outputNames[0]!]!;
    return { data: output.data as Float32Array, dims: output.dims };
  };
