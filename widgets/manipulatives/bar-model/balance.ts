import type { Said, Sentence, Token } from '../../board/said.ts';
import type { Fraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { fromValue } from '../../maths/print.ts';
import { letter, letters, minus, numberOf, plus, sameValue } from '../../maths/value.ts';
import type { Carrier, Id } from './model.ts';
import { numberSentence, type Calculation } from './sentence.ts';
import { isLetter, toValue } from './shape.ts';
import { wholeStatement, type System } from './system.ts';

/** An equation as it was and what is taken from both its sides, with the parts of both. */
export interface Both { readonly sides: readonly [Value, Value]; readonly taken: Value; readonly parts: readonly Id[] }
/** An equation when the same was taken from both its sides; `value`, `carrier`: where a letter is found by that. */
export interface Balanced { readonly calculation: Calculation; readonly stem: Sentence; readonly value?: Fraction; readonly carrier?: Carrier }

/** The letters that both bars of an equation have, taken from both; undefined where there are none, or where a part is not written. */
export function takenFromBoth({ model, shapes }: System, statement: string): Both | undefined {
  const above = model.bars.find((bar) => wholeStatement(bar.id) === statement);
  const bars = [above, model.bars.find((bar) => bar.id === above?.wholeOf)].filter((bar) => bar !== undefined);
  const [left = [], right = []] = bars.map((bar) => bar.parts.map((part) => part.kind === 'part' && part.quantity?.is === 'known' ? part.quantity.value : undefined));
  const [one, other] = bars.map((bar) => shapes.get(bar.id) ?? new Map<string, Fraction>());
  const common = [...one ?? []].flatMap(([name, many]) => {
    const also = other?.get(name);
    return also ? [[name, also.lt(many) ? also : many] as const] : [];
  });
  const written = [...left, ...right].every((value) => value !== undefined);
  if (!written || common.length === 0 || !common.every(([name]) => isLetter(name))) return undefined;
  const sum = (values: readonly (Value | undefined)[]): Value => values.reduce<Value>((so, value) => plus(so, value ?? {}), {});
  return { sides: [sum(left), sum(right)] as const, taken: toValue(new Map(common)), parts: bars.flatMap((bar) => bar.parts.map(({ id }) => id)) };
}

/** "3x + 2 is equal to x + 10. Take x from both. 2x + 2 is equal to 10." */
export function balanced({ sides: [left, right], taken, parts }: Both): Balanced {
  const token = (value: Value): Token => ({ value: fromValue(value), parts });
  const [one, other] = [minus(left, taken), minus(right, taken)];
  const [name, value] = letters(one).length === 0 ? [loneLetter(other), numberOf(one)] : [loneLetter(one), numberOf(other)];
  const said: Said = [
    token(left), ' is equal to ', token(right), '. Take ', token(taken), ' from both. ', token(one), ' is equal to ', token(other), '.',
  ];
  return {
    calculation: numberSentence('+', [token(one)], token(other)), stem: { kind: 'stem', said },
    ...(name !== undefined && value ? { value, carrier: name } : {}),
  };
}

/** The letter that a value is one of, and nothing else. */
function loneLetter(value: Value): string | undefined {
  const [name = ''] = letters(value);
  return sameValue(value, letter(name === '' ? '?' : name)) ? name : undefined;
}
