/** Dots for each pixel of the drawing: sharp on paper at usual sizes. */
const DENSITY = 2;

/** A drawing as a PNG picture. `size` is the drawing's own, in pixels. */
export async function svgToPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const drawing = new Image();
    drawing.src = address;
    await drawing.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    canvas.getContext('2d')!.drawImage(drawing, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return new Uint8Array(await picture!.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
