import type { Said, Sentence, Token } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { fromNumber } from '../../maths/print.ts';
import { be, capital, listed } from './names.ts';
import type { Relation } from './relations.ts';
import { isOneWhole, type Term } from './terms.ts';

/** One short sentence of a stem; `asks`: about what is to be found, so that it is said last. */
interface Line { readonly said: Said; readonly asks: boolean }

/** Whether a term is asked for. */
export const isAsked = (term: Term): boolean => 'unknown' in term.token.value;
/** Whether a term stands by its name only, for what is not told. */
export const isWord = (term: Term): boolean => 'word' in term.token.value;

/** What hangs together, in short sentences: what is known first, then what is asked for. */
export function stemOf(...relations: readonly Relation[]): Sentence {
  const said = relations.flatMap(linesOf).toSorted((one, other) => Number(one.asks) - Number(other.asks));
  return { kind: 'stem', said: said.flatMap((line, at) => at === 0 ? line.said : [' ', ...line.said]) };
}

const line = (said: Said, asks = false): Line => ({ said, asks });
/** "Ali is 12."; nothing for what is told by its name only. */
const is = (term: Term): readonly Line[] => isWord(term) ? [] : [line([...capital(term.called), be(term.called), term.token, '.'], isAsked(term))];
const number = (many: number): Token => ({ value: fromNumber(new Fraction(many)), parts: [] });
const isOne = (term: Term): boolean => term.value?.equals(1) ?? false;

function linesOf(relation: Relation): readonly Line[] {
  switch (relation.is) {
    case 'sum': return sum(relation.pieces, relation.whole);
    case 'groups': return [...equalParts(relation.number, relation.each, isWord(relation.whole) ? relation.whole.called : undefined), ...is(relation.whole)];
    case 'row': return equalParts(relation.number, relation.each);
    case 'times': return times(relation);
    case 'difference': return difference(relation);
    case 'fraction': return fraction(relation);
    case 'shares': {
      const { number: many, whole } = relation;
      return [line(['There are ', many.token, ' equal parts', ...whole.named ? [' in ', ...whole.called] : [], '.']), ...is(whole)];
    }
    case 'some': {
      const { some, all, part } = relation;
      return [line([number(some), ' of the ', number(all), some === 1 ? ' equal parts is ' : ' equal parts are ', part.token, '.'], isAsked(part))];
    }
    case 'percent': return percent(relation);
    case 'ratio': return forEvery(relation);
    default: return [line(['The bars are equally long.']), line(['One is ', relation.left.token, '.']), line(['The other is ', relation.right.token, '.'])];
  }
}

function sum(pieces: readonly Term[], whole: Term): readonly Line[] {
  if (pieces.every((piece) => piece.named)) {
    return [...pieces.flatMap(is), line([...capital(listed(pieces.map(({ called }) => called))), ' together are ', whole.token, '.'], isAsked(whole))];
  }
  const unnamed = pieces.filter((piece) => !piece.many && !piece.named);
  const [known, asked] = [unnamed.filter((piece) => !isAsked(piece)), unnamed.filter(isAsked)];
  const told = pieces.flatMap((piece) => piece.many ? equalParts(piece.many.number, piece.many.each)
    : isWord(piece) ? [line([...capital(piece.called), ' is a part.'])] : piece.named ? is(piece) : []);
  const total: readonly Line[] = isWord(whole) ? [line([...capital(whole.called), ' is the whole.'])] : is(whole);
  const rest = told.some((one) => !one.asks);
  return [
    ...told,
    ...parts(known, rest ? 'the other' : known.length === pieces.length ? 'the' : NUMBERS[known.length] ?? 'the known'),
    ...total,
    ...parts(asked, asked.length === pieces.length ? 'the' : 'the other'),
  ];
}

/** How many parts are told, in words. */
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "The parts are 7 and 5.", "One part is 7.", "The other part is unknown." */
function parts(terms: readonly Term[], which: string): readonly Line[] {
  const [first] = terms;
  if (!first) return [];
  return [line([...capital([which]), terms.length === 1 ? ' part is ' : ' parts are ', ...listed(terms.map(({ token }) => [token])), '.'], isAsked(first))];
}

