import { isRelation } from '../brackets.ts';
import type { Expression } from '../expression.ts';
import { BRACKETS, endless, isInterval, pairAsInterval, type Interval } from '../interval.ts';
import { bare, isMade, type Made } from '../made.ts';
import type { Comparison } from './realset.ts';

/** What a relation says: that one side stands so to the other. */
export interface Relation { readonly is: 'relation'; readonly as: Comparison; readonly left: Expression; readonly right: Expression }
/** One relation, several of which all hold or any holds; `or` of none never holds, `and` of none always does. */
export type Statement = Relation | { readonly is: 'or' | 'and'; readonly of: readonly Statement[] };

export const NEVER: Statement = { is: 'or', of: [] };
export const ALWAYS: Statement = { is: 'and', of: [] };

export function isStatement(expression: Expression): boolean {
  const inner = bare(expression);
  return 'op' in inner && (isComparison(inner) || inner.op === 'element of' || ((inner.op === 'or' || inner.op === 'and' || inner.op === 'list' || inner.op === 'set') && inner.of.some(isStatement)));
}

function isComparison(node: Made): node is Made & { readonly op: Comparison } {
  return ['equals', 'not equals', 'less', 'more', 'at most', 'at least'].includes(node.op);
}

/** What an expression says that is a relation, a chain of them (2 < x ≤ 5), or several joined; `undefined` for what says nothing. */
export function statementIn(expression: Expression): Statement | undefined {
  const node = bare(expression);
  if (!('op' in node)) return undefined;
  if (isComparison(node)) return fromComparison(node);
  const [left = node, right = node] = node.of;
  if (node.op === 'element of') return isIn(left, right);
  if (node.op === 'or' || node.op === 'list' || node.op === 'set') return fromAlternatives(node.of);
  if (node.op !== 'and') return undefined;
  const of = node.of.map(statementIn);
  if (!of.every(each => each !== undefined)) return undefined;
  return areAlternatives(of) ? { is: 'or', of } : { is: 'and', of };
}

/** x = 2 and x = −3 is said of two solutions, though no x is both. */
function areAlternatives(of: readonly Statement[]): boolean {
  const letters = of.map(each => (each.is === 'relation' && each.as === 'equals' && 'letter' in each.left ? each.left.letter : undefined));
  return letters[0] !== undefined && letters.every(letter => letter === letters[0]);
}

function fromComparison(node: Made & { readonly op: Comparison }): Statement | undefined {
  const relations: Statement[] = [];
  for (const [at, right] of node.of.slice(1).entries()) {
    const left = node.of[at];
    if (!left) return undefined;
    const before = isStatement(left) ? statementIn(left) : undefined;
    if (before) relations.push(before);
    const made = compareWith(node.op, lastSide(left), right);
    if (!made) return undefined;
    relations.push(made);
  }
  const [only] = relations;
  return relations.length === 1 ? only : { is: 'and', of: relations };
}

/** What it says that something is in a set: in an interval, among the numbers of a set, in one of several; `undefined` for what is no set. */
export function isIn(left: Expression, set: Expression): Statement | undefined {
  const node = pairAsInterval(set);
  if (isInterval(node)) return isBetween(left, node);
  if (!('op' in node)) return undefined;
  if (node.op === 'set') return { is: 'or', of: node.of.map((right): Relation => ({ is: 'relation', as: 'equals', left, right })) };
  const of = node.op === 'union' ? node.of.map(each => isIn(left, each)) : [undefined];
  return of.every(each => each !== undefined) ? { is: 'or', of } : undefined;
}

function isBetween(left: Expression, { op, of: [from, to] }: Interval): Statement | undefined {
  if (!from || !to || endless(from) === 1 || endless(to) === -1) return undefined;
  const [open, close] = BRACKETS[op];
  const low: Relation = { is: 'relation', as: open === '[' ? 'at least' : 'more', left, right: from };
  const high: Relation = { is: 'relation', as: close === ']' ? 'at most' : 'less', left, right: to };
  return { is: 'and', of: [...(endless(from) ? [] : [low]), ...(endless(to) ? [] : [high])] };
}

/** In 2 < x ≤ 5 what is at most 5 is the x. */
function lastSide(expression: Expression): Expression {
  const node = bare(expression);
  const last = 'op' in node && isRelation(node.op) ? node.of.at(-1) : undefined;
  return last ? lastSide(last) : expression;
}

/** x = 2 or −3, x = 2, −3, and x = {2, −3} stand for x = 2 or x = −3; x ≠ {2, −3} for x ≠ 2 and x ≠ −3. */
function compareWith(as: Comparison, left: Expression, right: Expression): Statement | undefined {
  const node = bare(right);
  const values = isMade(node, 'or', 'list', 'set') ? node.of : undefined;
  if (!values) return { is: 'relation', as, left, right };
  const each = values.map((value): Relation => ({ is: 'relation', as, left, right: value }));
  return as === 'equals' ? { is: 'or', of: each } : as === 'not equals' ? { is: 'and', of: each } : undefined;
}

/** A value after a relation is another right side of it. */
function fromAlternatives(of: readonly Expression[]): Statement | undefined {
  const made: Statement[] = [];
  let before: Relation | undefined;
  for (const each of of) {
    const statement = isStatement(each) ? statementIn(each) : before && compareWith(before.as, before.left, each);
    if (!statement) return undefined;
    if (statement.is === 'relation') before = statement;
    made.push(statement);
  }
  return { is: 'or', of: made };
}

/** The expressions that one with ± stands for: itself, or that with plus and that with minus throughout. */
export function withBothSigns(expression: Expression): readonly Expression[] {
  if (!hasSigns(expression)) return [expression];
  return [withSign(expression, 'plus'), withSign(expression, 'minus')];
}

function hasSigns(expression: Expression): boolean {
  return 'op' in expression && (expression.op === 'plus or minus' || expression.of.some(hasSigns));
}

function withSign(expression: Expression, sign: 'plus' | 'minus'): Expression {
  if (!('op' in expression)) return expression;
  const of = expression.of.map(each => withSign(each, sign));
  if (expression.op !== 'plus or minus') return { op: expression.op, of };
  const [first] = of;
  if (of.length > 1) return { op: sign, of };
  return sign === 'minus' || !first ? { op: 'negative', of } : first;
}
