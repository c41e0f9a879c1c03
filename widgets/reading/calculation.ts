import { Fraction, toExact } from '../maths/exact.ts';
import type { Expression } from '../maths/expression.ts';
import { toText } from '../maths/text.ts';
import { readSentence } from '../maths/read.ts';
import { isRefusal } from '../maths/refusal.ts';
import balance from '../manipulatives/balance/index.ts';
import { bar, drawn, part } from '../manipulatives/bar-model/draw.ts';
import barModel from '../manipulatives/bar-model/index.ts';
import { quantities, spanned, type BarModel, type Shade } from '../manipulatives/bar-model/model.ts';
import { make, structures } from '../manipulatives/bar-model/structures.ts';
import { solveModel } from '../manipulatives/bar-model/solve.ts';
import type { Json } from '../board/document.ts';
import { relationIn } from '../board/relation.ts';
import type { Link, Model } from './reading.ts';

/** The longest calculation, in characters, and the most numbers of a list. */
const LONGEST = 160;
const MOST_IN_LIST = 12;

const ASKS = /^(?:what is|what's|work out|calculate|find|solve|evaluate|simplify|compute)[:\s]+/i;
const NUMBER = /\d+(?:[.,]\d+)*(?:\s*\/\s*\d+)?/g;

/** Where each number of a text is shown: the first part with its value. */
function linksTo(text: string, model: BarModel): readonly Link[] {
  const taken = new Set<string>();
  return [...text.matchAll(NUMBER)].flatMap((found): readonly Link[] => {
    const [whole, over] = found[0].replaceAll(',', '').replaceAll(/\s/g, '').split('/');
    if (whole === undefined || !/^\d{1,40}(?:\.\d{1,40})?$/.test(whole) || (over !== undefined && /^0*$/.test(over))) return [];
    const value = toExact(new Fraction(whole).div(over === undefined ? 1 : new Fraction(over)));
    const carrier = quantities(model).find(({ carrier: one, quantity }) => quantity.is === 'known' && !taken.has(one) && (quantity.value[''] ?? '0') === value)?.carrier;
    const [percent = ''] = /^\s*%/.exec(text.slice(found.index + found[0].length)) ?? [];
    const part = carrier ?? drawnAs(model, new Fraction(value).div(percent === '' ? 1 : 100), taken);
    if (part === undefined) return [];
    taken.add(part);
    return [{ start: found.index, end: found.index + found[0].length + percent.length, part }];
  });
}

/** The first of the equal parts that show a number which is written on none of them: as a share of a bar, or by how many there are. */
function drawnAs(model: BarModel, value: Fraction, taken: ReadonlySet<string>): string | undefined {
  const cut = model.bars.filter(({ parts: [first, ...others] }) => first?.tie !== undefined && others.every(({ tie }) => tie === first.tie));
  const shares = model.braces.flatMap((brace) => {
    const parts = brace.kind === 'span' ? spanned(model, brace) : [];
    const whole = cut.find((one) => parts.some((part) => one.parts.includes(part)));
    return whole && parts.length < whole.parts.length && value.equals(new Fraction(parts.length, whole.parts.length)) ? [parts] : [];
  });
  const counted = cut.filter((one) => (one.parts.length > 1 || model.bars.length > 1) && value.equals(one.parts.length)).map((one) => one.parts);
  return [...shares, ...counted].flatMap(([first]) => first ? [first.id] : []).find((id) => !taken.has(id));
}

const shown = (text: string, model: BarModel, structure: string): Model =>
  ({ title: titleOf(text), structure, type: 'bar-model', props: model as unknown as Json, links: linksTo(text, model) });

const titleOf = (text: string): string => text.length > 40 ? `${text.slice(0, 39)}…` : text;

/** A calculation, an equation, a ratio, a fraction, a percentage of an amount, or some numbers, as a picture; undefined where a text is none of these. */
export function calculation(text: string): Model | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const bare = text.replace(ASKS, '').replace(/[?.]\s*$/, '').trim();
  return partOf(text, bare) ?? listed(text, bare) ?? sentence(text, bare);
}

/** "15% of 80", "3/4 of 24", "0.3 of 2 m". */
function partOf(text: string, bare: string): Model | undefined {
  const [, share = '', amount = ''] = /^(\d{1,12}(?:\.\d{1,12})?\s*%|\d{1,6}\s*\/\s*\d{1,6}|\d{1,12}\.\d{1,12}) of (?:£|\$|€)?\s*([\d.,]{1,20})\s*(?:\p{L}{1,12})?(?:\s*=\s*\??)?$/u.exec(bare) ?? [];
  const whole = amount.replaceAll(',', '');
  if (share === '' || !/^\d+(?:\.\d+)?$/.test(whole)) return undefined;
  const unit = /[£$€]/.exec(bare)?.[0];
  const units = unit === undefined ? unitAfter(bare) : { units: { before: unit } };
  const percent = /^(\d+)\s*%$/.exec(share)?.[1];
  if (percent !== undefined && Number(percent) >= 1 && Number(percent) <= 100) {
    const structure = structures.find(({ id }) => id === 'percent-of');
    const model = structure && make(structure, { percent, whole: toExact(new Fraction(whole)) }, 'amount from whole');
    if (model && !isRefusal(model)) { const { units: _, ...plain } = model; return shown(text, { ...plain, ...units }, 'percentage of an amount, part unknown'); }
  }
  const [top = '0', bottom] = share.replaceAll(/\s/g, '').replace('%', '/100').split('/');
  if (bottom !== undefined && /^0*$/.test(bottom)) return undefined;
  const value = new Fraction(top).div(bottom === undefined ? 1 : new Fraction(bottom));
  const expression: Expression = { op: 'equals', of: [{ op: 'times', of: [{ exact: toExact(value), as: 'fraction' }, { exact: toExact(new Fraction(whole)), as: 'decimal' }] }, { unknown: true }] };
  const model = barModel.from?.({ kind: 'number', said: [], expression });
  return model && !isRefusal(model) ? shown(text, { ...model, ...units }, 'fraction of a whole, part unknown') : undefined;
}

