import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsIn, faultsInFolder } from './architecture.ts';

const root = join(import.meta.dirname, '..');
const found = globSync(['widgets/**', 'entrypoints/**'], { cwd: root }).map((path) => path.replaceAll('\\', '/')).toSorted();
const files = found.filter((path) => /\.tsx?$/.test(path));
const folders = found.filter((path) => path.includes('/') && statSync(join(root, path)).isDirectory());

describe('the project as it is', () => {
  test('there are files to read', () => expect(files.length).toBeGreaterThan(10));

  test('every import and every file of thought keeps the rules of the tree', () => {
    expect(files.flatMap((path) => faultsIn(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  test('folders are named after what a teacher would call the thing', () => {
    expect(folders.flatMap(faultsInFolder)).toEqual([]);
  });

  test('the top level holds what it should and nothing else', () => {
    const shown = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    const expected = [
      'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'entrypoints', 'widgets', 'tests', 'public', 'scripts', 'README.md', 'LICENSE',
    ];
    expect(shown.filter((name) => !expected.includes(name))).toEqual([]);
  });

  test('Node runs all thought as it is, without a browser', () => {
    const thought = files.filter((path) => path.endsWith('.ts') && !/^(?:entrypoints|widgets\/(?:panel|shelf|board\/view))\//.test(path));
    const program = `for (const path of ${JSON.stringify(thought)}) await import('./' + path);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('the rules', () => {
  const thought = 'widgets/board/hit.ts';
  test.each([
    [thought, "import { a } from '../maths/exact.ts';"],
    [thought, "import { Fraction } from 'fraction.js';"],
    [thought, "interface Node { readonly document: string } const f = (document: Node) => document.document; export { f };"],
    [thought, 'const box = { window: 1 }; box.window; new Date(0); export {};'],
    ['widgets/maths/formula.ts', "import type { MathNode } from 'mathjs'; const all = await import('mathjs');"],
    ['widgets/reading/index.ts', "import type nlp from 'compromise/two'; const all = await import('compromise/two');"],
    ['widgets/board/view/stage.ts', "import Konva from 'konva/lib/Core'; import '../../look/look.css'; document.title;"],
    ['widgets/lesson/steps.ts', "import { a } from '../board/diff.ts'; import { b } from '../fluency/facts.ts';"],
    ['widgets/panel/tray.tsx', "import { a } from '../shelf/keep.ts'; import { b } from '../look/keypad.tsx';"],
    ['entrypoints/print/main.tsx', "import { a } from '../../widgets/panel/print.tsx';"],
  ])('%s may say %s', (path, source) => expect(faultsIn(path, source)).toEqual([]));

  test.each([
    [thought, "import { a } from '../lesson/lesson.ts';"],
    [thought, "import type { a } from '../lesson/lesson.ts';"],
    [thought, "export { a } from '../lesson/lesson.ts';"],
    [thought, "export * from '../lesson/lesson.ts';"],
    [thought, "type A = import('../lesson/lesson.ts').Lesson;"],
    [thought, "type A = typeof import('../lesson/lesson.ts');"],
    [thought, "const a = await import('../lesson/lesson.ts');"],
    [thought, 'const a = await import(name);'],
    [thought, "import { a } from './view/stage.ts';"],
    [thought, "import { a } from './diff';"],
    [thought, "import { a } from '../../scripts/build.ts';"],
    [thought, "import '../look/look.css';"],
    [thought, "import { signal } from '@preact/signals';"],
    [thought, "import type { VNode } from 'preact';"],
    [thought, "import { openDB } from 'idb';"],
    [thought, "import Konva from 'konva';"],
    [thought, "import { readFileSync } from 'node:fs';"],
    [thought, 'document.title;'],
    [thought, 'const { title } = document;'],
    [thought, 'const a = { document };'],
    [thought, 'export function f(a: HTMLElement): void { a; }'],
    [thought, 'Math.random();'],
    [thought, 'Date.now();'],
    [thought, 'new Date();'],
    [thought, 'performance.now();'],
    [thought, 'globalThis.name;'],
    ['widgets/board/read.ts', "import { create } from 'mathjs';"],
    ['widgets/maths/formula.ts', "import { create } from 'mathjs';"],
    ['widgets/reading/english.ts', "import nlp from 'compromise/two';"],
    ['widgets/lesson/reading.ts', "const all = await import('compromise/two');"],
    ['widgets/board/note.tsx', "import Konva from 'konva';"],
    ['widgets/fluency/facts.ts', "import { a } from '../variation/family.ts';"],
    ['widgets/manipulatives/list.ts', "import { a } from '../thinking/stems.ts';"],
    ['widgets/look/theme.ts', "import { a } from '../board/marks.ts';"],
    ['widgets/panel/store.ts', "import { a } from '../look/theme.ts';"],
    ['widgets/shelf/keep.ts', "import { a } from '../lesson/lesson.ts';"],
    ['widgets/shelf/keep.ts', "import { signal } from '@preact/signals';"],
    ['widgets/lesson/session.ts', "import { a } from '../shelf/lines.ts';"],
  ])('%s may not say %s', (path, source) => expect(faultsIn(path, source)).not.toEqual([]));

  test.each(['widgets/utils', 'widgets/kitchen', 'widgets/board/helpers', 'entrypoints/hooks'])('there may be no folder %s', (path) => {
    expect(faultsInFolder(path)).not.toEqual([]);
  });
});
