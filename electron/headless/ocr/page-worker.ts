import { parentPort } from 'node:worker_threads';
import { AppError } from '#shared/base/app-error';
import { lookAtPage, turnedLook } from '#shared/intake/index';
import { handedOver, serveEngine } from '#shared/ocr/index';

const answer = serveEngine({
  // Each engine is loaded when it is wanted: a package that is missing must not take the other engine along.
  start: async ({ engine, pace, runtime }) => {
    try {
      if (engine === 'tesseract') return await (await import('./tesseract-engine')).startTesseract(runtime);
      return await (await import('./pp-ocr-engine')).startPpOcr(runtime, pace);
    } catch (error) {
      const missing = /Cannot find (?:package|module) '([^']+)'/.exec(String(error))?.[1];
      throw missing === undefined ? error : new AppError('engine-file-missing', missing);
    }
  },
  look: lookAtPage,
  turned: turnedLook,
});

parentPort?.on('message', async (request) => {
  const answered = await answer(request);
  parentPort?.postMessage(answered, handedOver(answered));
});
