interface Refused { readonly refused: string }
/** Browsers refuse canvases beyond this, in pixels; the picture is made smaller instead. */
const LONGEST_SIDE = 8_192;
const MOST_PIXELS = 64_000_000;

/** An SVG picture as PNG bytes, `width` × `height` pixels (or smaller in proportion where browsers draw the line). The SVG carries its typeface: see `withTypeface`. */
export async function pngOf(svg: string, { width, height }: { width: number; height: number }): Promise<Uint8Array<ArrayBuffer> | Refused> {
  const fit = Math.min(1, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * fit));
    canvas.height = Math.max(1, Math.round(height * fit));
    const context = canvas.getContext('2d');
    if (!context) return REFUSED;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob ? new Uint8Array(await blob.arrayBuffer()) : REFUSED;
  } catch {
    return REFUSED;
  } finally {
    URL.revokeObjectURL(address);
  }
}

const REFUSED: Refused = { refused: 'The browser could not make this picture. Save it as SVG instead, or show less on the board.' };
