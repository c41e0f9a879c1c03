/** A drawing or a formula as plain data: printed as text for files and as elements for pages. Attributes keep their SVG or MathML names. */
export type Tree = string | { readonly tag: string; readonly attributes: Readonly<Record<string, string | number>>; readonly children: readonly Tree[] };
