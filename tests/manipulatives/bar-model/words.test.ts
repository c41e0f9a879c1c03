import { describe, expect, test } from 'vitest';
import { speak } from '../../../widgets/board/said.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import barModel from '../../../widgets/manipulatives/bar-model/index.ts';
import { familyOf } from '../../../widgets/manipulatives/bar-model/family.ts';
import { solveModel } from '../../../widgets/manipulatives/bar-model/solve.ts';
import { make, structures } from '../../../widgets/manipulatives/bar-model/structures.ts';
import type { BarModel } from '../../../widgets/manipulatives/bar-model/model.ts';
import { stretches } from '../../../widgets/manipulatives/bar-model/model.ts';
import { m, p, q } from './models.ts';
import { PANEL } from './surfaces.ts';

const structure = (id: string): BarModel => {
  const model = make(structures.find((one) => one.id === id)!);
  if (isRefusal(model)) throw new Error(model.refused);
  return model;
};
const heard = (model: BarModel, veiled: readonly string[] = []): string => speak(barModel.describe(model, PANEL), new Set(veiled));

describe('what the ear is told', () => {
  test('bars, parts, values and what is asked', () => {
    const words = heard(structure('part-whole'));
    for (const word of ['7', '5', 'unknown', 'the whole of']) expect(words).toContain(word);
  });
  test('a veiled value is never told', () => {
    const model = structure('part-whole');
    const seven = stretches(model).find((part) => part.kind === 'part' && part.quantity?.is === 'known' && part.quantity.value[''] === '7')!;
    expect(heard(model, [seven.id])).not.toContain('7');
    expect(heard(model, [seven.id])).toContain('covered');
  });
});

test('a model that contradicts itself says no sentence, for one of them would be false', () => {
  const whole = (said: string) => m([{ id: 'b1', parts: [p('p2', 12), p('p3', 13)] }], { braces: [{ kind: 'span', id: 'c4', from: 'p2', to: 'p3', side: 'above', quantity: q(said) }] });
  expect(familyOf(whole('25'))).not.toEqual([]);
  expect(familyOf(whole('24'))).toEqual([]);
});

describe('another tile’s sentence as a bar model', () => {
  const shown = (text: string): BarModel => {
    const expression = readSentence(text);
    if (isRefusal(expression)) throw new Error(expression.refused);
    const model = barModel.from!({ kind: 'number', said: [], expression });
    if (isRefusal(model)) throw new Error(model.refused);
    return model;
  };
  test.each([
    ['7 + 5 = ?', '12'], ['? + 5 = 12', '7'], ['12 − 5 = ?', '7'], ['12 − ? = 7', '5'], ['3 × 8 = ?', '24'], ['24 ÷ 3 = ?', '8'],
    ['24 ÷ ? = 8', '3'], ['? × 8 = 24', '3'], ['40 × 8 = ?', '320'], ['3/4 × 24 = ?', '18'], ['? = 2 + 3', '5'], ['1/2 + 1/3 = ?', '5/6'],
  ])('%s is drawn so that the unknown is %s', (sentence, answer) => {
    const model = shown(sentence);
    const { found, contradictions } = solveModel(model);
    expect(contradictions).toEqual([]);
    const asked = [...found].filter(([, { given }]) => !given).map(([, { value }]) => value.toFraction());
    expect(asked).toContain(answer);
  });
  test('what bars cannot show is refused in a sentence', () => {
    const answer = barModel.from!({ kind: 'number', said: [], expression: { op: 'root', of: [{ exact: '9' }] } });
    expect(answer).toMatchObject({ refused: expect.stringMatching(/\.$/) });
  });
});

test('a way is shown one step at a time, the newest sentence first, and refuses to go on after the last', () => {
  let model = structure('comparison-total');
  const titles: string[] = [];
  for (let step = 0; step < 10; step++) {
    const next = barModel.actions!(model, [], PANEL).find(({ id }) => id === 'way')!.run();
    if (isRefusal(next)) {
      expect(next.refused).toBe('That was the last step.');
      break;
    }
    model = next.props;
    titles.push(speak(barModel.sentences!(model, PANEL)[0]!.said, new Set()));
  }
  expect(titles.length).toBeGreaterThan(1);
  expect(new Set(titles).size).toBe(titles.length);
});
