import type { Picture } from '../../ports/picture';
import { inkOf, redOf } from './red-ink';

/** Where the lettering of a round seal stands, as shares of its radius: inside the ring, outside the star. */
const lettering = { from: 0.54, to: 0.92 };
/** Rows of the strip that hold lettering; as much paper again is put round it. */
const ROWS = 48;
/** The lettering leaves at least so many degrees free, at the foot of the seal. */
const OPEN = 20;

type Circle = { readonly x: number; readonly y: number; readonly radius: number };

/**
 * The lettering along the ring of a red seal as one level line, black on white, read clockwise from the gap at its foot; what
 * is not red is left out. `picture` holds one whole seal and little else, upright. Undefined where no ring is found.
 */
export function unwrapSeal(picture: Picture): Picture | undefined {
  const red = redOf(picture);
  const seal = fitted(red, picture.width, picture.height);
  if (seal === undefined) return undefined;

  const start = (footOf(red, picture.width, picture.height, seal) * Math.PI) / 180;
  const depth = (lettering.to - lettering.from) * seal.radius;
  const across = Math.round((2 * Math.PI * ((lettering.from + lettering.to) / 2) * seal.radius * ROWS) / depth);
  const ink = inkOf(picture, red);
  const full = strengthOf(ink, picture.width, picture.height, seal);
  const margin = ROWS / 2;
  const height = ROWS + 2 * margin;
  const data = new Uint8ClampedArray(across * height * 4).fill(255);
  for (let column = 0; column < across; column += 1) {
    const angle = start + (column / across) * 2 * Math.PI;
    for (let row = 0; row < ROWS; row += 1) {
      const distance = seal.radius * lettering.to - (row / ROWS) * depth;
      const level = sample(ink, picture.width, picture.height, pointOn({ ...seal, radius: distance }, angle)) / full;
      const at = ((row + margin) * across + column) * 4;
      data.fill(255 * (1 - Math.min(1, level)), at, at + 3);
    }
  }
  return { data, width: across, height, dpi: (picture.dpi * ROWS) / depth };
}

/** The circle near the picture's own that has most red on it. */
function fitted(red: Uint8Array, width: number, height: number): Circle | undefined {
  const radius = Math.min(width, height) / 2;
  let best: Circle | undefined;
  let most = 0;
  let sum = 0;
  let tried = 0;
  for (let size = 0.76; size <= 1; size += 0.02) {
    for (let right = -0.08; right <= 0.08; right += 0.02) {
      for (let down = -0.08; down <= 0.08; down += 0.02) {
        const circle = { x: width / 2 + right * radius, y: height / 2 + down * radius, radius: size * radius };
        const found = meanOn(red, width, height, circle);
        sum += found;
        tried += 1;
        if (found > most) [best, most] = [circle, found];
      }
    }
  }
  return most > (1.5 * sum) / tried ? best : undefined;
}

/** Degrees, clockwise from the right, of the middle of the widest stretch without lettering; the foot where there is none. */
function footOf(red: Uint8Array, width: number, height: number, seal: Circle): number {
  const ink = Array.from({ length: 360 }, (_, degree) => {
    let sum = 0;
    for (let share = 0.62; share <= 0.88; share += 0.02) {
      const point = pointOn({ ...seal, radius: seal.radius * share }, (degree * Math.PI) / 180);
      sum += sample(red, width, height, point);
    }
    return sum;
  });
  const little = 0.2 * Math.max(...ink);
  let widest = { from: 90, length: 0 };
  for (let from = 0; from < 360; from += 1) {
    let length = 0;
    while (length < 360 && ink[(from + length) % 360]! <= little) length += 1;
    if (length > widest.length) widest = { from, length };
  }
  return widest.length < OPEN ? 90 : (widest.from + widest.length / 2) % 360;
}

/** Redness that counts as full ink: that of the ring, where it was pressed well. */
function strengthOf(red: Uint8Array, width: number, height: number, seal: Circle): number {
  const values = Array.from({ length: 180 }, (_, step) =>
    sample(red, width, height, pointOn(seal, (step / 90) * Math.PI)),
  ).sort((a, b) => a - b);
  return Math.max(24, values[135]! * 0.8);
}

function meanOn(red: Uint8Array, width: number, height: number, circle: Circle): number {
  let sum = 0;
  for (let step = 0; step < 90; step += 1) {
    sum += sample(red, width, height, pointOn(circle, (step / 45) * Math.PI));
  }
  return sum / 90;
}

type Point = readonly [x: number, y: number];

const pointOn = ({ x, y, radius }: Circle, angle: number): Point => [
  x + radius * Math.cos(angle),
  y + radius * Math.sin(angle),
];

/** Between the four pixels round a point; nothing outside the picture. */
function sample(red: Uint8Array, width: number, height: number, [x, y]: Point): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < 0 || row < 0 || column >= width - 1 || row >= height - 1) return 0;
  const across = x - column;
  const at = row * width + column;
  const top = red[at]! * (1 - across) + red[at + 1]! * across;
  const bottom = red[at + width]! * (1 - across) + red[at + width + 1]! * across;
  return top + (bottom - top) * (y - row);
}
