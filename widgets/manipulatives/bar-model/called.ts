import type { Said, Token } from '../../board/said.ts';
import type { Fraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { fromNumber, fromValue, withUnits } from '../../maths/print.ts';
import { plus, times } from '../../maths/value.ts';
import { isPositive, keyOf } from './facts.ts';
import { numberId, stretches, totalId, type Bar, type Id, type Part, type Quantity, type Run } from './model.ts';
import { be, isOneWhole, listed, nameOf, nameOfPart } from './names.ts';
import { ZERO, isLetter, toValue, variableOf, unitShape, type Shape } from './shape.ts';
import type { System } from './system.ts';
import { formIn } from './written.ts';

/** What a shape is called. `are`: the verb for it. `own`: it has a name of its own on the drawing. `isCounted`: it is told as so many equal parts. */
export interface Called { readonly said: Said; readonly are: ' is ' | ' are ' | ' together are '; readonly own: boolean; readonly isCounted?: true }

const one = (said: Said, own = true): Called => ({ said, are: ' is ', own });

/** What some of a model's lengths are called together: "the whole", "Tom", "each part", "3 equal parts", "2x", "the difference". */
export function calledIn(system: System, shape: Shape): Called {
  const { model, shapes } = system;
  const key = keyOf(shape);
  const same = [...shapes].filter(([, each]) => keyOf(each) === key).map(([carrier]) => carrier);
  const bars = model.bars.filter((bar) => same.includes(bar.id));
  if (isOneWhole(model) && bars.length > 0) return one(['the whole']);
  const named = bars.find((bar) => bar.name);
  if (named) return one(nameOf(model, named.id));
  const equal = equalParts(system, shape);
  if (equal) return equal;
  const part = stretches(model).find((each) => keyOf(lengthIn(system, each)) === key);
  if (part?.kind === 'part' && isLinear(part.quantity)) return one([{ value: fromValue(part.quantity.value), parts: [part.id] }]);
  if (part) return { ...one(nameOfPart(model, part)), are: be(nameOfPart(model, part)) };
  const carrier = bars[0]?.id ?? same.find((each) => !model.braces.some((brace) => brace.id === each));
  return carrier === undefined ? mixed(system, shape, same.length > 0) : one(nameOf(model, carrier));
}

/** So many of one unit that stands in several places; where those are of several sizes, so many units. */
function equalParts(system: System, shape: Shape): Called | undefined {
  const [[name, many] = ['', ZERO], ...others] = shape;
  const parts = stretches(system.model).filter((part) => variableOf(part) === name);
  const counted = others.length === 0 ? signed(system, name, many) : undefined;
  if (counted) return counted;
  if (others.length > 0 || (parts.length < 2 && parts[0]?.kind !== 'run')) return undefined;
  const whose = owner(system, name);
  const sizes = parts.map((part) => unitShape(part).get(name) ?? ZERO);
  const number = many.div(sizes.reduce((a, b) => a.gcd(b), ZERO));
  const alike = sizes.every((size) => sizes[0]?.equals(size));
  const label = alike && parts.every((part) => part.label === parts[0]?.label) ? parts[0]?.label : undefined;
  if (number.equals(1)) return one(label ? [{ typed: label }] : [alike ? 'each part' : 'each unit', ...whose]);
  const count = { value: fromNumber(number), parts: [] };
  if (label && number.d === 1n) return { said: [count, ' times ', { typed: label }], are: ' is ', own: false };
  return number.d === 1n ? { said: [count, alike ? ' equal parts' : ' units', ...whose], are: ' are ', own: false, isCounted: true } : undefined;
}

/** So many hundredths, or whatever the sign of a run counts. */
function signed(system: System, name: string, many: Fraction): Called | undefined {
  const run = stretches(system.model).find((part) => part.kind === 'run' && part.sign !== undefined && variableOf(part) === name);
  const unit = run && unitShape(run).get(name);
  return run?.kind === 'run' && unit && run.sign !== undefined
    ? { ...one([{ value: withUnits(fromNumber(many.div(unit), formIn(system.model)), { after: run.sign }), parts: [] }], false), isCounted: true } : undefined;
}

/** Whose equal parts they are, where there are others: those of the bar that has the most of them. */
function owner(system: System, name: string): Said {
  const { model } = system;
  const several = new Set(stretches(model).filter((part, at, all) => all.some((other, place) => place !== at && variableOf(other) === variableOf(part))).map(variableOf));
  if (several.size < 2) return [];
  const many = (bar: Bar): number => bar.parts.filter((part) => variableOf(part) === name).length;
  const [first] = model.bars.toSorted((a, b) => many(b) - many(a));
  return first ? [' of ', ...nameOf(model, first.id)] : [];
}

/** Lengths that have no name together: letters and written numbers as a sum, else each by its name. */
function mixed(system: System, shape: Shape, own: boolean): Called {
  const letters = new Map([...shape].filter(([name]) => isLetter(name)));
  const others = [...shape].filter(([name]) => !isLetter(name));
  const sum = letters.size > 0 ? written(system, letters, others) : undefined;
  if (sum) return one([sum], own);
  if (others.length > 0 && !isPositive(shape)) return one(['the difference'], own);
  const told: readonly Said[] = letters.size === 0 ? [] : [[{ value: fromValue(toValue(letters)), parts: [] }]];
  const names = [...told, ...others.map(([name, many]) => many.equals(1) ? calledAlone(system, name) : severalOf(system, name, many))];
  const [[, many] = ['', ZERO], ...more] = others;
  if (told.length === 0 && more.length === 0 && !many.equals(1)) return { said: listed(names), are: severalAre(system, others), own, isCounted: true };
  return { said: listed(names), are: names.length > 1 ? ' together are ' : ' is ', own };
}

function severalAre(system: System, others: readonly (readonly [string, Fraction])[]): Called['are'] {
  return others.some(([name, many]) => equalParts(system, new Map([[name, many]]))?.are === ' are ') ? ' are ' : ' is ';
}

/** Letters with the numbers that stand beside them: 2x + 3. */
function written(system: System, letters: Shape, others: readonly (readonly [string, Fraction])[]): Token | undefined {
  const numbers = others.map(([name, many]) => {
    const part = stretches(system.model).find((one) => one.id === name);
    const value = part?.kind === 'part' && part.quantity?.is === 'known' ? part.quantity.value : undefined;
    return value && times(value, many);
  });
  if (!numbers.every((value) => value !== undefined)) return undefined;
  return { value: fromValue(numbers.reduce<Value>((so, value) => plus(so, value), toValue(letters))), parts: others.map(([name]) => name) };
}

/** Whether a quantity is written with letters. */
function isLinear(quantity: Quantity | undefined): quantity is Extract<Quantity, { is: 'known' }> {
  return quantity?.is === 'known' && Object.keys(quantity.value).some((name) => name !== '');
}

function calledAlone(system: System, name: string): Said {
  const [carrier] = [...system.shapes].find(([, each]) => each.size === 1 && each.get(name)?.equals(1)) ?? [];
  return carrier === undefined ? ['what is left'] : nameOf(system.model, carrier);
}

function severalOf(system: System, name: string, many: Fraction): Said {
  const called = equalParts(system, new Map([[name, many]]));
  return called?.said ?? [{ value: fromNumber(many), parts: [] }, ' times ', ...calledAlone(system, name)];
}

function lengthIn({ shapes }: System, part: Part | Run): Shape {
  return shapes.get(part.kind === 'run' ? totalId(part.id) : part.id) ?? new Map();
}

/** The parts and runs that a shape is made of, from the top, and what else on the drawing is just as long. */
export function partsIn(system: System, shape: Shape): readonly Id[] {
  const left = new Map(shape);
  const parts = stretches(system.model).filter((part) => {
    const own = [...lengthIn(system, part)];
    if (part.kind === 'run' && (shape.has(numberId(part.id)) || shape.has(variableOf(part)))) return true;
    if (!own.every(([name, many]) => left.get(name)?.gte(many))) return false;
    for (const [name, many] of own) left.set(name, (left.get(name) ?? ZERO).sub(many));
    return true;
  });
  const key = keyOf(shape);
  const others = [...system.model.braces, ...system.model.comparisons].filter((each) => keyOf(system.shapes.get(each.id) ?? new Map()) === key);
  return [...parts, ...others].map(({ id }) => id);
}
