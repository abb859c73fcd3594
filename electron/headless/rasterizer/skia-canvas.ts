import { type Canvas, createCanvas, DOMMatrix, ImageData, Path2D, type SKRSContext2D } from '@napi-rs/canvas';

// pdf.js brings a copy of the library of its own and would take these from there; a context accepts only those of its own copy.
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });

type Drawn = { canvas: Canvas | null; context: SKRSContext2D | null };

/** Canvases for pdf.js; must be loaded before it. */
export class SkiaCanvasFactory {
  create(width: number, height: number): Drawn {
    const canvas = createCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: Drawn, width: number, height: number): void {
    if (canvas === null) return;
    canvas.width = width;
    canvas.height = height;
  }

  destroy(drawn: Drawn): void {
    drawn.canvas = null;
    drawn.context = null;
  }
}
