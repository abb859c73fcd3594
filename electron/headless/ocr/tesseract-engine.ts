import { createWorker, OEM, PSM } from 'tesseract.js';
import { checkEngineFiles, tesseractEngine } from '#shared/ocr/index';
import type { OcrEngine } from '#shared/ports/ocr-engine';
import { nodeEngineFiles } from './node-engine-files';

/** tesseract.js under Node: core from the installed package, language data from the folder `runtime`, nothing from a network. @throws AppError `engine-file-missing`, `engine-file-damaged` */
export async function startTesseract(runtime: string): Promise<OcrEngine> {
  await checkEngineFiles(['tesseract/chi_sim.traineddata'], await nodeEngineFiles(runtime));
  const worker = await createWorker('chi_sim', OEM.LSTM_ONLY, {
    langPath: `${runtime}tesseract`,
    gzip: false,
    cacheMethod: 'none',
    // Failures reach the caller through the rejected promise; without a handler they would also end the process.
    errorHandler: () => undefined,
  });
  return tesseractEngine({
    async recognise(picture, dpi, segmentation) {
      await worker.setParameters({
        user_defined_dpi: String(dpi),
        tessedit_pageseg_mode: segmentation === '11' ? PSM.SPARSE_TEXT : PSM.SINGLE_COLUMN,
      });
      const { data } = await worker.recognize(Buffer.from(picture.buffer), {}, { text: false, blocks: true });
      return data.blocks ?? [];
    },
    close: async () => void (await worker.terminate()),
  });
}
