import { parseSync } from 'vite';

/** A change of one place of a source text, as the slip of a hand would make it. */
export interface Mutant { readonly start: number; readonly end: number; readonly was: string; readonly now: string }

interface Node { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const OPERATORS: Readonly<Record<string, string>> = {
  '+': '-', '-': '+', '*': '/', '/': '*', '%': '*', '**': '*', '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===', '&&': '||', '||': '&&',
};
/** Methods that are taken for each other. */
const METHODS: Readonly<Record<string, string>> = { add: 'sub', sub: 'add', mul: 'div', div: 'mul', some: 'every', every: 'some', min: 'max', max: 'min', floor: 'ceil', ceil: 'floor' };

function* nodes(node: Node): Generator<Node> {
  // What a type says is not run.
  if (node.type.startsWith('TS') && node.type !== 'TSAsExpression' && node.type !== 'TSSatisfiesExpression' && node.type !== 'TSNonNullExpression') return;
  yield node;
  for (const value of Object.values(node)) for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) yield* nodes(one);
}

function* ofNode(node: Node, text: string): Generator<Mutant> {
  const within = (start: number, end: number, now: string): Mutant => ({ start, end, was: text.slice(start, end), now });
  const { left, right, operator } = node;
  if ((node.type === 'BinaryExpression' || node.type === 'LogicalExpression') && typeof operator === 'string' && isNode(left) && isNode(right) && OPERATORS[operator] !== undefined) {
    const at = text.indexOf(operator, left.end);
    if (at >= 0 && at < right.start) yield within(at, at + operator.length, OPERATORS[operator]);
  }
  if (node.type === 'UnaryExpression' && operator === '!') yield within(node.start, node.start + 1, '');
  if (node.type === 'ConditionalExpression' && isNode(node['test'])) yield within(node['test'].start, node['test'].end, `!(${text.slice(node['test'].start, node['test'].end)})`);
  if (node.type === 'Literal' && typeof node['value'] === 'boolean') yield within(node.start, node.end, String(!node['value']));
  if (node.type === 'Literal' && typeof node['value'] === 'number') yield within(node.start, node.end, String(node['value'] + 1));
  if (node.type === 'Literal' && typeof node['bigint'] === 'string') yield within(node.start, node.end, `${BigInt(node['bigint']) + 1n}n`);
  const { property, computed } = node;
  if (node.type === 'MemberExpression' && computed === false && isNode(property) && typeof property['name'] === 'string') {
    const now = Object.hasOwn(METHODS, property['name']) ? METHODS[property['name']] : undefined;
    if (now !== undefined) yield within(property.start, property.end, now);
  }
}

/** Every mutant of a TypeScript source, in the order of the text: operators, comparisons, conditions, truths, numbers and methods, one at a time. */
export function mutantsOf(name: string, text: string): readonly Mutant[] {
  const { program, errors } = parseSync(name, text);
  if (errors.length > 0 || !isNode(program)) throw new Error(`${name} cannot be read.`);
  return [...nodes(program)].flatMap((node) => [...ofNode(node, text)]).toSorted((a, b) => a.start - b.start);
}

/** The text with one mutant in it. */
export function withMutant(text: string, { start, end, now }: Mutant): string {
  return text.slice(0, start) + now + text.slice(end);
}
