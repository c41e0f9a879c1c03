import type { Expression } from '../expression.ts';
import { bare, isMade, wordOf } from '../made.ts';
import { decideValues, readingOf, type Decision, type Known } from './decide.ts';
import { attempted } from './limits.ts';
import { isTooLarge } from './measure.ts';
import { rangeIn } from './ranges.ts';
import { ALWAYS, isIn, isStatement, NEVER, statementIn, withBothSigns, type Statement } from './statement.ts';
import { decideSets, decideStatements } from './statements.ts';

export type { Decision, Known } from './decide.ts';

/** What kind of answer an expression is. */
type Answer =
  | { readonly is: 'value'; readonly of: Expression }
  | { readonly is: 'statement'; readonly of: Statement }
  | { readonly is: 'collection' | 'set' | 'point' | 'ratio' | 'remainder'; readonly of: readonly Expression[] };

/**
 * Whether two answers are the same, whatever they are: numbers, expressions in letters, quantities, equations and inequalities, solutions, points,
 * ratios, quotients with remainders. Nothing is guessed: `undecided` where it can be proved neither way. Never throws, and is given up early where
 * it would be too much work.
 *
 * Two expressions in letters are equal when they have the same value wherever both have one, so that (x² − 1)/(x − 1) is equal to x + 1 (`excluded`
 * tells where they differ). Two equations are equal when they have the same solutions.
 */
export function equal(one: Expression, other: Expression, known: Known = {}): Decision {
  if (isTooLarge(one) || isTooLarge(other)) return 'undecided';
  return attempted(() => decide(one, other, known)) ?? 'undecided';
}

function decide(one: Expression, other: Expression, known: Known): Decision {
  if (JSON.stringify(one) === JSON.stringify(other)) return 'equal';
  if (hasUnknown(one) || hasUnknown(other)) return 'undecided';
  const [range, otherRange] = [rangeIn(one), rangeIn(other)];
  if (range) return decideRange(range, other, known);
  if (otherRange) return decideRange(otherRange, one, known);
  const [a, b] = [answerIn(one), answerIn(other)];
  const reading = readingOf([one, other], known);
  const statements = statementsOf(a, b);
  if (statements) return decideStatements(statements[0], statements[1], reading, known);
  if (a.is === 'value' || a.is === 'statement' || b.is === 'value' || b.is === 'statement') return a.is === 'value' && b.is === 'value' ? decideValues(a.of, b.of, known) : decideAlone(one, a, other, b, known);
  if ((a.is === 'collection') !== (b.is === 'collection') && a.is !== 'set' && b.is !== 'set') return decideAlone(one, a, other, b, known);
  return decideParts(a.is, a.of, b.is, b.of, known);
}

/** A value by itself, or a point, is the only one of a list: ±0 is 0. */
function decideAlone(one: Expression, a: Answer, other: Expression, b: Answer, known: Known): Decision {
  if (b.is === 'collection' && a.is !== 'statement') return decideSets([one], b.of, (x, y) => decide(x, y, known));
  if (a.is === 'collection' && b.is !== 'statement') return decideSets(a.of, [other], (x, y) => decide(x, y, known));
  return 'different';
}

/** A set with intervals in it against any answer. A number or a point by itself is no set. */
function decideRange(range: Expression, other: Expression, known: Known): Decision {
  const answer = answerIn(other);
  const asRange = rangeIn(other) ?? (answer.is === 'set' ? { op: answer.is, of: answer.of } : undefined);
  if (!asRange && answer.is !== 'statement' && answer.is !== 'collection') return 'different';
  const said = answer.is === 'statement' && flat(answer.of).length > 0 ? answer.of : undefined;
  const used = new Set([...lettersOf(range), ...(said ? [] : lettersOf(other))]);
  const left = said ? subjectOf(said, used) : SUBJECTS.find(({ letter }) => !used.has(letter));
  if (!left || used.has(left.letter)) return 'undecided';
  const values = answer.is === 'collection' ? isIn(left, { op: 'set', of: answer.of }) : undefined;
  const [a, b] = [isIn(left, range), asRange ? isIn(left, asRange) : answer.is === 'statement' ? answer.of : values];
  return a && b ? decideStatements(a, b, readingOf([range, other], known), known) : 'undecided';
}

/** Letters for what is in a set. */
const SUBJECTS = ['x', 'y', 'z', 't'].map(letter => ({ letter }));

type Parts = Extract<Answer, { readonly of: readonly Expression[] }>['is'];

function decideParts(is: Parts, of: readonly Expression[], otherIs: Parts, others: readonly Expression[], known: Known): Decision {
  const collections: readonly Parts[] = ['collection', 'set'];
  if (collections.includes(is) && collections.includes(otherIs)) return decideSets(of, others, (x, y) => decide(x, y, known));
  if (is !== otherIs || of.length !== others.length) return 'different';
  if (of.length > MOST_IN_ORDER) return 'undecided';
  if (is === 'ratio') return decideRatios(of, others, known);
  return inOrder(of.map((each, at) => decide(each, others[at] ?? each, known)));
}

/** The most coordinates of a point, and parts of a ratio. */
const MOST_IN_ORDER = 12;

function inOrder(decisions: readonly Decision[]): Decision {
  return decisions.includes('different') ? 'different' : decisions.includes('undecided') ? 'undecided' : 'equal';
}

