import type { Sentence, Token } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import { fromNumber } from '../../maths/print.ts';
import type { Expression } from '../../maths/expression.ts';
import type { BarModel } from './model.ts';
import { relationsIn, type Relation } from './relations.ts';
import { solveModel } from './solve.ts';
import { numberSentence } from './sentence.ts';
import { isAsked, isWord, shareOf, stemOf } from './stems.ts';
import type { Term } from './terms.ts';

/** Sums of more parts than this are not said, and not taken apart when they have more than these: nobody reads them. */
const MOST_ADDENDS = 12;
const MOST_TAKEN_APART = 4;

/**
 * The number sentences that a bar model says, each family whole (a + b = c, b + a = c, c − a = b …; n × u = t, t ÷ n = u …; 3/4 × 24 = 18),
 * each beginning with the one that is as it is drawn, and followed by its stem sentence. Families about what is asked for come first. What is asked
 * for stands as `?`. What is not written stands as what it comes to only where nothing is asked, or where its own bar shows it; else by its
 * name, or it is not said. Neither is what could be anything. A model that contradicts itself says nothing: one of its sentences is
 * false, and it cannot know which.
 */
export function familyOf(model: BarModel): readonly Sentence[] {
  const seen = new Set<string>();
  const isNew = (sentence: Sentence): boolean => {
    const text = JSON.stringify(sentence.expression ?? sentence.said);
    return !seen.has(text) && Boolean(seen.add(text));
  };
  const solved = solveModel(model);
  if (solved.contradictions.length > 0) return [];
  const relations = relationsIn(model, solved).filter(isSaid);
  const told = new Set(relations.filter((one) => !isShort(one)).flatMap(termsOf).flatMap(({ token }) => token.parts));
  const short = relations.filter((one) => isShort(one) && !termsOf(one).some(({ token }) => token.parts.some((part) => told.has(part))));
  const families = relations.filter((one) => !isShort(one)).sort((one, other) => rank(one) - rank(other)).flatMap((relation) => {
    const unsaid = numbersOf(relation).filter(isNew);
    return unsaid.length === 0 ? [] : [...unsaid, stemOf(relation)];
  });
  return [...families, ...short.length === 0 ? [] : [stemOf(...short)]];
}

/** Whether a relation has no number sentence: it is said of what no other tells of. */
function isShort(relation: Relation): boolean {
  return relation.is === 'shares' || relation.is === 'some' || relation.is === 'row';
}

/** What is asked for comes first, names for what is not told last; of the same family said twice, the one about two bars. */
function rank(relation: Relation): number {
  const terms = termsOf(relation);
  return (terms.some(isAsked) ? 0 : 8) + (terms.some(isWord) ? 4 : 0) + (relation.is === 'times' ? 0 : 1);
}

/** Everything that a relation is about. */
function termsOf(relation: Relation): readonly Term[] {
  const terms = (): readonly Term[] => {
    switch (relation.is) {
      case 'sum': return [...relation.pieces, relation.whole];
      case 'groups':
      case 'times': return [relation.number, relation.each, relation.whole];
      case 'difference': return [relation.larger, relation.smaller, relation.difference];
      case 'fraction': return [relation.of, relation.part];
      case 'shares': return [relation.number, relation.whole];
      case 'row': return [relation.number, relation.each];
      case 'some': return [relation.part];
      case 'percent': return [relation.number, relation.of, relation.part];
      default: return [relation.left, relation.right];
    }
  };
  return terms().flatMap((one) => one.many ? [one, one.many.number, one.many.each] : [one]);
}

/** Whether a term is asked for, or told by its name only. */
const isUnknown = (term: Term): boolean => isAsked(term) || isWord(term);

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
    case 'shares': return !isWord(relation.whole);
    case 'row':
    case 'some': return true;
    case 'percent': return agrees(known(relation.number, relation.of, relation.part), (number, of, part) => number.mul(of).div(100).equals(part));
    case 'groups':
    case 'times': return agrees(known(relation.number, relation.each, relation.whole), (number, each, whole) => number.mul(each).equals(whole));
    case 'difference': return agrees(known(relation.larger, relation.smaller, relation.difference), (larger, smaller, difference) => larger.sub(smaller).equals(difference));
    case 'fraction': return agrees(known(relation.of, relation.part, relation.part), (of, part) => of.mul(relation.fraction).equals(part));
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
    case 'groups':
    case 'times': {
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
      return [...relation.percent ? [shareOf(relation)] : [], over].map((value) => numberSentence('×', [{ value, parts: [] }, relation.of.token], relation.part.token));
    }
    case 'shares':
    case 'row':
    case 'some': return [];
    case 'percent': {
      const [number, of, part] = [relation.number.token, relation.of.token, relation.part.token];
      const share: Token = isAsked(relation.number) ? { ...number, value: { op: 'percent', of: [{ unknown: true }] } } : number;
      return [numberSentence('×', [share, of], part), ...isZero(relation.of) ? [] : [numberSentence('÷', [part, of], share)]];
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
