import type { Said } from '../../board/said.ts';
import type { Fraction } from '../../maths/exact.ts';
import { fromNumber, fromValue } from '../../maths/print.ts';
import { isPositive, keyOf } from './facts.ts';
import { numberId, stretches, totalId, type Id, type Part, type Quantity, type Run } from './model.ts';
import { isOneWhole, listed, nameOf, nameOfPart } from './names.ts';
import { ZERO, toValue, variableOf, unitShape, type Shape } from './shape.ts';
import type { System } from './system.ts';

/** What a shape is called. `many`: it is spoken of as several. `own`: it has a name of its own on the drawing. */
export interface Called { readonly said: Said; readonly many: boolean; readonly own: boolean }

const one = (said: Said, own = true): Called => ({ said, many: false, own });

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
  if (part) return { ...one(nameOfPart(model, part)), many: part.kind === 'run' && !part.label };
  const carrier = bars[0]?.id ?? same.find((each) => !model.braces.some((brace) => brace.id === each));
  return carrier === undefined ? mixed(system, shape, same.length > 0) : one(nameOf(model, carrier));
}

/** So many of one unit that stands in several places; where those are of several sizes, so many units. */
function equalParts(system: System, shape: Shape): Called | undefined {
  const [[name, many] = ['', ZERO], ...others] = shape;
  const parts = stretches(system.model).filter((part) => variableOf(part) === name);
  if (others.length > 0 || (parts.length < 2 && parts[0]?.kind !== 'run')) return undefined;
  const sizes = parts.map((part) => unitShape(part).get(name) ?? ZERO);
  const number = many.div(sizes.reduce((a, b) => a.gcd(b), ZERO));
  const alike = sizes.every((size) => sizes[0]?.equals(size));
  const label = alike && parts.every((part) => part.label === parts[0]?.label) ? parts[0]?.label : undefined;
  if (number.equals(1)) return one(label ? [{ typed: label }] : [alike ? 'each part' : 'each unit']);
  const count = { value: fromNumber(number), parts: [] };
  if (label && number.d === 1n) return { said: [count, ' times ', { typed: label }], many: false, own: false };
  return number.d === 1n ? { said: [count, alike ? ' equal parts' : ' units'], many: true, own: false } : undefined;
}

/** Lengths that have no name together: letters as they are written, else each by its name. */
function mixed(system: System, shape: Shape, own: boolean): Called {
  const letters = new Map([...shape].filter(([name]) => isLetter(name)));
  const others = [...shape].filter(([name]) => !isLetter(name));
  if (others.length > 0 && !isPositive(shape)) return one(['the difference'], own);
  const written: readonly Said[] = letters.size === 0 ? [] : [[{ value: fromValue(toValue(letters)), parts: [] }]];
  const names = [...written, ...others.map(([name, many]) => many.equals(1) ? calledAlone(system, name) : severalOf(system, name, many))];
  return { said: listed(names), many: names.length > 1 || others.some(([, many]) => !many.equals(1)), own };
}

/** Whether a quantity is written with letters. */
function isLinear(quantity: Quantity | undefined): quantity is Extract<Quantity, { is: 'known' }> {
  return quantity?.is === 'known' && Object.keys(quantity.value).some((name) => name !== '');
}

/** Whether a variable is a letter that was written. */
export function isLetter(name: string): boolean {
  return /^\p{L}$/u.test(name);
}

function calledAlone(system: System, name: string): Said {
  const [carrier] = [...system.shapes].find(([, each]) => each.size === 1 && each.get(name)?.equals(1)) ?? [];
  return carrier === undefined ? ['what is left'] : nameOf(system.model, carrier);
}

function severalOf(system: System, name: string, many: Fraction): Said {
  const called = equalParts(system, new Map([[name, many]]));
  return called?.said ?? [{ value: fromNumber(many), parts: [] }, ' equal parts like ', ...calledAlone(system, name)];
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
