// What a lesson does with the manipulatives of each group, in the real panel.
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, openBench, resize } from './harness.ts';
import { act, add, addForm, board, boxOf, drag, keypad, newLesson, patience, press, type Spot, thing, told } from './person.ts';

let bench: Bench;
let panel: Page;
const errors: string[] = [];

beforeAll(async () => {
  bench = await openBench();
  panel = await bench.panel();
  panel.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  await resize(panel, 420, 860);
});
beforeEach(() => newLesson(panel));
afterAll(() => bench.close());

/** Does what an action asks a number or a text for. */
async function ask(action: string, text: string): Promise<void> {
  await act(panel, action);
  await keypad(panel).getByRole('textbox').fill(text);
  await press(panel, 'Done');
}

/** What the live line says: all of it, for the ear. */
async function line(): Promise<string> {
  return (await panel.getByRole('region', { name: 'Number sentence' }).textContent()) ?? '';
}

/** Goes on through the number sentences until one is like this. */
async function saysAmongOthers(what: RegExp): Promise<void> {
  for (let pages = 0; pages < 12 && !what.test(await line()); pages += 1) await press(panel, /^Next number sentence/u);
  expect(await line()).toMatch(what);
}

/** Chooses a tile where nothing of it is pressed: by its name in the outline. */
async function choose(name: RegExp): Promise<void> {
  const item = thing(panel, name);
  await item.focus();
  await panel.keyboard.press('Space');
}

/** Sets a slider of the outline by arrow keys alone: from its start so many steps up. */
async function slideTo(name: string | RegExp, steps: number): Promise<void> {
  await board(panel).getByRole('slider', { name, exact: typeof name === 'string' }).focus();
  await panel.keyboard.press('Home');
  for (let step = 0; step < steps; step += 1) await panel.keyboard.press('ArrowUp');
}

describe('number, part and whole', () => {
  /** The middle of a cell of a ten frame, counted from 0, row by row. */
  async function cell(frame: RegExp, index: number): Promise<Spot> {
    const { x, y, width, height } = await boxOf(thing(panel, frame));
    return { x: x + (index % 5 + 0.5) * width / 5, y: y + (Math.floor(index / 5) + 0.5) * height / 2 };
  }

  test('eight and five make ten and three across two ten frames', async () => {
    await add(panel, 'Ten frame');
    await panel.keyboard.press('8');
    await thing(panel, /^ten frame: 8 counters/u).waitFor();
    await add(panel, 'Ten frame');
    await panel.keyboard.press('5');
    await thing(panel, /^ten frame: 5 counters/u).waitFor();
    await panel.keyboard.press('Escape');
    await drag(panel, await cell(/^ten frame: 5 counters/u, 4), await cell(/^ten frame: 8 counters/u, 8));
    await thing(panel, /^ten frame: 9 counters/u).waitFor();
    await drag(panel, await cell(/^ten frame: 4 counters/u, 3), await cell(/^ten frame: 9 counters/u, 9));
    await thing(panel, 'ten frame: 10 counters; 0 empty').waitFor();
    await thing(panel, 'ten frame: 3 counters; 7 empty').waitFor();
    await press(panel, 'Undo');
    await expect.poll(() => told(panel), patience).toContain('ten frame: 9 counters');
  });
});

describe('place value', () => {
  test('347 and 285 are added in columns with two exchanges, one step at a time', async () => {
    await addForm(panel, 'Place-value counters', 'Add in columns');
    await expect.poll(line, patience).toContain('347 plus 285 equals unknown');
    const heard: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      const before = await told(panel);
      await act(panel, 'Next step');
      await expect.poll(() => told(panel), patience).not.toBe(before);
      heard.push(await line());
    }
    expect(heard.flatMap((one) => one.match(/10 \w+ are exchanged for 1 \w+/u) ?? [])).toEqual(['10 ones are exchanged for 1 ten', '10 tens are exchanged for 1 hundred']);
    await expect.poll(line, patience).toContain('347 plus 285 equals 632');
    await thing(panel, /6 hundreds, 3 tens and 2 ones/u).waitFor();
  });
});

