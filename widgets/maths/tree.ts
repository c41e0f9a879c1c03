/** A drawing or a formula as plain data: printed as text for files and as elements for pages. Attributes keep their SVG or MathML names. */
export type Tree = string | { readonly tag: string; readonly attributes: Readonly<Record<string, string | number>>; readonly children: readonly Tree[] };

/** One element of a tree. */
export function element(tag: string, attributes: Readonly<Record<string, string | number>>, children: readonly Tree[] = []): Tree {
  return { tag, attributes, children };
}

/** A tree as XML text. Text from anywhere stays text: it is escaped, and what XML cannot hold is shown as �. Tags and attribute names are ours. */
export function treeText(tree: Tree): string {
  if (typeof tree === 'string') return escaped(tree);
  const attributes = Object.entries(tree.attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join('');
  if (tree.children.length === 0) return `<${tree.tag}${attributes}/>`;
  return `<${tree.tag}${attributes}>${tree.children.map(treeText).join('')}</${tree.tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0, section 2.2: these characters may stand in a document, the others may not, not even as references. */
function escaped(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd').replace(/[&<>"]/g, one => ENTITIES[one] ?? one);
}
