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

/** What a type says is not run. */
function isType({ type }: Node): boolean {
  return type.startsWith('TS') && type !== 'TSAsExpression' && type !== 'TSSatisfiesExpression' && type !== 'TSNonNullExpression';
}

function* nodes(node: Node): Generator<Node> {
  if (isType(node)) return;
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

function programOf(name: string, text: string): Node {
  const { program, errors } = parseSync(name, text);
  if (errors.length > 0 || !isNode(program)) throw new Error(`${name} cannot be read.`);
  return program;
}

/** Every mutant of a TypeScript source, in the order of the text: operators, comparisons, conditions, truths, numbers and methods, one at a time. */
export function mutantsOf(name: string, text: string): readonly Mutant[] {
  return [...nodes(programOf(name, text))].flatMap((node) => [...ofNode(node, text)]).toSorted((a, b) => a.start - b.start);
}

/**
 * The text with many mutants in it, each behind a switch: where `isMutant(number)` is true the mutant runs, else what stood there. Every loop calls
 * `isMutant()` on its way, so that whoever holds the switches can end one that a mutant made endless.
 */
export function withSwitches(name: string, text: string, numberOf: (mutant: Mutant) => number | undefined): string {
  const inner = (node: Node, start = node.start, end = node.end): string => {
    let [out, at] = ['', start];
    for (const child of childrenOf(node)) {
      if (child.start < at || child.end > end) continue;
      out += text.slice(at, child.start) + written(child);
      at = child.end;
    }
    return out + text.slice(at, end);
  };
  const written = (node: Node): string => {
    if (isType(node)) return text.slice(node.start, node.end);
    if (isLiteralKey(node)) return `[${written(node['key'])}]${inner(node, node['key'].end)}`;
    const [mutant] = ofNode(node, text);
    const number = mutant && numberOf(mutant);
    if (mutant && number !== undefined) return switched(node, mutant, `isMutant(${number})`);
    return LOOPS.has(node.type) ? looped(node) : inner(node);
  };
  const looped = (node: Node): string => isNode(node['body']) ? `${inner(node, node.start, node['body'].start)}{ isMutant(); ${written(node['body'])} }${inner(node, node['body'].end)}` : inner(node);
  const switched = (node: Node, { now }: Mutant, isOn: string): string => {
    const { left, right, operator, argument, test, object } = node;
    if (node.type === 'LogicalExpression' && isNode(left) && isNode(right)) return `((a, b) => ${isOn} ? a ${now} b() : a ${operator} b())(${written(left)}, () => (${written(right)}))`;
    if (isNode(left) && isNode(right)) return `((a, b) => ${isOn} ? a ${now} b : a ${operator} b)(${written(left)}, ${written(right)})`;
    if (isNode(argument)) return `((a) => ${isOn} ? a : !a)(${written(argument)})`;
    if (isNode(test)) return `(((a) => ${isOn} ? !a : a)(${written(test)})${inner(node, test.end)})`;
    if (isNode(object) && isNode(node['property'])) return `${written(object)}${node['optional'] === true ? '?.' : ''}[${isOn} ? '${now}' : '${node['property']['name']}']`;
    return `(${isOn} ? ${now} : ${text.slice(node.start, node.end)})`;
  };
  return inner(programOf(name, text), 0, text.length);
}

function isLiteralKey(node: Node): node is Node & { readonly key: Node } {
  return node.type === 'Property' && node['computed'] === false && isNode(node['key']) && node['key'].type === 'Literal';
}

const LOOPS: ReadonlySet<string> = new Set(['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement']);

/** The nodes right below one; where key and value are one word, the value. */
function childrenOf(node: Node): readonly Node[] {
  const values = node.type === 'Property' && node['shorthand'] === true ? [node['value']] : Object.values(node);
  return values.flat().filter(isNode).toSorted((a, b) => a.start - b.start);
}
