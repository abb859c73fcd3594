import { parentPort } from 'node:worker_threads';
import { lookAtPage } from '#shared/intake/index';
import { serveEngine } from '#shared/ocr/index';
import { startPpOcr } from './pp-ocr-engine';
import { startTesseract } from './tesseract-engine';

const answer = serveEngine({
  start: ({ engine, pace, runtime }) => (engine === 'tesseract' ? startTesseract(runtime) : startPpOcr(runtime, pace)),
  look: lookAtPage,
});

parentPort?.on('message', async (request) => parentPort?.postMessage(await answer(request)));
