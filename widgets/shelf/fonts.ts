/** The typeface as `@font-face` rules that carry their own bytes; loaded when a picture is saved. */
async function typeface(): Promise<string> {
  const [regular, bold] = await Promise.all([
    import('@fontsource/andika/files/andika-latin-400-normal.woff2?inline'),
    import('@fontsource/andika/files/andika-latin-700-normal.woff2?inline'),
  ]);
  const face = (weight: number, address: string): string => `@font-face{font-family:Andika;font-weight:${weight};src:url(${address}) format("woff2")}`;
  return face(400, regular.default) + face(700, bold.default);
}

/** The SVG with the typeface inside it, so that it looks the same wherever it is opened. What is no SVG stays as it is. */
export async function withTypeface(svg: string): Promise<string> {
  const open = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(svg);
  if (!open) return svg;
  const end = open.index + open[0].length;
  return `${svg.slice(0, end)}<style>${await typeface()}</style>${svg.slice(end)}`;
}
