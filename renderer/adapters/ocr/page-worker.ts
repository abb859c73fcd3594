import { lookAtPage } from '#shared/intake/index';
import { serveEngine } from '#shared/ocr/index';
import { startPpOcr } from './pp-ocr-engine';
import { startTesseract } from './tesseract-engine';

const answer = serveEngine({
  start: ({ engine, pace, runtime }) => (engine === 'tesseract' ? startTesseract(runtime) : startPpOcr(runtime, pace)),
  look: lookAtPage,
});

self.onmessage = async ({ data }) => self.postMessage(await answer(data));