/** 3 : 4 is 6 : 8, for 3 × 8 is 4 × 6, and 3 and 6 have the same sign. 0 : 0 is no other ratio. */
function decideRatios(of: readonly Expression[], others: readonly Expression[], known: Known): Decision {
  const times = (a: Expression, b: Expression): Expression => ({ op: 'times', of: [a, b] });
  const size = (a: Expression): Expression => ({ op: 'beside', of: [{ letter: '|' }, a, { letter: '|' }] });
  const isNothing = (parts: readonly Expression[]): boolean => parts.every(part => decideValues(part, { exact: '0' }, known) === 'equal');
  if (isNothing(of) || isNothing(others)) return 'different';
  const pairs = of.map((a, at) => [a, others[at] ?? a] as const);
  return inOrder(pairs.flatMap(([a, c], at) => [
    // The one against itself asks for the sign: a c is |a c|.
    decideValues(times(a, c), size(times(a, c)), { ...known, positive: true }),
    ...pairs.slice(at).map(([b, d]) => decideValues(times(a, d), times(b, c), known)),
  ]));
}

/** Both as statements: a list of solutions against an equation is one too. */
function statementsOf(a: Answer, b: Answer): readonly [Statement, Statement] | undefined {
  if (a.is === 'statement' && b.is === 'statement') return [a.of, b.of];
  const [solutions, others] = [solutionsOf(a), solutionsOf(b)];
  if (a.is === 'statement' && others) return pair(a.of, others);
  const turned = b.is === 'statement' && solutions ? pair(b.of, solutions) : undefined;
  return turned && [turned[1], turned[0]];
}

function solutionsOf(answer: Answer): readonly Expression[] | undefined {
  if (answer.is === 'point') return [{ op: 'point', of: answer.of }];
  return answer.is === 'collection' || answer.is === 'set' ? answer.of : undefined;
}

function pair(statement: Statement, values: readonly Expression[]): readonly [Statement, Statement] | undefined {
  if (values.length === 0) return [statement, NEVER];
  const left = subjectOf(statement);
  const points = values.map(value => pointStatement(statement, bare(value)));
  if (points.every(each => each !== undefined)) return [statement, { is: 'or', of: points }];
  return left && [statement, { is: 'or', of: values.map(right => ({ is: 'relation', as: 'equals', left, right })) }];
}

/** (2, 3) says x = 2 and y = 3 where a statement is about x and y. */
function pointStatement(statement: Statement, point: Expression): Statement | undefined {
  if (!isMade(point, 'point')) return undefined;
  const letters = [...new Set(flat(statement).flatMap(({ left, right }) => [...lettersOf(left), ...lettersOf(right)]))].sort();
  if (letters.join('') !== 'xyz'.slice(0, point.of.length)) return undefined;
  return { is: 'and', of: point.of.map((right, at) => ({ is: 'relation', as: 'equals', left: { letter: letters[at] ?? '' }, right })) };
}

/** The letter that a statement is about: that alone on a side everywhere, or the only one in it; not one that stands in what it is compared with. */
function subjectOf(statement: Statement, compared: ReadonlySet<string> = new Set()): { readonly letter: string } | undefined {
  const relations = flat(statement);
  const alone = relations.map(({ left, right }) => [left, right].flatMap(side => ('letter' in side ? lettersOf(side) : [])));
  const same = alone[0]?.find(letter => !compared.has(letter) && alone.every(each => each.includes(letter)));
  const letters = [...new Set(relations.flatMap(({ left, right }) => [...lettersOf(left), ...lettersOf(right)]))];
  const [only] = letters;
  const letter = same ?? (letters.length === 1 ? only : undefined);
  return letter === undefined ? undefined : { letter };
}

function flat(statement: Statement): readonly Extract<Statement, { readonly is: 'relation' }>[] {
  return statement.is === 'relation' ? [statement] : statement.of.flatMap(flat);
}

function lettersOf(expression: Expression): string[] {
  if ('letter' in expression) return ['π', '|', '∞'].includes(expression.letter) ? [] : [expression.letter];
  return 'op' in expression ? expression.of.flatMap(lettersOf) : [];
}

function hasUnknown(expression: Expression): boolean {
  return 'unknown' in expression || ('op' in expression && expression.of.some(hasUnknown));
}

const REMAINDER = /^(?:r|rem|remainder)$/u;

function answerIn(given: Expression): Answer {
  const expression = bare(given);
  if (wordOf(expression) === 'no solution') return { is: 'statement', of: NEVER };
  if (wordOf(expression) === 'all values') return { is: 'statement', of: ALWAYS };
  const [one, other] = withBothSigns(expression);
  if (one && other) return answerIn({ op: !isStatement(one) ? 'list' : isMade(one, 'not equals') ? 'and' : 'or', of: [one, other] });
  if (!('op' in expression)) return { is: 'value', of: expression };
  const statement = isStatement(expression) ? statementIn(expression) : undefined;
  if (statement) return { is: 'statement', of: statement };
  switch (expression.op) {
    case 'or': case 'list': case 'and': return { is: 'collection', of: flattened(expression.of) };
    case 'set': return { is: 'set', of: flattened(expression.of) };
    case 'union': return { is: 'set', of: flattened(expression.of.flatMap(membersIn)) };
    case 'point': case 'ratio': return { is: expression.op, of: expression.of };
    default: return REMAINDER.test(wordOf(expression.of[1])) ? { is: 'remainder', of: expression.of.toSpliced(1, 1) } : { is: 'value', of: expression };
  }
}

/** 2, ±3 is three values. */
function flattened(of: readonly Expression[]): Expression[] {
  return of.flatMap((each) => {
    const answer = answerIn(each);
    return answer.is === 'collection' ? [...answer.of] : [each];
  });
}

/** The members of a set; of sets that are joined those of all. */
function membersIn(set: Expression): readonly Expression[] {
  const inner = bare(set);
  return isMade(inner, 'union') ? inner.of.flatMap(membersIn) : isMade(inner, 'set') ? inner.of : [inner];
}
