import type { Said, Sentence, Token } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import { fromNumber } from '../../maths/print.ts';
import type { Expression } from '../../maths/expression.ts';
import type { BarModel } from './model.ts';
import { capital, listed } from './names.ts';
import { relationsIn, type Relation, type Term } from './relations.ts';
import { solveModel } from './solve.ts';
import { numberSentence } from './sentence.ts';

/** Sums of more parts than this are not said, and not taken apart when they have more than these: nobody reads them. */
const MOST_ADDENDS = 12;
const MOST_TAKEN_APART = 4;

/**
 * The number sentences that a bar model says, each family whole (a + b = c, b + a = c, c − a = b …; n × u = t, t ÷ n = u …; 3/4 × 24 = 18),
 * each family followed by its stem sentence. What is asked for stands as `?`. What is not written stands as what it comes to only where
 * nothing is asked; else by its name, or it is not said. Neither is what could be anything, or what the model contradicts.
 */
export function familyOf(model: BarModel): readonly Sentence[] {
  const seen = new Set<string>();
  return relationsIn(model, solveModel(model)).filter(isSaid).flatMap((relation) => [...numbersOf(relation), stemOf(relation)])
    .filter((sentence) => {
      const text = JSON.stringify(sentence.expression ?? sentence.said);
      return !seen.has(text) && seen.add(text);
    });
}

/** Whether a term is asked for, or told by its name only. */
const isUnknown = (term: Term): boolean => 'unknown' in term.token.value || 'word' in term.token.value;

/** Whether a relation is true, as far as it is known, and tells something. */
function isSaid(relation: Relation): boolean {
  const known = (...terms: readonly Term[]): readonly Fraction[] | undefined => {
    const values = terms.map((term) => term.value);
    return values.every((value) => value !== undefined) ? values : undefined;
  };
  switch (relation.is) {
    case 'sum': {
      const [whole, ...pieces] = known(relation.whole, ...relation.pieces) ?? [];
      const told = !(isUnknown(relation.whole) && relation.pieces.every(isUnknown)) && relation.pieces.length <= MOST_ADDENDS;
      return told && (!whole || whole.equals(pieces.reduce((a, b) => a.add(b), new Fraction(0))));
    }
    case 'groups': return agrees(known(relation.number, relation.each, relation.whole), (number, each, whole) => number.mul(each).equals(whole));
    case 'difference': return agrees(known(relation.larger, relation.smaller, relation.difference), (larger, smaller, difference) => larger.sub(smaller).equals(difference));
    case 'fraction': return agrees(known(relation.of, relation.part, relation.part), (of, part) => of.mul(relation.some).div(relation.all).equals(part));
    default: return agrees(known(relation.left, relation.right, relation.right), (left, right) => left.equals(right));
  }
}

function agrees(values: readonly Fraction[] | undefined, check: (a: Fraction, b: Fraction, c: Fraction) => boolean): boolean {
  const [a, b, c] = values ?? [];
  return !a || !b || !c || check(a, b, c);
}

function numbersOf(relation: Relation): readonly Sentence[] {
  const isZero = (term: Term): boolean => term.value?.n === 0n;
  switch (relation.is) {
    case 'sum': return sums(relation.pieces.map((piece) => piece.token), relation.whole.token);
    case 'groups': {
      const [number, each, whole] = [relation.number.token, relation.each.token, relation.whole.token];
      return [
        numberSentence('×', [number, each], whole), numberSentence('×', [each, number], whole),
        ...isZero(relation.number) ? [] : [numberSentence('÷', [whole, number], each)],
        ...isZero(relation.each) ? [] : [numberSentence('÷', [whole, each], number)],
      ];
    }
    case 'difference': {
      const [larger, smaller, difference] = [relation.larger.token, relation.smaller.token, relation.difference.token];
      return [
        numberSentence('−', [larger, smaller], difference), numberSentence('−', [larger, difference], smaller),
        numberSentence('+', [smaller, difference], larger), numberSentence('+', [difference, smaller], larger),
      ];
    }
    case 'fraction': {
      const over: Expression = { op: 'over', of: [fromNumber(new Fraction(relation.some)), fromNumber(new Fraction(relation.all))] };
      return [numberSentence('×', [{ value: over, parts: [] }, relation.of.token], relation.part.token)];
    }
    default: return [numberSentence('+', [relation.left.token], relation.right.token)];
  }
}

function sums(pieces: readonly Token[], whole: Token): readonly Sentence[] {
  const [first, second] = pieces;
  const turned = pieces.length === 2 && first && second ? [numberSentence('+', [second, first], whole)] : [];
  const apart = pieces.length > MOST_TAKEN_APART ? [] : pieces.toReversed().map((piece) =>
    numberSentence('−', [whole, ...pieces.filter((one) => one !== piece)], piece));
  return [numberSentence('+', pieces, whole), ...turned, ...apart];
}

function stemOf(relation: Relation): Sentence {
  return { kind: 'stem', said: ended(stem(relation)) };
}

/** Without a space at its end. */
function ended(said: Said): Said {
  const last = said.at(-1);
  return typeof last === 'string' ? [...said.slice(0, -1), last.trimEnd()] : said;
}

/** "Ali is 12. "; nothing for what is told by its name only. */
const is = (term: Term): Said => 'word' in term.token.value ? [] : [...capital(term.called), ' is ', term.token, '. '];
const number = (many: number): Token => ({ value: fromNumber(new Fraction(many)), parts: [] });

function stem(relation: Relation): Said {
  switch (relation.is) {
    case 'sum': {
      const { pieces, whole } = relation;
      const names = pieces.map((piece) => piece.called);
      if (pieces.every((piece) => piece.named)) return [...pieces.flatMap(is), ...capital(listed(names)), ' together are ', whole.token, '.'];
      return [...listed([...pieces.map((piece) => [piece.token, ' is a part']), [whole.token, ' is the whole']]), '.'];
    }
    case 'groups': {
      const count: Said = relation.counted ? ['There are ', relation.number.token, ' equal parts. '] : ['The number of equal parts is ', relation.number.token, '. '];
      const each: Said = relation.each.named ? is(relation.each) : ['Each part is ', relation.each.token, '. '];
      return [...count, ...each, ...is(relation.whole)];
    }
    case 'difference': {
      const { larger, smaller, difference } = relation;
      return [...is(larger), ...is(smaller), 'The difference between ', ...larger.called, ' and ', ...smaller.called, ' is ', difference.token, '.'];
    }
    case 'fraction': {
      const { some, all, of, part } = relation;
      const whole: Said = [...is(of), ...('word' in of.token.value ? capital(of.called) : ['It']), ' is ', number(all), ' equal parts. '];
      if (part.named) return [...whole, ...capital(part.called), ' is as long as ', number(some), ' of them. ', ...is(part)];
      return [...whole, number(some), some === 1 ? ' of them is ' : ' of them are ', part.token, '.'];
    }
    default: return ['Both bars are equally long: ', relation.left.token, ' and ', relation.right.token, '.'];
  }
}
