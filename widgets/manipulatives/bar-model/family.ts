import type { Sentence, Token } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import { fromNumber } from '../../maths/print.ts';
import type { Expression } from '../../maths/expression.ts';
import { alone, division, ratio } from '../say.ts';
import type { Bar, BarModel } from './model.ts';
import { relationsIn, type Relation } from './relations.ts';
import { solveModel, type Solved } from './solve.ts';
import { numberSentence } from './sentence.ts';
import { isAsked, isWord, shareOf, stemOf } from './stems.ts';
import { isOneWhole, pageOf, sideTerm, termOf, type Page, type Term } from './terms.ts';

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
    // How two bars compare is told by what is said about their sizes, where anything is.
    const isTold = relation.is === 'ratio' && relations.some((one) => !isShort(one) && one !== relation);
    return unsaid.length === 0 ? [] : [...unsaid, ...isTold ? [] : [stemOf(relation)]];
  });
  const said = [...families, ...short.length === 0 ? [] : [stemOf(...short)]];
  return said.length > 0 ? said : itself(model, solved);
}

/** Of a bar by itself, what is written on it: 34, 2x + 3. */
function itself(model: BarModel, solved: Solved): readonly Sentence[] {
  const [bar, ...others] = model.bars;
  const token = bar && others.length === 0 ? itsToken(pageOf(model, solved), bar) : undefined;
  return token ? [alone(token)] : [];
}

function itsToken(page: Page, bar: Bar): Token | undefined {
  const [only, ...more] = bar.parts;
  const isOne = only?.kind === 'part' && more.length === 0 && page.written.get(only.id)?.is === 'known';
  return (isOne ? termOf(page, only.id) : sideTerm(page, bar))?.token;
}

/** Whether a relation has no number sentence: it is said of what no other tells of. */
function isShort(relation: Relation): boolean {
  return relation.is === 'shares' || relation.is === 'some' || relation.is === 'row';
}

/** What is asked for comes first, names for what is not told last; a number as some of one whole, and a ratio, before
 * all that follows from them; of the same family said twice, the one about two bars. */
function rank(relation: Relation): number {
  const terms = termsOf(relation);
  if (relation.is === 'fraction' && isOneWhole(relation.of) && !terms.some(isUnknown)) return 7;
  return (terms.some(isAsked) ? 0 : 8) + (terms.some(isWord) ? 4 : 0) + (relation.is === 'ratio' ? 0 : relation.is === 'times' ? 1 : 2);
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
      case 'ratio': return [];
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
    case 'ratio':
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
    case 'sum': return [...sums(relation.pieces.map((piece) => piece.token), relation.whole.token), ...withRemainder(relation)];
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
      const number = isOneWhole(relation.of) && !isUnknown(relation.part) ? [alone(relation.part.token)] : [];
      return [...number, ...[...relation.percent ? [shareOf(relation)] : [], over].map((value) => numberSentence('×', [{ value, parts: [] }, relation.of.token], relation.part.token))];
    }
    case 'ratio': {
      const [first, second, ...more] = relation.of.map(({ number }) => number.token);
      return first && second ? [ratio([first, second, ...more])] : [];
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

/** 23 ÷ 5 = 4 r 3 of 4 equal parts of 5, and 3 that are less than another. */
function withRemainder({ pieces, whole }: Extract<Relation, { is: 'sum' }>): readonly Sentence[] {
  const [groups, rest, ...others] = pieces;
  const by = groups?.many?.each;
  if (!groups?.many || !by || !rest || others.length > 0 || [groups.many.number, by, rest, whole].some(isUnknown)) return [];
  const fits = by.value && rest.value && isWhole(by) && isWhole(rest) && isWhole(whole) && rest.value.compare(0) > 0 && rest.value.compare(by.value) < 0;
  return fits ? [division({ whole: whole.token, by: by.token, number: groups.many.number.token, remainder: rest.token })] : [];
}

const isWhole = ({ value }: Term): boolean => value?.d === 1n;

function sums(pieces: readonly Token[], whole: Token): readonly Sentence[] {
  const [first, second] = pieces;
  const turned = pieces.length === 2 && first && second ? [numberSentence('+', [second, first], whole)] : [];
  const apart = pieces.length > MOST_TAKEN_APART ? [] : pieces.toReversed().map((piece) =>
    numberSentence('−', [whole, ...pieces.filter((one) => one !== piece)], piece));
  return [numberSentence('+', pieces, whole), ...turned, ...apart];
}
