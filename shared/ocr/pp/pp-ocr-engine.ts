import type { OcrEngine } from '../../ports/ocr-engine';
import { readWithPpOcr } from './read-with-pp-ocr';
import type { PpNetworks } from './sessions';

/** Models and the way of reading: raised when either changes what is read. */
export const PP_OCR_VERSION = 'ppocr-v4-mobile/960/seals/2';

/** PP-OCR behind the port, the same on every host; hosts differ in the onnxruntime beneath the networks. */
export const ppOcrEngine = (networks: PpNetworks, close: () => Promise<void>): OcrEngine => ({
  id: 'pp-ocr',
  version: PP_OCR_VERSION,
  read: (picture, signal, look) => readWithPpOcr(picture, { turn: 0, ...look }, networks, signal),
  close,
});