describe('multiplying, dividing, comparing', () => {
  test('7 × 8 is drawn, and split into 5 × 8 and 2 × 8, by keyboard alone', async () => {
    await add(panel, 'Array');
    await slideTo('number of rows', 6);
    await slideTo('number of columns', 7);
    await expect.poll(line, patience).toContain('7 times 8 equals 56');
    await choose(/^array/u);
    await panel.keyboard.press('s');
    await thing(panel, /^split after/u).waitFor();
    await slideTo(/^split after/u, 4);
    await saysAmongOthers(/5 times 8.*2 times 8/u);
  });
});

describe('fractions, decimals, percentages', () => {
  test('2/4 is renamed as 1/2, and 1/2 is not fifths, in its words', async () => {
    await addForm(panel, 'Fraction wall', 'Two quarters');
    await expect.poll(line, patience).toContain('two quarters equals one half');
    await ask('Rename', '2');
    await thing(panel, /^fraction wall: halves.*one half/u).waitFor();
    await act(panel, 'Rename');
    await keypad(panel).getByRole('textbox').fill('5');
    await press(panel, 'Done');
    await expect.poll(() => keypad(panel).getByRole('alert').textContent(), patience).toBe('1/2 cannot be cut into fifths exactly.');
    await press(panel, 'Cancel');
  });
});

describe('algebra', () => {
  test('3x + 2 = 14 is solved on the balance by doing the same to both sides', async () => {
    await addForm(panel, 'Balance', '3x + 2 = 14');
    await expect.poll(line, patience).toContain('3 x plus 2 equals 14');
    await ask('Take from both', '2');
    await expect.poll(line, patience).toMatch(/Take 2 from both sides/u);
    await ask('Divide both', '3');
    await expect.poll(line, patience).toContain('x equals 4');
    await thing(panel, /^balance: x on the left, 4 on the right; it balances/u).waitFor();
  });
});

describe('algebra, drawn', () => {
  test('(x + 3)(x + 2) is expanded with tiles, place by place', async () => {
    await addForm(panel, 'Algebra tiles', 'Expand (x + 3)(x + 2)');
    await thing(panel, /^algebra tiles: rectangle of x plus 3 by x plus 2, 12 empty places/u).waitFor();
    for (let presses = 0; presses < 12 && (await told(panel)).includes('empty place'); presses += 1) {
      const before = await told(panel);
      await act(panel, 'Fill in');
      await expect.poll(() => told(panel), patience).not.toBe(before);
    }
    await expect.poll(line, patience).toMatch(/x plus 3.*x plus 2.*equals x squared plus 5 x plus 6/u);
  });
});

