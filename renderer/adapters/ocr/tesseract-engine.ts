import { createWorker, OEM, PSM } from 'tesseract.js';
import { checkEngineFiles, tesseractEngine } from '#shared/ocr/index';
import type { OcrEngine } from '#shared/ports/ocr-engine';
import { browserEngineFiles } from './browser-engine-files';

/** Which of the three cores is taken the processor decides; an installation that lacks one is not whole. */
const own = [
  'chi_sim.traineddata',
  'worker.min.js',
  'tesseract-core-relaxedsimd-lstm.wasm.js',
  'tesseract-core-simd-lstm.wasm.js',
  'tesseract-core-lstm.wasm.js',
].map((name) => `tesseract/${name}`);

/** tesseract.js with all its parts from the address `runtime`; its own defaults would ask a CDN. @throws AppError `engine-file-missing`, `engine-file-damaged` */
export async function startTesseract(runtime: string): Promise<OcrEngine> {
  await checkEngineFiles(own, browserEngineFiles(runtime));
  const here = `${runtime}tesseract`;
  const worker = await createWorker('chi_sim', OEM.LSTM_ONLY, {
    workerPath: `${here}/worker.min.js`,
    corePath: here,
    langPath: here,
    gzip: false,
    cacheMethod: 'none',
    // The window's security policy allows no blob: workers.
    workerBlobURL: false,
    // Failures reach the caller through the rejected promise; without a handler they would also be thrown.
    errorHandler: () => undefined,
  });
  return tesseractEngine({
    async recognise(picture, dpi, segmentation) {
      await worker.setParameters({
        user_defined_dpi: String(dpi),
        tessedit_pageseg_mode: segmentation === '11' ? PSM.SPARSE_TEXT : PSM.SINGLE_COLUMN,
      });
      const { data } = await worker.recognize(new Blob([picture]), {}, { text: false, blocks: true });
      return data.blocks ?? [];
    },
    close: async () => void (await worker.terminate()),
  });
}
