import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationIn, sameRelation, worthOf } from '../../../widgets/board/relation.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { number, sameValue } from '../../../widgets/maths/value.ts';
import { from } from '../../../widgets/manipulatives/bar-model/from.ts';
import { looks } from '../../../widgets/manipulatives/bar-model/looks.ts';
import type { BarModel } from '../../../widgets/manipulatives/bar-model/model.ts';
import { worth } from '../../../widgets/manipulatives/bar-model/worth.ts';
import { sentences } from '../../../widgets/manipulatives/bar-model/words.ts';
import { m, p, q } from './models.ts';

const sentence = (typed: string) => {
  const expression = readSentence(typed);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number' as const, said: [], expression };
};
const shown = (typed: string, was?: BarModel): BarModel => {
  const model = from(sentence(typed), was);
  if (isRefusal(model)) throw new Error(`${typed}: ${model.refused}`);
  return model;
};
const texts = (model: BarModel): readonly string[] => sentences(model).flatMap(({ expression }) => (expression ? [toText(expression)] : []));

test.each([
  ['34', '34'], ['? = 6', '6'], ['3/5', '3/5'], ['0.6', '0.6'], ['1 2/5', '1 2/5'], ['60%', '60%'], ['37%', '37%'], ['120%', '120%'], ['3 : 5', '3 : 5'], ['2 : 3 : 5', '2 : 3 : 5'],
  ['2x + 3 = 11', '2x + 3 = 11'], ['2x + 3 = x + 10', '2x + 3 = x + 10'], ['11 = 2x + 3', '2x + 3 = 11'], ['2x = 10', '2x = 10'], ['x − 5 = 7', 'x − 5 = 7'], ['3x + 2', '3x + 2'],
])('%s is what its bars say first: %s', (typed, first) => {
  expect(texts(shown(typed))[0]?.replaceAll('\u00a0', ' ')).toBe(first);
});

test('a division with a remainder is equal parts and what is left over', () => {
  expect(texts(shown('23 ÷ 5 = 4 r 3')).map(said => said.replaceAll('\u00a0', ' '))).toContain('23 ÷ 5 = 4 r 3');
});

test.each(['7 + 5 = 13', '−3', 'x² = 9', '0 : 3', 'x = −4'])('%s is refused', typed => {
  expect(from(sentence(typed))).toMatchObject({ refused: expect.stringMatching(/^A bar model shows .*\.$/) });
});

const natural = (most: number) => fc.integer({ min: 1, max: most });
const typed = fc.oneof(
  fc.tuple(natural(60), natural(60)).map(([a, b]) => `${a}/${b}`), natural(250).map(a => `${a}%`), natural(999).map(a => `${a / 100}`),
  fc.array(natural(120), { minLength: 2, maxLength: 5 }).map(terms => terms.join(' : ')),
  fc.tuple(natural(9), fc.integer({ min: -9, max: 40 }), fc.nat(6), natural(60)).map(([a, b, c, d]) => `${a}x ${b < 0 ? '−' : '+'} ${Math.abs(b)} = ${c}x + ${d}`),
  fc.tuple(natural(400), natural(12)).map(([a, b]) => `${a} ÷ ${b} = ${Math.floor(a / b)} r ${a % b}`),
  fc.array(natural(90), { minLength: 2, maxLength: 5 }).map(terms => `${terms.join(' + ')} = ?`),
);

test('what is drawn says what it was drawn from, whatever stood there before', () => {
  fc.assert(fc.property(typed, fc.option(typed, { nil: undefined }), (now, before) => {
    const was = before === undefined ? undefined : from(sentence(before));
    const made = from(sentence(now), was && !isRefusal(was) ? was : undefined);
    const relation = relationIn(sentence(now));
    if (isRefusal(made) || !relation) return;
    const [value, comes] = [worth(made), worthOf(relation)];
    const says = sentences(made).some(one => { const other = relationIn(one); return other !== undefined && sameRelation(other, relation); });
    expect(says || (value !== undefined && comes !== undefined && sameValue(value, number(comes)))).toBe(true);
  }));
});

test('names, shades and ids of what stands in the same place go on', () => {
  const was = m([{ id: 'b5', name: 'Ana', parts: [p('p6', 7, { shade: 4, label: 'red' }), p('p8', 5)] }], {
    braces: [{ kind: 'span', id: 'c9', from: 'p6', to: 'p8', side: 'above', quantity: q('?') }], sketch: true,
  });
  const now = shown('7 + 6 = 13', was);
  expect(now.bars).toMatchObject([{ id: 'b5', name: 'Ana', parts: [{ id: 'p6', shade: 4, label: 'red' }, { id: 'p8' }] }]);
  expect(now).toMatchObject({ braces: [{ id: 'c9' }], sketch: true });
  const more = shown('7 + 6 + 2 = 15', was);
  expect(more.bars[0]?.parts.map(({ id }) => id).slice(0, 2)).toEqual(['p6', 'p8']);
});

test('other looks come to the same', () => {
  fc.assert(fc.property(fc.oneof(natural(90).map(a => `${a + 1}`), fc.tuple(natural(40), natural(40)).map(([a, b]) => `${a} + ${b} = ?`)), text => {
    const model = shown(text);
    const found = looks(model);
    if (isRefusal(found)) return;
    for (const look of found.same) expect(worth(look.props)).toEqual(worth(model));
  }));
  const spread = looks(shown('3/5'));
  expect(isRefusal(spread)).toBe(false);
});
