// The rules of the tree, as a function from one file to what is wrong with it.
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Who stands above whom. A file imports from its own room and from lower rungs; rooms on one rung never import each other. */
const rungs: Readonly<Record<string, number>> = {
  maths: 0, board: 1, manipulatives: 2, thinking: 3, variation: 4, fluency: 4, reading: 4, lesson: 5, trial: 6, panel: 7, entrypoints: 8,
};
const rooms = [...Object.keys(rungs), 'look', 'shelf'];
const emptyNames = ['utils', 'util', 'helpers', 'helper', 'components', 'hooks', 'common', 'misc', 'lib'];
const sightPackages = ['preact', '@preact/signals', 'konva', 'wxt', 'idb'];
const browserNames = [
  'window', 'document', 'navigator', 'location', 'history', 'self', 'globalThis', 'screen', 'indexedDB', 'caches', 'localStorage', 'sessionStorage',
  'performance', 'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'setTimeout', 'setInterval', 'queueMicrotask', 'fetch',
  'crypto', 'chrome', 'browser', 'console', 'process', 'Buffer', 'Worker', 'BroadcastChannel', 'MessageChannel', 'Image', 'Path2D', 'OffscreenCanvas',
  'Blob', 'File', 'FileReader', 'URL', 'XMLSerializer', 'DOMParser', 'ResizeObserver', 'MutationObserver', 'getComputedStyle', 'matchMedia', 'alert',
  'Element', 'Node', 'Event', 'EventTarget', 'PointerEvent', 'KeyboardEvent', 'MouseEvent', 'TouchEvent', 'CanvasRenderingContext2D', 'speechSynthesis',
];

interface Tree { readonly type: string; readonly [key: string]: unknown }
interface Import { readonly from: string; readonly kind: 'value' | 'type' | 'lazy' }

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && typeof (value as Tree).type === 'string';
}

/** Every node of a syntax tree with the one above it and the name under which it stands there; nothing below the name left out. */
function* walk(node: Tree, leavingOut = '', above?: Tree, as = ''): Generator<{ node: Tree; above: Tree | undefined; as: string }> {
  yield { node, above, as };
  for (const [key, value] of Object.entries(node)) {
    if (key !== leavingOut) for (const one of Array.isArray(value) ? value : [value]) if (isTree(one)) yield* walk(one, leavingOut, node, key);
  }
}

function importsOf(tree: Tree): readonly Import[] {
  return [...walk(tree)].flatMap(({ node }): Import[] => {
    const source = node['source'] ?? node['argument'];
    const from = isTree(source) ? (isTree(source['literal']) ? source['literal'] : source)['value'] : undefined;
    if (typeof from !== 'string') return node.type === 'ImportExpression' ? [{ from: '', kind: 'lazy' }] : [];
    const isType = node['importKind'] === 'type' || node['exportKind'] === 'type';
    switch (node.type) {
      case 'ImportDeclaration': case 'ExportNamedDeclaration': case 'ExportAllDeclaration': return [{ from, kind: isType ? 'type' : 'value' }];
      case 'ImportExpression': return [{ from, kind: 'lazy' }];
      case 'TSImportType': return [{ from, kind: 'type' }];
      default: return [];
    }
  });
}

const declaring: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'], FunctionDeclaration: ['id', 'params'], FunctionExpression: ['id', 'params'], ArrowFunctionExpression: ['params'],
  ImportSpecifier: ['local'], ImportDefaultSpecifier: ['local'], ImportNamespaceSpecifier: ['local'], ClassDeclaration: ['id'],
  TSInterfaceDeclaration: ['id'], TSTypeAliasDeclaration: ['id'], TSTypeParameter: ['name'], CatchClause: ['param'],
};

/** The names a file declares anywhere, so that `document` as an argument is not taken for the browser's. */
function declaredIn(tree: Tree): ReadonlySet<string> {
  const names = [...walk(tree)].flatMap(({ node }) => (declaring[node.type] ?? [])
    .flatMap((key) => [node[key]].flat().filter(isTree))
    .flatMap((binding) => [...walk(binding, 'typeAnnotation')].filter(({ as, node: { type } }) => type === 'Identifier' && as !== 'key' && as !== 'right'))
    .map(({ node: { name } }) => String(name)));
  return new Set(names);
}

const namesOnly = ['property', 'key', 'label', 'id', 'imported', 'exported'];

function isReference({ node, above, as }: { node: Tree; above: Tree | undefined; as: string }): boolean {
  const isName = (namesOnly.includes(as) && above?.['computed'] !== true) || (as === 'right' && above?.type === 'TSQualifiedName');
  return node.type === 'Identifier' && !isName;
}

