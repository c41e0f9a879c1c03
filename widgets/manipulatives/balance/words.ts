import type { Said, Sentence } from '../../board/said.ts';
import { deedSaid } from '../both-sides.ts';
import { difference, sideOf, solvedBy, type Balance } from './balance.ts';
import { sideToken, signOf, tellers } from './written.ts';

/** "3x + 2 on the left, 14 on the right; it balances". */
export function describe(props: Balance): Said {
  const by = difference(props);
  const hangs = by.equals(0) ? 'it balances' : by.s > 0n ? 'the left is heavier' : 'the right is heavier';
  return [sideToken(props, 'left'), ' on the left, ', sideToken(props, 'right'), ' on the right', { about: tellers(props), said: ['; ', hangs] }];
}

const BETWEEN = { '=': ['equals', ' equals '], '<': ['less', ' is less than '], '>': ['more', ' is greater than '] } as const;

/** 3x + 2 = 14, or 3x + 2 < 14 where the pans hang so: what is seen is what is said. */
function hanging(props: Balance): Sentence {
  const [left, right] = [sideToken(props, 'left'), sideToken(props, 'right')];
  const [op, words] = BETWEEN[signOf(props)];
  return { kind: 'number', said: [left, words, right], expression: { op, of: [left.value, right.value] } };
}

/** What the last step was and what it led to: "Take 2 from both sides. 3x equals 12." */
function step(props: Balance): readonly Sentence[] {
  const last = props.lines.at(-1);
  if (last === undefined) return [];
  const parts = [...tellers(props), ...(props.chain ? [last.id] : [])];
  return [{ kind: 'stem', said: [...deedSaid(last.deed, parts), '. ', ...hanging(props).said, '.'] }];
}

/** Whether every number solves the equation, or none does. */
function solving(props: Balance): readonly Sentence[] {
  const { is } = solvedBy(sideOf(props.left), sideOf(props.right));
  const [name] = Object.keys(props.letters).filter(each => [...props.left, ...props.right].some(thing => thing.letter === each));
  if (name === undefined || (is !== 'all' && is !== 'none')) return [];
  const said = is === 'all' ? `Whatever a bag of ${name} weighs, the pans balance.` : `Whatever a bag of ${name} weighs, the pans never balance.`;
  return [{ kind: 'stem', said: [{ about: tellers(props), said: [said] }] }];
}

/** The equation, or the inequality that is seen; the step that led to it; and what can be said of its solutions. */
export function sentences(props: Balance): readonly Sentence[] {
  return [hanging(props), ...step(props), ...solving(props)];
}

