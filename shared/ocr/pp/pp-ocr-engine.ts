import type { OcrEngine } from '../../ports/ocr-engine';
import { type PaceName, paces } from './pace';
import { readWithPpOcr } from './read-with-pp-ocr';
import type { PpNetworks } from './sessions';

/** Models and the way of reading: raised when either changes what is read. */
const PP_OCR_VERSION = 'ppocr-v4-mobile/960/seals-ink/10';
const QUICK_VERSION = 'ppocr-v4-mobile/736-narrow/seals-ink/9';

/** PP-OCR behind the port, the same on every host; hosts differ in the onnxruntime beneath the networks. */
export const ppOcrEngine = (networks: PpNetworks, pace: PaceName, close: () => Promise<void>): OcrEngine => ({
  id: 'pp-ocr',
  version: pace === 'quick' ? QUICK_VERSION : PP_OCR_VERSION,
  read: (picture, signal, look) => readWithPpOcr(picture, { turn: 0, ...look }, networks, paces[pace], signal),
  close,
});
