/** RGBA, 8 bits a channel, row by row from the top left. */
export type Rgba = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/** A picture with its resolution: structurally the `Picture` of the ports. */
export type Pixels = Rgba & { readonly dpi: number };

/** What a picture file says of itself before any pixel is decoded. Sizes in stored pixels: decoders turn them as EXIF says. */
export type PictureHeader = {
  readonly width: number;
  readonly height: number;
  readonly dpi: number | undefined;
  /** A sample, where the format leaves it open. */
  readonly bits?: number;
};
