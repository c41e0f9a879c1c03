import { Fragment, isValidElement, type VNode } from 'preact';
import { expect, test } from 'vitest';
import { elements } from '../../widgets/look/tree.tsx';

test('a tree becomes elements with the same names, attributes and text, and text stays text', () => {
  const made = elements({ tag: 'g', attributes: { 'stroke-width': 2 }, children: ['<script>', { tag: 'path', attributes: { d: 'M0 0' }, children: [] }] });
  expect(isValidElement(made)).toBe(true);
  const node = made as VNode<{ children: readonly unknown[] }>;
  expect(node.type).toBe('g');
  expect(node.props).toMatchObject({ 'stroke-width': 2 });
  expect(node.props.children[0]).toBe('<script>');
  expect(node.props.children[1]).toMatchObject({ type: 'path', props: { d: 'M0 0' } });
  expect(node.type).not.toBe(Fragment);
});

test('a root has a sign of its own, which every typeface shows', () => {
  const number = (text: string) => ({ tag: 'mn', attributes: {}, children: [text] });
  const square = elements({ tag: 'msqrt', attributes: {}, children: [number('12')] }) as VNode<{ children: readonly VNode<{ children: unknown }>[] }>;
  expect(square.props.children.map(({ type, props }) => [type, props.children])).toMatchObject([['mo', '√'], ['mrow', { type: 'mn' }]]);
  const cube = elements({ tag: 'mroot', attributes: {}, children: [number('8'), number('3')] }) as typeof square;
  expect(cube.props.children.map(({ type }) => type)).toEqual(['msup', 'mo', 'mrow']);
});
