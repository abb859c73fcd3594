/** Numbers row by row; those of a grey picture, or their squares. */
export type Numbers = { readonly data: Uint8Array | Uint16Array; readonly width: number; readonly height: number };

/**
 * Means over the square window of `radius` round each place, cut off at the edges: each call gives the next row from the top,
 * in an array that is reused. Sliding sums: two rows of memory however large the page.
 */
export function windowMeans({ data, width, height }: Numbers, radius: number): () => Float64Array {
  const columns = new Int32Array(width);
  const means = new Float64Array(width);
  const add = (row: number): void => {
    for (let x = 0, i = row * width; x < width; x += 1, i += 1) columns[x]! += data[i]!;
  };
  const drop = (row: number): void => {
    for (let x = 0, i = row * width; x < width; x += 1, i += 1) columns[x]! -= data[i]!;
  };
  for (let row = 0; row < Math.min(radius, height); row += 1) add(row);
  let y = 0;
  return () => {
    if (y + radius < height) add(y + radius);
    if (y - radius - 1 >= 0) drop(y - radius - 1);
    slide(columns, radius, Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1, means);
    y += 1;
    return means;
  };
}

/** Every inner window holds as many columns: only at the edges is there anything to ask for each place. */
function slide(columns: Int32Array, radius: number, rows: number, means: Float64Array): void {
  const width = columns.length;
  let sum = 0;
  for (let x = 0; x < Math.min(radius, width); x += 1) sum += columns[x]!;
  const atEdge = (x: number): void => {
    if (x + radius < width) sum += columns[x + radius]!;
    if (x - radius - 1 >= 0) sum -= columns[x - radius - 1]!;
    means[x] = sum / (rows * (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1));
  };
  const inner = Math.min(radius + 1, width);
  const right = Math.max(inner, width - radius);
  const places = rows * (2 * radius + 1);
  for (let x = 0; x < inner; x += 1) atEdge(x);
  for (let x = inner; x < right; x += 1) {
    sum += columns[x + radius]! - columns[x - radius - 1]!;
    means[x] = sum / places;
  }
  for (let x = right; x < width; x += 1) atEdge(x);
}