/** "There are 3 equal parts of 8."; what is asked for in a sentence of its own. */
function equalParts(many: Term, each: Term, whole?: Said): readonly Line[] {
  const size: readonly Line[] = isWord(each) ? [] : [line(['Each part is ', each.token, '.'], isAsked(each))];
  if (isAsked(many)) return [...size, line(['The number of equal parts is ', many.token, '.'], true)];
  const there: Said = isOne(many) ? ['There is ', many.token, ' part'] : ['There are ', many.token, ' equal parts'];
  const within: Said = whole ? [' in ', ...whole, '.'] : ['.'];
  return isAsked(each) || isWord(each) ? [line([...there, ...within]), ...size] : [line([...there, ' of ', each.token, ...within])];
}

function times({ number: many, each, whole }: Extract<Relation, { is: 'groups' | 'times' }>): readonly Line[] {
  if (isAsked(many)) return [...is(each), ...is(whole), line([{ about: many.token.parts, said: ['How many times as much is ', ...whole.called, ' as ', ...each.called, '?'] }], true)];
  return [line([...capital(whole.called), ' is ', many.token, ' times as much as ', ...each.called, '.']), ...is(each), ...is(whole)];
}

function difference({ larger, smaller, difference: more }: Extract<Relation, { is: 'difference' }>): readonly Line[] {
  if (isAsked(more)) return [...is(larger), ...is(smaller), line(['The difference between ', ...larger.called, ' and ', ...smaller.called, ' is ', more.token, '.'], true)];
  return [line([...capital(larger.called), ' is ', more.token, ' more than ', ...smaller.called, '.']), ...is(larger), ...is(smaller)];
}

function fraction(relation: Extract<Relation, { is: 'fraction' }>): readonly Line[] {
  const { of, part } = relation;
  const share: Token = { value: shareOf(relation), parts: [] };
  if (isOneWhole(of) && !isAsked(part) && !isWord(part)) {
    const be = relation.some === 1 ? ' of them is ' : ' of them are ';
    return [line(['When ', number(relation.all), ' equal parts make ', of.token, ', ', number(relation.some), be, part.token, '.'])];
  }
  if (part.named) return [line([...capital(part.called), ' is ', share, ' of ', ...of.called, '.']), ...is(of), ...is(part)];
  if (isWord(of)) return [line(['Of ', ...of.called, ', ', share, ' is ', part.token, '.'], isAsked(part))];
  return [line([...capital(of.called), ' is ', of.token, ', and ', share, ' of it is ', part.token, '.'], isAsked(part))];
}

/** A fraction of equal parts as it is drawn, or in hundredths where the scale says so. */
export function shareOf({ fraction: share, some, all, percent: hundredths }: Extract<Relation, { is: 'fraction' }>): Expression {
  return hundredths ? { op: 'percent', of: [fromNumber(share.mul(100), 'decimal')] } : { op: 'over', of: [number(some).value, number(all).value] };
}

/** "For every 3 parts of Red there are 2 of Blue." */
function forEvery({ of }: Extract<Relation, { is: 'ratio' }>): readonly Line[] {
  const [first, ...others] = of;
  if (!first) return [];
  const be = isOne(others[0]?.number ?? first.number) ? ' there is ' : ' there are ';
  return [line([
    'For every ', first.number.token, isOne(first.number) ? ' part of ' : ' parts of ', ...first.called, be,
    ...listed(others.map(({ number: many, called }) => [many.token, ' of ', ...called])), '.',
  ])];
}

function percent({ number: many, of, part }: Extract<Relation, { is: 'percent' }>): readonly Line[] {
  const whole: Said = ['The whole is ', of.token];
  if (isAsked(many)) return [line([...whole, '.']), line(['The part is ', part.token, '.']), line(['The percentage is ', many.token, '.'], true)];
  return [line([...whole, ', and ', many.token, ' of it is ', part.token, '.'])];
}
