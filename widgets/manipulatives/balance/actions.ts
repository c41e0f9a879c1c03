import type { Action, Moved } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { toFraction } from '../../maths/exact.ts';
import { readDeed, readDeedOf, type Deed } from '../both-sides.ts';
import { SIDES, type Balance, type Side } from './balance.ts';
import { doToBoth, moveOver, regrouped, takeOff, typeEquation, typeOn, typeWorth } from './change.ts';

const doing = (props: Balance, deed: ReturnType<typeof readDeed>): Moved<Balance> => (isRefusal(deed) ? deed : doToBoth(props, deed));
const asking = (props: Balance, does: Deed['does']) => (answer = ''): Moved<Balance> => doing(props, readDeedOf(does, answer));

/** The same done to both sides: what keeps the balance. */
function toBoth(props: Balance): readonly Action<Balance>[] {
  return [
    { id: 'both', title: 'Both sides', icon: 'scale', keys: ['b'], asks: 'value', run: (answer = '') => doing(props, readDeed(answer)) },
    { id: 'take', title: 'Take from both', icon: 'minus', keys: ['-'], asks: 'value', run: asking(props, 'take') },
    { id: 'add', title: 'Add to both', icon: 'plus', keys: ['+'], asks: 'value', run: asking(props, 'add') },
    { id: 'divide', title: 'Divide both', icon: 'split', keys: ['/'], asks: 'value', run: asking(props, 'divide') },
    { id: 'multiply', title: 'Multiply both', icon: 'copy-plus', keys: ['*'], asks: 'value', run: asking(props, 'multiply') },
    { id: 'halve', title: 'Halve both', icon: 'scissors', keys: ['h'], run: () => doToBoth(props, { does: 'divide', by: '2' }) },
  ];
}

/** The things that are chosen, and the pan that is, or on which a chosen thing lies. */
function chosenOn(props: Balance, chosen: readonly string[]): { readonly things: readonly string[]; readonly side: Side } {
  const things = SIDES.flatMap(side => props[side]).map(({ id }) => id).filter(id => chosen.includes(id));
  const side = SIDES.find(each => chosen.includes(each) || props[each].some(({ id }) => chosen.includes(id)));
  return { things, side: side ?? 'left' };
}

/** What changes one pan only, and so the equation. */
function onPans(props: Balance, chosen: readonly string[]): readonly Action<Balance>[] {
  const { things, side } = chosenOn(props, chosen);
  const none = things.length === 0 && { off: 'Choose something on a pan first.' };
  return [
    { id: 'equation', title: 'Equation', icon: 'equal', keys: ['e'], asks: 'value', run: (answer = '') => typeEquation(props, answer) },
    { id: 'put', title: side === 'left' ? 'Put on the left' : 'Put on the right', icon: 'download', keys: ['n'], asks: 'value', run: (answer = '') => typeOn(props, side, answer) },
    { id: 'over', title: 'To other pan', icon: 'move-horizontal', keys: ['o'], run: () => moveOver(props, things), ...none },
    { id: 'off', title: 'Take off', icon: 'eraser', keys: ['x'], run: () => takeOff(props, things), ...none },
    { id: 'swap', title: 'Swap pans', icon: 'repeat', keys: ['w'], run: () => ({ props: { ...props, left: props.right, right: props.left, lines: [] } }) },
  ];
}

const SMALL = new Set([1, 5, 10]);

/** Weights as tens, fives and ones, or with their number on one. */
function grouping(props: Balance): Action<Balance> {
  const weights = SIDES.flatMap(side => props[side]).filter(each => each.letter === undefined);
  const isSmall = weights.length > 0 && weights.every(({ is }) => SMALL.has(toFraction(is).abs().valueOf()));
  const some = weights.length === 0 && { off: 'There is no weight on the balance.' };
  return isSmall
    ? { id: 'group', title: 'One weight', icon: 'merge', keys: ['g'], run: () => regrouped(props, 'one'), ...some }
    : { id: 'group', title: 'Tens and ones', icon: 'coins', keys: ['g'], run: () => regrouped(props, 'small'), ...some };
}

function toggled(props: Balance, name: 'balloons' | 'chain' | 'written' | 'shown'): Balance {
  const { [name]: was, ...rest } = props;
  return was ? rest : { ...rest, [name]: true };
}

/** What is allowed, and what is written. */
function looks(props: Balance): readonly Action<Balance>[] {
  const names = Object.keys(props.letters);
  const none = names.length === 0 && { off: 'There is no bag on the balance.' };
  const trying = names.map((name): Action<Balance> => ({ id: `worth-${name}`, title: `Weight of ${name}`, icon: 'calculator', asks: 'value', run: (answer = '') => typeWorth(props, name, answer) }));
  return [
    { id: 'balloons', title: props.balloons ? 'No balloons' : 'Balloons', icon: 'arrow-up', keys: ['l'], run: () => ({ props: toggled(props, 'balloons') }) },
    { id: 'written', title: 'Write it', icon: 'hash', keys: ['q'], run: () => ({ props: toggled(props, 'written') }) },
    { id: 'chain', title: 'All steps', icon: 'list-checks', keys: ['s'], run: () => ({ props: toggled(props, 'chain') }) },
    { id: 'shown', title: 'Look inside', icon: 'search', keys: ['i'], run: () => ({ props: toggled(props, 'shown') }), ...none },
    ...trying,
  ];
}

/** What can be done: to both sides first, then on the pans, then with what is written. */
export function actions(props: Balance, chosen: readonly string[]): readonly Action<Balance>[] {
  return [...toBoth(props), ...onPans(props, chosen), grouping(props), ...looks(props)];
}
