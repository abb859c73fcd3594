import { createWorker, OEM, PSM } from 'tesseract.js';
import { tesseractEngine } from '#shared/ocr/index';
import type { OcrEngine } from '#shared/ports/ocr-engine';

/** tesseract.js with all its parts from the address `runtime`; its own defaults would ask a CDN. */
export async function startTesseract(runtime: string): Promise<OcrEngine> {
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
