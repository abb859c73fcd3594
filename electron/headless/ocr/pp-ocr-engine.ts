import { InferenceSession, Tensor } from 'onnxruntime-node';
import { engineFile, keysFrom, type Network, type PaceName, type PpNetworks, ppOcrEngine } from '#shared/ocr/index';
import type { OcrEngine } from '#shared/ports/ocr-engine';
import { nodeEngineFiles } from './node-engine-files';

/** Each worker reads one page; more threads in one session gain less than more workers. */
const options: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
};

/** PP-OCR over the Node build of onnxruntime; models from the folder `runtime`. @throws AppError `engine-file-missing`, `engine-file-damaged` */
export async function startPpOcr(runtime: string, pace: PaceName): Promise<OcrEngine> {
  const files = await nodeEngineFiles(runtime);
  const open = async (name: string, other: InferenceSession.SessionOptions = {}) =>
    InferenceSession.create(await engineFile(`pp-ocr/${name}`, files), { ...options, ...other });
  // Runs once a page and needs a hundred megabytes for a moment: an arena would hold them for good.
  const detector = await open('ch_PP-OCRv4_det_infer.onnx', { enableCpuMemArena: false });
  const recogniser = await open('ch_PP-OCRv4_rec_infer.onnx');
  const classifier = await open('ch_ppocr_mobile_v2.0_cls_infer.onnx');
  const networks: PpNetworks = {
    detect: over(detector),
    recognise: over(recogniser),
    classify: over(classifier),
    keys: keysFrom(new TextDecoder().decode(await engineFile('pp-ocr/ppocr_keys_v1.txt', files))),
  };
  return ppOcrEngine(networks, pace, async () => {
    await Promise.all([detector, recogniser, classifier].map((session) => session.release()));
  });
}

const over =
  (session: InferenceSession): Network =>
  async ({ data, dims }) => {
    const outputs = await session.run({ [session.inputNames[0]!]: new Tensor('float32', data, dims) });
    const output = outputs[session.outputNames[0]!]!;
    return { data: output.data as Float32Array, dims: output.dims };
  };