describe('the same thing another way', () => {
  /** Puts another picture beside what is chosen, linked with it. */
  async function linkedAs(title: string): Promise<void> {
    await act(panel, 'Show another way');
    const sheet = panel.getByRole('dialog', { name: 'Show another way' });
    await sheet.getByRole('checkbox').check();
    await sheet.getByRole('button', { name: title, exact: true }).click();
  }

  test('3 : 5 is linked between ratio table, bar model and double number line; one is dragged, the others follow live, on the projector too, and it is one undo', async () => {
    await addForm(panel, 'Ratio table', 'Ratio');
    await linkedAs('Bar model');
    await thing(panel, /^bar model: .*3 equal parts.*5 equal parts.* Linked\.$/u).waitFor();
    await choose(/^ratio table: /u);
    await linkedAs('Double number line');
    await thing(panel, /^double number line: .*3 to 5.*, linked$/u).waitFor();
    await press(panel, 'Project');
    const projector = await bench.page('projector.html');
    await thing(projector, /^double number line: .*3 to 5/u).waitFor();

    // Below, where the ratio is fixed: 5 is dragged to 6 or further, so that the scale is another.
    await choose(/^double number line: /u);
    await board(panel).getByRole('slider', { name: 'pair that fixes the ratio, below' }).focus();
    await panel.keyboard.press('ArrowUp');
    await panel.keyboard.press('ArrowUp');
    await thing(panel, /^double number line: .*3 to 7/u).waitFor();
    await thing(panel, /^bar model: .*3 equal parts.*7 equal parts/u).waitFor();
    await thing(projector, /^bar model: .*3 equal parts.*7 equal parts/u).waitFor();
    await choose(/^ratio table: /u);
    await expect.poll(() => told(panel), patience).toMatch(/blue, first column, 3[^]*white, first column, 7/u);
    await press(panel, 'Undo');
    await thing(panel, /^bar model: .*3 equal parts.*5 equal parts/u).waitFor();
    await thing(projector, /^double number line: .*3 to 5/u).waitFor();

    await choose(/^double number line: /u);
    const handle = board(panel).getByRole('slider', { name: 'pair that fixes the ratio, below' });
    const { x, y, width, height } = await boxOf(handle);
    await drag(panel, { x: x + width / 2, y: y + height / 2 }, { x: x + width / 2 + 60, y: y + height / 2 });
    await expect.poll(() => told(panel), patience).not.toMatch(/double number line: [^\n]*3 to 5/u);
    await expect.poll(() => told(panel), patience).not.toMatch(/bar model: [^\n]*5 equal parts/u);
    await projector.close();
  });

  test('what another cannot show it says, and keeps its last state; a linked one is parted again', async () => {
    await add(panel, 'Base ten');
    await linkedAs('Rekenrek');
    await thing(panel, /^rekenrek: .*34.*(?:, linked| Linked\.)$/u).waitFor();
    await choose(/^base ten: /u);
    await ask('Make a number', '137');
    await expect.poll(() => panel.locator('.message').textContent(), patience).toMatch(/^The rekenrek stays as it was\. A rekenrek shows .*100/u);
    await thing(panel, /^rekenrek: .*34.*(?:, linked| Linked\.)$/u).waitFor();
    await ask('Make a number', '52');
    await thing(panel, /^rekenrek: .*52.*(?:, linked| Linked\.)$/u).waitFor();
    await act(panel, 'Unlink');
    await thing(panel, /^rekenrek: .*52(?!.*linked)(?!.*Linked)/u).waitFor();
    await ask('Make a number', '53');
    await thing(panel, /^base ten: 53/u).waitFor();
    expect(await told(panel)).toMatch(/rekenrek: .*52/u);
  });

  test('standard or not: three other looks and one that is not, all beside it', async () => {
    await addForm(panel, 'Fraction of a shape', 'Circle in quarters');
    await act(panel, 'Standard or not');
    const sheet = panel.getByRole('dialog', { name: 'Standard or not' });
    await sheet.getByRole('heading', { name: 'It only seems to show it' }).waitFor();
    await sheet.getByRole('button', { name: 'Put all four beside it' }).click();
    await expect.poll(async () => (await told(panel)).match(/fraction shape: /gu)?.length, patience).toBe(5);
    await press(panel, 'Undo');
    await expect.poll(async () => (await told(panel)).match(/fraction shape: /gu)?.length, patience).toBe(1);
  });
});

describe('a dot pattern', () => {
  test('is flashed for its time and is a card again; nothing is kept, nothing is to be undone', async () => {
    await addForm(panel, 'Dot pattern', 'Under a card');
    const card = await told(panel);
    await act(panel, 'Seconds');
    await expect.poll(() => panel.getByRole('toolbar', { name: 'Actions' }).textContent(), patience).toMatch(/Flash/u);
    const flash = panel.getByRole('toolbar', { name: 'Actions' }).getByRole('button', { name: /^Flash/u });
    await flash.click();
    await expect.poll(line, patience).toMatch(/\d/u);
    await expect.poll(line, { timeout: 30_000 }).not.toMatch(/\d/u);
    expect((await told(panel)).replaceAll(/\d seconds?/gu, '')).toBe(card.replaceAll(/\d seconds?/gu, ''));
    await press(panel, 'Undo');
    await press(panel, 'Undo');
    await panel.getByText('Begin with').waitFor();
  });
});

test('nothing went wrong in the page all the while', () => {
  expect(errors).toEqual([]);
});
