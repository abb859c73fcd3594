import type { OcrEngine } from '../../ports/ocr-engine';
import type { Posture } from '../prepare/prepare';
import { type Recognise, readWithTesseract } from './read-with-tesseract';

/** tesseract.js, language data, page segmentation, preparation: raised when any of them changes what is read. */
export const TESSERACT_VERSION = '7.0.0/chi_sim-4.0.0/psm4-11/prepare-2/legible-2/signing-1';

const upright: Posture = { turn: 0, skew: 0, seals: [] };

/** tesseract behind the port, the same on every host; hosts differ in how they start it and hand it a picture. */
export const tesseractEngine = (host: {
  readonly recognise: Recognise;
  readonly close: () => Promise<void>;
}): OcrEngine => ({
  id: 'tesseract',
  version: TESSERACT_VERSION,
  read: (picture, _signal, look) => readWithTesseract(picture, look ?? upright, host.recognise),
  close: host.close,
});
