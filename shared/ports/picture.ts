/** An upright-as-scanned picture: RGBA, 8 bits a channel, row by row from the top left. */
export type Picture = {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
};
