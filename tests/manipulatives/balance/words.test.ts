import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { relationIn, sameRelation } from '../../../widgets/board/relation.ts';
import { speak } from '../../../widgets/board/said.ts';
import { difference, type Balance } from '../../../widgets/manipulatives/balance/balance.ts';
import { doToBoth } from '../../../widgets/manipulatives/balance/change.ts';
import { from } from '../../../widgets/manipulatives/balance/from.ts';
import balance from '../../../widgets/manipulatives/balance/index.ts';
import { looks } from '../../../widgets/manipulatives/balance/looks.ts';
import { tip } from '../../../widgets/manipulatives/balance/layout.ts';
import { describe, sentences } from '../../../widgets/manipulatives/balance/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { balanceOf, balances, made } from './balances.ts';

const NONE = new Set<string>();
const said = (props: Balance): readonly string[] => sentences(props).map(sentence => speak(sentence.said, NONE));
const typed = (text: string) => {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number' as const, said: [], expression };
};

test('it says the equation, and the step that led to it', () => {
  const start = balanceOf('3x + 2 = 14');
  expect(speak(describe(start), NONE)).toBe('3 x plus 2 on the left, 14 on the right; it balances');
  expect(said(start)).toEqual(['3 x plus 2 equals 14']);
  const next = made(doToBoth(start, { does: 'take', amount: { '': '2' } }));
  expect(said(next)).toEqual(['3 x equals 12', 'Take 2 from both sides. 3 x equals 12.']);
  expect(said(made(doToBoth(next, { does: 'divide', by: '3' })))).toEqual(['x equals 4', 'Divide both sides by 3. x equals 4.']);
});

test('what tips is not said to be equal', () => {
  expect(said({ ...balanceOf('2x + 3 = 11'), letters: { x: '5' } })).toEqual(['2 x plus 3 is greater than 11']);
  expect(said(balanceOf('x + 1 = x'))).toEqual(['x plus 1 is greater than x', 'Whatever a bag of x weighs, the pans never balance.']);
  expect(said(balanceOf('2x + 2 = 2(x + 1)'))).toEqual(['2 x plus 2 equals 2 x plus 2', 'Whatever a bag of x weighs, the pans balance.']);
});

test('the beam tips by the sign of the difference, the more the larger it is', () => {
  fc.assert(fc.property(balances, fc.integer({ min: -9, max: 9 }), (props, weight) => {
    const tried = { ...props, letters: { ...props.letters, x: String(weight) } };
    expect(Math.sign(tip(tried))).toBe(difference(tried).compare(0));
  }));
  const tipped = (x: string): number => tip({ ...balanceOf('x = 4'), letters: { x } });
  expect(tipped('6')).toBeLessThan(tipped('8'));
  expect(tipped('900')).toBe(tipped('800'));
});

test('shown again from its own sentence, it shows the same', () => {
  fc.assert(fc.property(balances, props => {
    const [sentence] = sentences(props);
    const relation = relationIn(sentence!);
    if (relation?.is !== 'equation') return;
    const again = from(sentence!, props);
    if (isRefusal(again)) throw new Error(again.refused);
    expect(sameRelation(relationIn(sentences(again)[0]!)!, relation)).toBe(true);
  }));
});

test.each(['3x + 2 = 14', '7 = 4 + 3', '4 + 3 − 2 = 5', '3 − 3 = 0', '1/2x + 3 = 8', '2x + y = 10', '5 − x = 2', '2(x + 1) = 8', '0.5a = 3'])('it shows %s', text => {
  const shown = from(typed(text));
  if (isRefusal(shown)) throw new Error(shown.refused);
  expect(v.safeParse(balance.schema, shown).success).toBe(true);
  expect(sameRelation(relationIn(sentences(shown)[0]!)!, relationIn(typed(text))!)).toBe(true);
  expect(difference(shown).equals(0)).toBe(true);
});

test.each(['x² = 4', 'x + 1 = x', '34', '3 : 5', '7 × 8 = 56', 'x + y = z', '7 + 0 = 7', '4 + 3 = 8', '23 ÷ 5 = 4 r 3', '100x = 3'])('it does not show %s, and says what it can show', text => {
  expect(from(typed(text))).toMatchObject({ refused: expect.stringMatching(/^[A-Z].*\.$/) });
});

test('a sum is said with its numbers in their order', () => {
  const shown = from(typed('4 + 3 − 2 = 5'));
  expect(isRefusal(shown) ? '' : toText(sentences(shown)[0]!.expression!)).toBe('4 + 3 − 2 = 5');
});

test('other looks are the same equation, balanced still, and all different; the one that is not tips', () => {
  fc.assert(fc.property(fc.oneof(balances, fc.constantFrom('1 = 1', 'x = 1', '1/2 = 1/2', '-1 = -1').map(text => balanceOf(text))), props => {
    const found = looks(props);
    if (isRefusal(found)) return;
    for (const look of found.same) expect(difference(look.props).equals(0)).toBe(true);
    expect(difference(found.not.props).equals(0)).toBe(false);
    expect(new Set([props, ...found.same.map(look => look.props)].map(each => JSON.stringify([each.left, each.right]))).size).toBe(4);
  }));
});
