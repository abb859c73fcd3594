import type { Grey } from './grey';

/**
 * For every row, the sums of values and of squares over the square window of `radius` round each pixel, cut off at the
 * edges. Sliding sums: two rows of memory however large the page. `visit` gets arrays that are reused.
 */
export function windowSums(
  { data, width, height }: Grey,
  radius: number,
  visit: (y: number, sums: Float64Array, squares: Float64Array, counts: Float64Array) => void,
): void {
  const columns = new Float64Array(width);
  const columnSquares = new Float64Array(width);
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  const counts = new Float64Array(width);
  const add = (row: number, sign: 1 | -1) => {
    for (let x = 0, i = row * width; x < width; x += 1, i += 1) {
      const value = data[i]!;
      columns[x] = columns[x]! + sign * value;
      columnSquares[x] = columnSquares[x]! + sign * value * value;
    }
  };
  for (let row = 0; row < Math.min(radius, height); row += 1) add(row, 1);
  for (let y = 0; y < height; y += 1) {
    if (y + radius < height) add(y + radius, 1);
    if (y - radius - 1 >= 0) add(y - radius - 1, -1);
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1;
    slide(columns, radius, sums);
    slide(columnSquares, radius, squares);
    for (let x = 0; x < width; x += 1) {
      counts[x] = rows * (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1);
    }
    visit(y, sums, squares, counts);
  }
}

function slide(columns: Float64Array, radius: number, into: Float64Array): void {
  let sum = 0;
  for (let x = 0; x < Math.min(radius, columns.length); x += 1) sum += columns[x]!;
  for (let x = 0; x < columns.length; x += 1) {
    if (x + radius < columns.length) sum += columns[x + radius]!;
    if (x - radius - 1 >= 0) sum -= columns[x - radius - 1]!;
    into[x] = sum;
  }
}