/** What of the browser, the clock and chance a file of thought lays hands on. */
function reachesOut(tree: Tree): readonly string[] {
  const declared = declaredIn(tree);
  return [...walk(tree)].flatMap((place) => {
    const { node } = place;
    const name = String(node['name']);
    const object = isTree(node['object']) ? String(node['object']['name']) : '';
    const property = isTree(node['property']) ? String(node['property']['name']) : '';
    if (node.type === 'MemberExpression' && object === 'Math' && property === 'random') return ['Math.random'];
    if (node.type === 'MemberExpression' && object === 'Date' && property === 'now') return ['Date.now'];
    const callee = isTree(node['callee']) ? node['callee']['name'] : undefined;
    const given = Array.isArray(node['arguments']) ? node['arguments'].length : 0;
    if (callee === 'Date' && (given === 0 || node.type === 'CallExpression')) return ['the clock'];
    const isBrowsers = browserNames.includes(name) || /^(?:HTML|SVG)[A-Z]\w*$/.test(name);
    return isBrowsers && !declared.has(name) && isReference(place) ? [name] : [];
  });
}

function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'widgets' ? room : top;
}

/** Whether a file may touch the browser: everything else is thought. */
function isSight(path: string): boolean {
  return path.endsWith('.tsx') || /^(?:entrypoints|widgets\/(?:panel|shelf|board\/view))\//.test(path);
}

function mayImport(path: string, target: string): boolean {
  const [room, other] = [roomOf(path), roomOf(target)];
  const isView = path.startsWith('widgets/board/view/');
  if (room === other) return isSight(path) || !isSight(target);
  if (room === 'shelf') return false;
  if (other === 'shelf') return room === 'panel' || room === 'entrypoints';
  if (other === 'look') return path.endsWith('.tsx') || isView;
  if (room === 'look') return other === 'maths' && (isSight(path) || !isSight(target));
  if ((rungs[room] ?? -1) <= (rungs[other] ?? Infinity)) return false;
  return isSight(path) || !isSight(target);
}

function faultOfOwn(path: string, from: string): string | undefined {
  const name = from.replace(/\?(?:inline|url|raw)$/, '');
  if (!/\.(?:tsx?|css|json|svg|woff2)$/.test(name)) return `${path} imports ${from} without its .ts or .tsx`;
  const target = posix.join(posix.dirname(path), name);
  if (!/^(?:widgets|entrypoints)\//.test(target)) return `${path} imports ${target}, which is outside widgets/ and entrypoints/`;
  return mayImport(path, target) ? undefined : `${path} may not import ${target}`;
}

function faultOfPackage(path: string, { from, kind }: Import): string | undefined {
  const is = (name: string): boolean => from === name || from.startsWith(`${name}/`);
  if (is('konva') && !path.startsWith('widgets/board/view/')) return `${path} imports ${from}: konva is for board/view alone`;
  if (is('mathjs') && !path.startsWith('widgets/maths/')) return `${path} imports ${from}: mathjs is for maths alone`;
  if (is('compromise') && !path.startsWith('widgets/reading/')) return `${path} imports ${from}: compromise is for reading alone`;
  if ((is('mathjs') || is('compromise')) && kind === 'value') return `${path} imports ${from} at once: it is loaded by import() when it is used`;
  if (sightPackages.some(is) && !isSight(path)) return `${path} imports ${from}: thought knows nothing of it`;
  if ((is('preact') || is('@preact/signals')) && roomOf(path) === 'shelf') return `${path} imports ${from}: signals live in sight, panel/ and board/view/`;
  if (is('node') || from.startsWith('node:')) return `${path} imports ${from}: the product runs in a browser`;
  return undefined;
}

/** What is wrong with one file of widgets/ or entrypoints/, in sentences. `path` is from the project's top, with slashes. */
export function faultsIn(path: string, source: string): readonly string[] {
  const { program, errors } = parseSync(path, source, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' });
  const tree: unknown = program;
  if (errors.length > 0 || !isTree(tree)) return [`${path} cannot be read: ${errors[0]?.message ?? ''}`];
  const named = importsOf(tree).map((one) => {
    if (one.from === '') return `${path} imports what it does not name`;
    return one.from.startsWith('.') ? faultOfOwn(path, one.from) : faultOfPackage(path, one);
  });
  const out = isSight(path) ? [] : [...new Set(reachesOut(tree))].map((name) => `${path} uses ${name}: thought is given what it needs`);
  return [...named.filter((fault) => fault !== undefined), ...out];
}

/** What is wrong with the name of a folder, given from the project's top: `widgets/board/view`. */
export function faultsInFolder(path: string): readonly string[] {
  const [top = '', room = '', ...deeper] = path.split('/');
  const bad = [room, ...deeper].filter((name) => emptyNames.includes(name)).map((name) => `${path}: ${name} says nothing; name it after what a teacher would call it`);
  return top === 'widgets' && !rooms.includes(room) ? [...bad, `${path}: there is no room ${room} in the house`] : bad;
}
