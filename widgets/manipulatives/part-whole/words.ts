import type { PartId } from '../../board/document.ts';
import type { Held } from '../../board/manipulative.ts';
import type { Said, Sentence, Token } from '../../board/said.ts';
import type { Value } from '../../maths/expression.ts';
import { fromValue } from '../../maths/print.ts';
import { minus, numberOf, plus } from '../../maths/value.ts';
import { addition, chain } from '../say.ts';
import { circlesIn, hung, nodesIn, type Circle, type Hung, type Node, type PartWhole } from './part-whole.ts';
import { contentOf, disagreements, formOf, known, tokenOf, type Content, type Disagreement } from './worth.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** "whole", "second part", "first part of the second part". */
export function nameOf(props: PartWhole, id: PartId): string {
  const all = hung(props.whole);
  const name = ({ parent, at }: Hung): string => {
    if (parent === undefined) return 'whole';
    const above = all.find(({ circle }) => circle === parent);
    return `${ORDINALS[at] ?? 'last'} part${above?.parent ? ` of the ${name(above)}` : ''}`;
  };
  const found = all.find(({ circle }) => circle.id === id);
  return found ? name(found) : 'circle';
}

/** What is in a circle: "7", "unknown", "empty", "3 in counters". */
function inCircle(props: PartWhole, circle: Circle, held: readonly Held[]): Said {
  const things = held.filter(({ slot }) => slot === circle.id);
  const token = tokenOf(props, circle, held);
  if (things.length === 0) return [token];
  return [token, things.every(({ type }) => type === 'counters') ? ' in counters' : ' in things that lie there'];
}

const listed = (all: readonly Said[]): Said => all.flatMap((one, at) => [at === 0 ? '' : at === all.length - 1 ? ' and ' : ', ', ...one]);

/** The parts of a model that a node's numbers are told by: its own and those of all that it is made of. */
const tellsOf = ({ circle }: Node): readonly PartId[] => circlesIn(circle).map(({ id }) => id);

/** What the parts come to and what the circle says, as values that all it is made of tell. */
function both({ node, comes, says }: Disagreement): { readonly comes: Token; readonly says: Token } {
  const [parts, as] = [tellsOf(node), formOf(circlesIn(node.circle))];
  return { comes: { value: fromValue(comes, as), parts }, says: { value: fromValue(says, as), parts } };
}

/** "4 + 5 ≠ 10" of a disagreement, written. */
export function unequal(props: PartWhole, held: readonly Held[], { node, says }: Disagreement): Token {
  const values = known(props, held);
  const as = formOf(circlesIn(node.circle));
  const sum = node.parts.map(({ id }) => fromValue(values.get(id) ?? {}, as));
  return { value: { op: 'not equals', of: [{ op: 'plus', of: sum }, fromValue(says, as)] }, parts: tellsOf(node) };
}

/** "whole 10; parts 7 and unknown"; of nested ones "whole 13; parts 8 and 5; second part made of 2 and 3"; and whether the parts come to the whole. */
export function describe(props: PartWhole, held: readonly Held[]): Said {
  const nodes = nodesIn(props.whole).flatMap(({ circle, parts }): Said => {
    const all = listed(parts.map(part => inCircle(props, part, held)));
    return circle === props.whole ? ['; parts ', ...all] : [`; ${nameOf(props, circle.id)} made of `, ...all];
  });
  const wrong = disagreements(props, held).map((one): Said[number] => {
    const { comes, says } = both(one);
    const isWhole = one.node.circle === props.whole;
    const name = nameOf(props, one.node.circle.id);
    return { about: comes.parts, said: [isWhole ? '. The parts come to ' : `. What the ${name} is made of comes to `, comes, `, the ${name} says `, says] };
  });
  // That they agree is silent under a veil too, for it would tell the number.
  return ['whole ', ...inCircle(props, props.whole, held), ...nodes, ...wrong];
}

/** A sum stands in brackets beside a sign. */
function bracketed(token: Token): Token {
  const { value } = token;
  return 'op' in value && (value.op === 'plus' || value.op === 'minus') ? { ...token, value: { op: 'brackets', of: [value] } } : token;
}

/** a + b = c, b + a = c, c − b = a, c − a = b of two parts; of up to four the sum and what each part leaves; of five the sum. */
function family(whole: Token, parts: readonly Token[]): readonly Sentence[] {
  const [first, ...others] = parts.map(bracketed);
  if (first === undefined) return [];
  const all = [first, ...others];
  const [second] = others;
  const turned = second && others.length === 1 ? [addition([second, first], whole)] : [];
  const apart = all.length > 4 ? [] : all.toReversed().map(left => (
    chain(bracketed(whole), all.filter(one => one !== left).map(token => ({ sign: 'minus', token })), left)));
  return [addition([first, ...others], whole), ...turned, ...apart];
}

/** "10 is the whole. 7 is a part and 3 is a part." */
function stemOf(whole: Token, parts: readonly Token[]): Sentence {
  return { kind: 'stem', said: [whole, ' is the whole. ', ...listed(parts.map(part => [part, ' is a part'])), '.'] };
}

/**
 * What a circle and its parts say. An empty circle is no number: of an empty whole the parts are added, an empty part leaves the rest unsaid. What
 * contradicts itself says nothing, for one of its sentences is false. It is told by these circles alone, so that nothing about others is told by silence.
 */
function sentencesOf(props: PartWhole, held: readonly Held[], { circle, parts }: Node): readonly Sentence[] {
  const [whole, ...contents] = [circle, ...parts].map(each => contentOf(each, held));
  const isTold = ({ asked, value }: Content): boolean => asked === true || value !== undefined;
  const isKnown = contents.every(({ value }) => value !== undefined);
  if (!whole || !contents.every(isTold) || ![whole, ...contents].some(({ value }) => value)) return [];
  const sum = contents.reduce<Value>((so, { value }) => plus(so, value ?? {}), {});
  const by = isKnown && whole.value ? numberOf(minus(sum, whole.value)) : undefined;
  if ((!isTold(whole) && !isKnown) || (by && !by.equals(0))) return [];
  const token = isTold(whole) ? tokenOf(props, circle, held) : { value: fromValue(sum, formOf(parts)), parts: [circle, ...parts].map(({ id }) => id) };
  const tokens = parts.map(part => tokenOf(props, part, held));
  return [...family(token, tokens), ...(isKnown && !whole.asked ? [stemOf(token, tokens)] : [])];
}

/** The families of every circle that has parts. */
export function sentences(props: PartWhole, held: readonly Held[]): readonly Sentence[] {
  return nodesIn(props.whole).flatMap(node => sentencesOf(props, held, node));
}
