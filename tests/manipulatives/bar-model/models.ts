import fc from 'fast-check';
import type { Said } from '../../../widgets/board/said.ts';
import { toText } from '../../../widgets/maths/print.ts';
import type { Bar, BarModel, Brace, Comparison, Part, Quantity, Run } from '../../../widgets/manipulatives/bar-model/model.ts';

/** A quantity from a number, `?` or letters. */
export function q(said: number | string | Readonly<Record<string, string>>): Quantity {
  if (said === '?') return { is: 'unknown' };
  if (typeof said === 'object') return { is: 'known', value: said };
  return { is: 'known', value: String(said) === '0' ? {} : { '': String(said) } };
}

export function p(id: string, said?: Parameters<typeof q>[0], look: Partial<Part> = {}): Part {
  return { kind: 'part', id, shade: 1, ...look, ...(said === undefined ? {} : { quantity: q(said) }) };
}

export function m(bars: readonly Bar[], more: Partial<BarModel> = {}): BarModel {
  return { bars, braces: [], comparisons: [], sets: [], length: 400, next: 1000, ...more };
}

/** What is said, as one string; veiled clauses are not left out. */
export function text(said: Said): string {
  return said.map((one) => typeof one === 'string' ? one : 'typed' in one ? one.typed : 'said' in one ? text(one.said) : toText(one.value)).join('');
}

const numerals = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 60 }).map(String) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 12 })).map(([a, b]) => a % b === 0 ? String(a / b) : fraction(a, b)) },
  { weight: 1, arbitrary: fc.bigInt({ min: 1n, max: 10n ** 200n }).map(String) },
);
const gcd = (a: number, b: number): number => b === 0 ? a : gcd(b, a % b);
const fraction = (a: number, b: number): string => `${a / gcd(a, b)}/${b / gcd(a, b)}`;

const quantity: fc.Arbitrary<Quantity | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: fc.constant(q('?')) }, { weight: 4, arbitrary: numerals.map(q) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('x', 'y'), fc.integer({ min: 1, max: 3 }), fc.integer({ min: -5, max: 5 })).map(([letter, many, more]) =>
    q({ [letter]: String(many), ...(more === 0 ? {} : { '': String(more) }) })) },
);
const optional = <T>(key: string, value: T | undefined) => value === undefined ? {} : { [key]: value };

const stretch: fc.Arbitrary<Omit<Part, 'id'> | Omit<Run, 'id'>> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(quantity, fc.constantFrom(undefined, undefined, 'u', 'v'), fc.constantFrom(undefined, undefined, '2', '1/3')).map(([said, tie, share]) =>
    ({ kind: 'part' as const, shade: 1 as const, ...optional('quantity', said), ...optional('tie', tie), ...optional('share', share) })) },
  { weight: 1, arbitrary: fc.tuple(quantity, quantity, fc.constantFrom(undefined, 'u')).map(([unit, number, tie]) =>
    ({ kind: 'run' as const, shade: 2 as const, ...optional('unit', unit), ...optional('number', number), ...optional('tie', tie) })) },
);

/** Any bar model that the schema accepts: consistent or not, determined or not. At most `most` parts a bar, four bars. */
export function anyModel(most = 5): fc.Arbitrary<BarModel> {
  const rows = fc.array(fc.array(stretch, { minLength: 1, maxLength: most }), { minLength: 1, maxLength: 4 });
  const place = fc.nat();
  return fc.record({
    rows, wholes: fc.array(fc.boolean(), { maxLength: 3 }), sketch: fc.boolean(), right: fc.boolean(),
    spans: fc.array(fc.tuple(place, place, place, quantity), { maxLength: 3 }), sides: fc.array(quantity, { maxLength: 1 }),
    compare: fc.array(fc.tuple(place, place, quantity), { maxLength: 2 }),
  }).map(({ rows: made, wholes, sketch, right, spans, sides, compare }) => {
    let next = 1;
    const id = (letter: string) => `${letter}${next++}`;
    const parts = made.map((row) => row.map((one) => ({ ...one, id: id('p') }) as Part | Run));
    const ids = parts.map(() => id('b'));
    const bars: Bar[] = parts.map((row, at) => ({ id: ids[at]!, parts: row, ...(wholes[at] && ids[at + 1] ? { wholeOf: ids[at + 1]! } : {}) }));
    const braces: Brace[] = [
      ...spans.map(([bar, from, to, said]) => {
        const row = parts[bar % parts.length]!;
        return { kind: 'span' as const, id: id('c'), from: row[from % row.length]!.id, to: row[to % row.length]!.id, side: 'above' as const, ...optional('quantity', said) };
      }),
      ...sides.map((said) => ({ kind: 'side' as const, id: id('c'), bars: ids, ...optional('quantity', said) })),
    ];
    const comparisons: Comparison[] = compare.flatMap(([bar, edge, said]) => {
      const others = parts.flatMap((row, at) => at === bar % parts.length ? [] : row);
      return others.length === 0 ? [] : [{ id: id('d'), bar: ids[bar % parts.length]!, edge: others[edge % others.length]!.id, ...optional('quantity', said) }];
    });
    return { bars, braces, comparisons, sets: [], length: 400, next, ...(sketch ? { sketch: true as const } : {}), ...(right ? { align: 'right' as const } : {}) };
  });
}
