import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Bench, openBench, resize } from './harness.ts';
import { add, dropped, newLesson, patience, told } from './person.ts';

let bench: Bench;
let panel: Page;
const errors: string[] = [];

beforeAll(async () => {
  bench = await openBench();
  panel = await bench.panel();
  panel.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  await resize(panel, 420, 860);
});
beforeEach(async () => {
  await newLesson(panel);
  await add(panel, 'Counters');
});
afterAll(() => bench.close());

const tile = (id: string, more: object = {}) => ({ id, kind: 'tile', step: 's', type: 'ten-frame', version: 1, props: {}, x: 0, y: 0, z: 0, ...more });
const lesson = (entries: readonly { readonly id: string }[], more: object = {}) => ({
  partwhole: 'lesson', format: 1, id: 'l', pictures: {}, ...more, entries: Object.fromEntries([
    { id: 'l', kind: 'lesson', title: 'From a file', created: 0 }, { id: 's', kind: 'step', title: '', order: 0, content: { kind: 'board' }, prompts: [] }, ...entries,
  ].map((entry) => [entry.id, entry])),
});
const file = (content: unknown, name = 'a.partwhole.json') => ({ name, bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) });

/** What is dropped, and a word that the sentence about it must have. */
const refused = [
  ['no JSON at all', file('Dear class, today we …'), 'not a lesson'],
  ['another program’s JSON', file({ name: 'package', version: '1.0.0' }), 'another program'],
  ['a list', file([1, 2, 3]), 'not a lesson'],
  ['cut off', file(JSON.stringify(lesson([])).slice(0, -20)), 'cut off'],
  ['a newer format', file(lesson([], { format: 99 })), 'newer'],
  ['another program’s picture', { name: 'a.png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]) }, 'picture'],
  ['another program’s drawing', file('<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "taken"</script></svg>', 'a.svg'), 'drawing|picture'],
  ['bytes of no text', { name: 'a.partwhole.json', bytes: Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80]) }, 'not a lesson'],
  ['nothing', file(''), 'not a lesson'],
] as const;

test.each(refused)('%s: refused in a sentence, and the open lesson stays', async (_, bad, word) => {
  const before = await told(panel);
  const title = await panel.getByRole('heading', { level: 1 }).textContent();
  await dropped(panel, bad);
  await expect.poll(() => panel.locator('.message').textContent(), patience).toMatch(/^[\p{Lu}“].{20,}\.$/su);
  expect(await panel.locator('.message').textContent()).toMatch(new RegExp(word, 'u'));
  expect(await told(panel)).toBe(before);
  expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(title);
});

/** Drops a lesson's file that can be opened; what is told of it then. */
async function openedFrom(content: object): Promise<string> {
  const before = await panel.getByRole('heading', { level: 1 }).textContent();
  await dropped(panel, file(content));
  await expect.poll(() => panel.getByRole('heading', { level: 1 }).textContent(), patience).not.toBe(before);
  return told(panel);
}

const titled = (title: string, entries: readonly { readonly id: string }[]) => {
  const made = lesson(entries, { id: title.replaceAll(/\W/gu, '') });
  const { l: head, ...rest } = made.entries as Record<string, { id: string }>;
  return { ...made, entries: { ...rest, [made.id]: { ...head, id: made.id, title } } };
};

test('a tile of a type that is not known is kept, and drawn as a box with its name', async () => {
  expect(await openedFrom(titled('Unknown type', [tile('a', { type: 'hexagon-grid', props: { side: 3 } })]))).toContain('hexagon grid, made with a newer Partwhole');
});

test('a tile of a newer version is kept', async () => {
  expect(await openedFrom(titled('Newer tile', [tile('a', { version: 99 })]))).toContain('made with a newer Partwhole');
});

test('tiles that hold each other are set free', async () => {
  const seen = await openedFrom(titled('A ring', [
    tile('a', { type: 'one', held: { by: 'b', slot: 'x' } }), tile('b', { type: 'other', held: { by: 'a', slot: 'x' } }),
  ]));
  expect(seen).toContain('one, made with');
  expect(seen).toContain('other, made with');
});

test('strings of script are text', async () => {
  const script = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';
  await openedFrom(titled(script, [{ id: 's', kind: 'step', title: script, order: 0, content: { kind: 'board' }, prompts: [], problem: { text: script, links: [] } } as { readonly id: string }]));
  expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(script);
  await panel.getByRole('region', { name: 'The problem' }).getByText(script, { exact: true }).waitFor();
  expect(await panel.locator('main').locator('img:not([src^="/tray/"]), script').count()).toBe(0);
  expect(await panel.title()).not.toBe('taken');
});

test('nothing went wrong in the page all the while', () => {
  expect(errors).toEqual([]);
});
