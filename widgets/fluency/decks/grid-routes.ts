import type { Family, Route } from '../fact.ts';
import { counted, route, shown } from './making.ts';
import { sumId } from './sums.ts';

/** Families of the grid among these pairs: what is added to more than 10 is counted on. */
const grid = (...pairs: readonly (readonly [number, number])[]): readonly string[] => pairs.filter((pair) => pair.every((each) => each >= 0 && each <= 10)).map(([a, b]) => sumId(a, b));

/** Ways to find a + b, a ≤ b ≤ 10, by the strategy that leads to it, the shortest first. */
const WAYS: Readonly<Record<string, (a: number, b: number) => readonly Route[]>> = {
  'add-0': (_, b) => [route('add-0', `Adding 0 leaves ${b} as it is.`, { steps: [`${b} + 0 = ${b}`] })],
  'add-1': (a, b) => [a === 0 ? route('add-1', 'One more than 0 is 1.', { steps: ['0 + 1 = 1'] }) : route('add-1', `One more than ${b} is ${b + 1}.`, { steps: [`${b} + 1 = ${b + 1}`] })],
  'add-2': (a, b) => (a < 2 ? [] : [route('add-2', `Two more than ${b}: one more is ${b + 1}, and one more is ${b + 2}.`, {
    steps: [`${b} + 1 = ${b + 1}`, `${b + 1} + 1 = ${b + 2}`], needs: grid([1, b], [1, b + 1]),
  })]),
  'add-10': (a) => [route('add-10', a === 10 ? '1 ten and 1 ten make 2 tens: 20.' : `1 ten and ${counted(a, 'ones')} make ${10 + a}.`, { steps: [`10 + ${a} = ${10 + a}`] })],
  'doubles-to-5': (a) => doubles(a),
  'doubles-to-10': (a) => (a === 10 ? [] : [route('doubles-to-10', `Each ${a} is 5 and ${a - 5}: double 5 is 10, double ${a - 5} is ${2 * a - 10}, together ${2 * a}.`, {
    steps: ['5 + 5 = 10', `${a - 5} + ${a - 5} = ${2 * a - 10}`, `10 + ${2 * a - 10} = ${2 * a}`], needs: grid([5, 5], [a - 5, a - 5], [2 * a - 10, 10]),
  })]),
  'bonds-10': (a, b) => (a < 2 || a === b ? [] : [route('bonds-10', `${a + 1} and ${b - 1} make 10. One part is one less and the other one more, so ${a} and ${b} make 10 too.`, {
    steps: [`${a + 1} + ${b - 1} = 10`, `${a} + ${b} = 10`], needs: grid([a + 1, b - 1]),
  })]),
  'near-doubles-to-5': nearDoubles,
  'near-doubles-to-10': nearDoubles,
  'no-family': (a, b) => (b === 5 ? [] : [route('no-family', `${b} is 5 and 1: 5 and ${a} make ${5 + a}, and one more is ${a + b}.`, {
    steps: [`5 + ${a} = ${5 + a}`, `${5 + a} + 1 = ${a + b}`], needs: grid([1, 5], [a, 5], [1, 5 + a]),
  })]),
  'bridging': (a, b) => [bridge(b, a), ...(a === b ? [] : [bridge(a, b)])],
  'compensating': (a) => [route('compensating', `9 is one less than 10: ${a} and 10 make ${a + 10}, and ${a + 10} take away 1 is ${a + 9}.`, {
    steps: [`${a} + 10 = ${a + 10}`, `${a + 10} − 1 = ${a + 9}`], needs: grid([a, 10]), picture: shown('number-line', `${a} + 10 − 1`),
  })],
};

function doubles(a: number): readonly Route[] {
  if (a === 5) return [route('doubles-to-5', '5 and 5 make 10: two hands.', { steps: ['5 + 5 = 10'] })];
  return a < 3 ? [] : [route('doubles-to-5', `Double ${a} is double ${a - 1} and two more: ${2 * a - 2} and 2 make ${2 * a}.`, {
    steps: [`${a - 1} + ${a - 1} = ${2 * a - 2}`, `${2 * a - 2} + 2 = ${2 * a}`], needs: grid([a - 1, a - 1], [2, 2 * a - 2]),
  })];
}

function nearDoubles(a: number, b: number): readonly Route[] {
  if (a < 2 || b === 10) return [];
  const strategy = a + b > 10 ? 'near-doubles-to-10' : 'near-doubles-to-5';
  return [
    route(strategy, `${a} and ${b} is double ${a} and one more: ${2 * a} and 1 make ${a + b}.`, { steps: [`${a} + ${a} = ${2 * a}`, `${2 * a} + 1 = ${a + b}`], needs: grid([a, a], [1, 2 * a]) }),
    route(strategy, `${a} and ${b} is double ${b} and one less: ${2 * b} take away 1 is ${a + b}.`, { steps: [`${b} + ${b} = ${2 * b}`, `${2 * b} − 1 = ${a + b}`], needs: grid([b, b]) }),
  ];
}

function bridge(from: number, by: number): Route {
  const [gap, rest] = [10 - from, by - (10 - from)];
  return route('bridging', `${from} needs ${gap} to make 10. ${by} is ${gap} and ${rest}, so 10 and ${rest} make ${from + by}.`, {
    steps: [`${from} + ${gap} = 10`, `10 + ${rest} = ${from + by}`], needs: grid([from, gap], [gap, rest], [rest, 10]), picture: shown('number-line', `${from} + ${gap} + ${rest}`),
  });
}

/** 6 + 8 is 7 + 7. */
function levelled(a: number, b: number): readonly Route[] {
  const middle = (a + b) / 2;
  return b - a !== 2 || a < 3 || b > 9 || a + b === 10 ? [] : [route('levelling', `Move one from ${b} to ${a}, and both are ${middle}: double ${middle} is ${a + b}.`, {
    steps: [`${middle} + ${middle} = ${a + b}`, `${a} + ${b} = ${a + b}`], needs: grid([middle, middle]),
  })];
}

/** The routes to a + b, a ≤ b ≤ 10, by the groups that fit it in their order, and by levelling. Each stands once. */
export function routesOf(a: number, b: number, groups: readonly string[]): Family['routes'] {
  const counting = route('counting', `${b} and ${a} more make ${a + b}.`, { steps: [`${b} + ${a} = ${a + b}`] });
  const [first = counting, ...others] = [...groups.flatMap((each) => WAYS[each]?.(a, b) ?? []), ...levelled(a, b)];
  return [first, ...others];
}