function unitAfter(bare: string): Pick<BarModel, 'units'> {
  const [, unit] = /\d\s*(\p{L}{1,12})(?:\s*=\s*\??)?$/u.exec(bare) ?? [];
  return unit === undefined ? {} : { units: { after: unit } };
}

/** Numbers in a row, with names before them or without: "Mon 4, Tue 7, Wed 5". */
function listed(text: string, bare: string): Model | undefined {
  if (/\b(?:mean|average|median|mode|range|sum|total|product|difference|largest|smallest|highest|lowest)\b/i.test(bare)) return undefined;
  const items = bare.split(/\s*(?:[,;\n|]|\band\b)\s*/).filter((item) => item !== '');
  const cells = items.length >= 3 ? items : [];
  const read = cells.map((cell) => /^(?:(\p{L}[\p{L} ]{0,24}?)[:\s=]+)?(\d{1,12}(?:\.\d{1,12})?)$/u.exec(cell));
  if (read.length < 3 || read.length > MOST_IN_LIST || read.some((found) => found === null)) return undefined;
  const bars = read.flatMap((found, at) => {
    const number = new Fraction(found?.[2] ?? '0');
    const name = found?.[1];
    return [bar(`b${2 * at + 1}`, [part(`p${2 * at + 2}`, { is: 'known', value: number.n === 0n ? {} : { '': toExact(number) }, ...(number.d > 1n && { as: 'decimal' as const }) }, { shade: (at % 6 + 1) as Shade })], name === undefined ? {} : { name })];
  });
  return shown(text, drawn({ bars }), 'numbers beside each other');
}

/** Whatever is written as a number sentence. */
function sentence(text: string, bare: string): Model | undefined {
  if (/\p{L}{3,}/u.test(bare.replaceAll(/\b(?:percent|per cent)\b/g, ''))) return undefined;
  const signs = new Set(bare.match(/[£$€]/g) ?? []);
  const [before] = signs.size === 1 ? signs : [];
  const read = readSentence(bare.replaceAll(/[£$€]/g, '').replace(/=\s*$/, '= ?'));
  if (isRefusal(read) || (!('op' in read) && !('exact' in read))) return undefined;
  const isWhole = 'op' in read && (read.op === 'equals' || read.op === 'ratio' || read.op === 'list');
  const isOne = 'exact' in read || ('op' in read && ['over', 'percent', 'mixed', 'negative'].includes(read.op));
  const expression: Expression = isWhole || isOne ? read : { op: 'equals', of: [read, { unknown: true }] };
  const asked = { kind: 'number' as const, said: [], expression };
  const sides = bothSides(expression);
  if (sides) return shown(text, sides, 'equation, unknown on both sides');
  const model = barModel.from?.(asked);
  if (model && !isRefusal(model)) return shown(text, before === undefined ? model : { ...model, units: { before } }, structureOf(expression));
  const scales = balance.from?.(asked);
  return scales && !isRefusal(scales) ? { title: titleOf(text), structure: 'equation', type: 'balance', props: scales as unknown as Json, links: [] } : undefined;
}

/** An equation in x on both sides as the bar model's own structure, where its bars have a length. */
function bothSides(expression: Expression): BarModel | undefined {
  const relation = relationIn({ expression });
  if (relation?.is !== 'equation') return undefined;
  const read = [relation.left, relation.right].map(({ x = '0', '': constant = '0', ...others }) => Object.keys(others).length === 0 && /^[1-9]\d?$/.test(x) ? { many: x, constant } : undefined);
  const [left, right] = read;
  const structure = structures.find(({ id }) => id === 'equation-both');
  if (!left || !right || !structure || left.many === right.many) return undefined;
  const model = make(structure, { 'many 1': left.many, 'constant 1': left.constant, 'many 2': right.many, 'constant 2': right.constant }, 'x');
  if (isRefusal(model)) return undefined;
  const { found, contradictions } = solveModel(model);
  return contradictions.length === 0 && found.has('x') ? model : undefined;
}

function structureOf(expression: Expression): string {
  if (!('op' in expression)) return 'number';
  const [left] = expression.of;
  if (expression.op === 'ratio') return 'ratio';
  if (expression.op !== 'equals' || !left) return expression.op === 'over' || expression.op === 'mixed' ? 'fraction' : expression.op === 'percent' ? 'percentage' : 'number';
  if (/[a-z]/i.test(toText(expression))) return 'equation';
  const op = 'op' in left ? left.op : 'exact';
  return op === 'plus' ? 'part and whole, whole unknown' : op === 'minus' ? 'part and whole, part unknown' : op === 'times' ? 'equal groups, whole unknown' : op === 'divided by' ? 'sharing, each share unknown' : 'calculation';
}
