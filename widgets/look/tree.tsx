import { type ComponentChild, h } from 'preact';
import type { Tree } from '../maths/tree.ts';

/** A drawing or a formula as elements of a page. Text stays text, whatever is in it. */
export function elements(tree: Tree): ComponentChild {
  if (typeof tree === 'string') return tree;
  const children = tree.children.map(elements);
  return tree.tag === 'msqrt' || tree.tag === 'mroot' ? root(children) : h(tree.tag, tree.attributes, ...children);
}

/**
 * A root as a sign and a bar over what it is of. Browsers draw the sign of `msqrt` from the first typeface only, and ours has none: there √12 would be
 * read as 12.
 */
function root([of, index]: readonly ComponentChild[]): ComponentChild {
  const sign = h('mo', { class: 'root-sign', stretchy: 'false', lspace: '0', rspace: '0' }, '√');
  return h('mrow', { class: 'root' }, ...(index === undefined ? [] : [h('msup', {}, h('mrow', {}), index)]), sign, h('mrow', { class: 'root-of' }, of));
}
