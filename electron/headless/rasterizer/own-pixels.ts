import type { SKRSContext2D } from '@napi-rs/canvas';

/**
 * RGBA of a canvas in memory that JavaScript owns: what Skia lends cannot be handed to a reading worker. Node 22 refuses to
 * (DataCloneError), Node 20 copies it once more without a word.
 */
export const ownPixels = (context: SKRSContext2D, width: number, height: number): Uint8ClampedArray<ArrayBuffer> =>
  new Uint8ClampedArray(context.getImageData(0, 0, width, height).data);
