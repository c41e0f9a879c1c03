import { type ComponentChild, h } from 'preact';
import type { Tree } from '../maths/tree.ts';

/** A drawing or a formula as elements of a page. Text stays text, whatever is in it. */
export function elements(tree: Tree): ComponentChild {
  return typeof tree === 'string' ? tree : h(tree.tag, tree.attributes, ...tree.children.map(elements));
}
