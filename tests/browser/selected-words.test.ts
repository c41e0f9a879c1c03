// The selection of a page as it is read at the click: lines, formulas, pictures, and nothing that is not selected.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { selectedWords } from '../../widgets/shelf/selected-words.ts';
import { type Bench, openBench } from './harness.ts';

let bench: Bench;
let page: Page;
beforeAll(async () => {
  bench = await openBench();
  page = await bench.tab();
});
afterAll(() => bench.close());

const read = (longest = 20_000): Promise<string> => page.evaluate(selectedWords, longest);
const math = (inside: string): string => `<math>${inside}</math>`;

/** What stands in a page's body, all of it selected, and what is read. */
const cases: readonly (readonly [string, string, string])[] = [
  ['paragraphs, lists and breaks', '<p>One\n  sweet.</p><p>Two<br>sweets.</p><ul><li>3 <b>red</b></li><li>4 blue</li></ul>', 'One sweet.\n\nTwo\nsweets.\n\n3 red\n4 blue'],
  ['a table', '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>', '1\t2\n3\t4'],
  ['a fraction', `She eats ${math('<mfrac><mn>3</mn><mn>4</mn></mfrac>')} of it.`, 'She eats 3/4 of it.'],
  ['a mixed number', math('<mrow><mn>1</mn><mfrac><mn>3</mn><mn>4</mn></mfrac></mrow>'), '1 3/4'],
  ['powers, roots and letters', math('<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msqrt><mn>16</mn></msqrt><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mn>2</mn></mfrac>'), 'x² + √16 = (a + 1)/2'],
  ['signs that are not seen', math('<mn>2</mn><mo>\u2062</mo><mi>x</mi><mo>-</mo><mn>3</mn>'), '2x − 3'],
  ['what a power is of', math('<msup><mrow><mo>(</mo><mi>x</mi><mo>+</mo><mn>1</mn><mo>)</mo></mrow><mi>k</mi></msup>'), '((x + 1))^k'],
  ['indices', math('<msub><mi>u</mi><mn>12</mn></msub>'), 'u₁₂'],
  ['a formula with its source', math('<semantics><mrow><mn>3</mn><mo>×</mo><mn>4</mn></mrow><annotation encoding="application/x-tex">3 \\times 4</annotation></semantics>'), '3 × 4'],
  ['a formula that is drawn beside its MathML', `<span class="k"><span>${math('<mfrac><mn>1</mn><mn>2</mn></mfrac>')}</span><span aria-hidden="true"><i>1</i><i>2</i></span></span> of 6`, '1/2 of 6'],
  ['raised digits', 'an area of 12 m<sup>2</sup>, and <sup>3</sup>⁄<sub>4</sub>', 'an area of 12 m², and 3⁄4'],
  ['pictures by their words', '<p>Here are <img alt="5 apples" src="data:,"> and <span role="img" aria-label="3 pears">##</span>.</p>', 'Here are 5 apples and 3 pears .'],
  ['nothing that is hidden', 'Ali has 3<span style="display:none"> (three)</span><span style="visibility:hidden"> secrets</span><script>var four = 4;</script><style>p { color: red }</style> pens', 'Ali has 3 pens'],
  ['text that stands as it was typed', '<pre>1  2\n3  4</pre>', '1  2\n3  4'],
];

test.each(cases)('%s', async (_, html, words) => {
  await page.evaluate((inside) => {
    document.body.innerHTML = inside;
    getSelection()?.selectAllChildren(document.body);
  }, html);
  expect(await read()).toBe(words);
});

test('only what is selected: within a word, within a formula, or nothing at all', async () => {
  const from = (start: number, end: number) => page.evaluate(([a, b]) => {
    document.body.innerHTML = '<p id="a">Ali has 34 pens</p><p>Beth has 21</p>';
    const text = document.querySelector('#a')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, a ?? 0, text, b ?? 0);
  }, [start, end]);
  await from(8, 15);
  expect(await read()).toBe('34 pens');
  await from(8, 8);
  expect(await read()).toBe('');
  await page.evaluate(() => {
    document.body.innerHTML = 'all of <span><math><mfrac><mn>3</mn><mn>4</mn></mfrac></math><b aria-hidden="true">34</b></span> and more';
    const drawn = document.querySelector('b');
    if (drawn) getSelection()?.selectAllChildren(drawn);
  });
  expect(await read()).toBe('3/4');
});

test('what is selected in a field of text, but never in one for a password', async () => {
  await page.evaluate(() => {
    document.body.innerHTML = '<textarea>Ali has 34 pens</textarea><input type="password" value="secret">';
    const field = document.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(8, 15);
  });
  expect(await read()).toBe('34 pens');
  await page.evaluate(() => document.querySelector('input')?.select());
  expect(await read()).toBe('');
});

test('a novel is read no further than is wanted', async () => {
  await page.evaluate(() => {
    document.body.innerHTML = '<p>It was the best of times. </p>'.repeat(5_000);
    getSelection()?.selectAllChildren(document.body);
  });
  expect((await read(1_000)).length).toBeLessThanOrEqual(1_000);
});
