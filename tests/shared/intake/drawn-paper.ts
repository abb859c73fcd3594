import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Pixels } from '#shared/intake/index';

const dpi = 150;
const mm = dpi / 25.4;

export type Pen = {
  readonly context: SKRSContext2D;
  readonly mm: number;
  /** A line of invented characters, `size` mm each, top left corner at (x, y) mm. */
  write(x: number, y: number, count: number, size?: number, colour?: string): void;
  /** A seal with ring, lettering on an arc and a star; centre and diameter in mm. */
  seal(x: number, y: number, diameter: number, colour?: string): void;
  line(x1: number, y1: number, x2: number, y2: number, width?: number, colour?: string): void;
};

/** An A4 page at 150 dpi, drawn as told with millimetres, then tilted clockwise by `skew` degrees and sprinkled with noise. */
export function drawnPaper(draw: (pen: Pen) => void, { skew = 0, noise = 0, paper = '#fff' } = {}): Pixels {
  const [width, height] = [Math.round(210 * mm), Math.round(297 * mm)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((skew * Math.PI) / 180);
  context.translate(-width / 2, -height / 2);
  draw(penOn(context));
  const { data } = context.getImageData(0, 0, width, height);
  sprinkle(data, noise);
  return { data, width, height, dpi };
}

/** Thirty lines of a record, as on an ordinary page. */
export const record = (pen: Pen): void => {
  for (let row = 0; row < 30; row += 1) pen.write(28, 30 + row * 8, row % 5 === 4 ? 18 : 38, 4);
};

function penOn(context: SKRSContext2D): Pen {
  const random = randoms(7);
  const glyph = (x: number, y: number, size: number): void => {
    for (let stroke = 0; stroke < 5; stroke += 1) {
      const [a, b] = [random(), random()];
      context.beginPath();
      if (stroke % 2 === 0) {
        context.moveTo(x, y + a * size);
        context.lineTo(x + size * (0.5 + b / 2), y + a * size);
      } else {
        context.moveTo(x + a * size, y);
        context.lineTo(x + a * size, y + size * (0.5 + b / 2));
      }
      context.stroke();
    }
  };
  const pen: Pen = {
    context,
    mm,
    write(x, y, count, size = 4, colour = '#111') {
      context.strokeStyle = colour;
      context.lineWidth = Math.max(1.5, size * mm * 0.1);
      for (let n = 0; n < count; n += 1) glyph((x + n * size) * mm, y * mm, size * mm * 0.85);
    },
    seal(x, y, diameter, colour = '#e01b1b') {
      const radius = (diameter / 2) * mm;
      context.save();
      context.translate(x * mm, y * mm);
      context.strokeStyle = colour;
      context.fillStyle = colour;
      context.lineWidth = 1.1 * mm;
      context.beginPath();
      context.arc(0, 0, radius - 0.6 * mm, 0, 2 * Math.PI);
      context.stroke();
      context.lineWidth = 0.45 * mm;
      for (let n = 0; n < 12; n += 1) {
        context.save();
        context.rotate(((n - 5.5) * 22 * Math.PI) / 180);
        glyph(-2 * mm, -radius + 2.5 * mm, 4.5 * mm);
        context.restore();
      }
      context.beginPath();
      for (let n = 0; n < 10; n += 1) {
        const reach = (n % 2 === 0 ? 0.3 : 0.12) * radius;
        context.lineTo(reach * Math.sin((n * Math.PI) / 5), -reach * Math.cos((n * Math.PI) / 5));
      }
      context.fill();
      context.restore();
    },
    line(x1, y1, x2, y2, width = 0.4, colour = '#111') {
      context.strokeStyle = colour;
      context.lineWidth = width * mm;
      context.beginPath();
      context.moveTo(x1 * mm, y1 * mm);
      context.lineTo(x2 * mm, y2 * mm);
      context.stroke();
    },
  };
  return pen;
}

function sprinkle(data: Uint8ClampedArray, strength: number): void {
  if (strength === 0) return;
  const random = randoms(11);
  for (let at = 0; at < data.length; at += 4) {
    const by = (random() + random() + random() - 1.5) * strength;
    for (let channel = at; channel < at + 3; channel += 1)
      data[channel] = data[channel]! + by + (random() - 0.5) * strength * 0.5;
  }
}

/** Park and Miller's generator: the same page every time. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
