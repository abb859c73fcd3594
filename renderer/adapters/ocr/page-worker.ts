import { lookAtPage, turnedLook } from '#shared/intake/index';
import { handedOver, serveEngine } from '#shared/ocr/index';
import { startPpOcr } from './pp-ocr-engine';
import { startTesseract } from './tesseract-engine';

const answer = serveEngine({
  start: ({ engine, pace, runtime }) => (engine === 'tesseract' ? startTesseract(runtime) : startPpOcr(runtime, pace)),
  look: lookAtPage,
  turned: turnedLook,
});

self.onmessage = async ({ data }) => {
  const answered = await answer(data);
  self.postMessage(answered, { transfer: handedOver(answered) });
};
