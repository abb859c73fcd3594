/** RGBA, 8 bits a channel, row by row from the top left. */
export type Rgba = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/** A picture with its resolution: structurally the `Picture` of the ports. */
export type Pixels = Rgba & { readonly dpi: number };
