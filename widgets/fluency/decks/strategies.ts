import type { Group } from '../fact.ts';
import { group } from './making.ts';

/** The strategy groups of the addition grid in the order of NCETM's suggested progression; bridging and compensating last. */
export const strategies: readonly Group[] = [
  group('add-1', 'Adding 1', { stem: 'One more than ___ is ___.' }),
  group('doubles-to-5', 'Doubles to 5', { stem: 'Double ___ is ___.' }),
  group('add-2', 'Adding 2', { stem: 'Two more than ___ is ___.', before: ['add-1'] }),
  group('bonds-10', 'Bonds to 10', { stem: '___ and ___ make 10.', before: ['doubles-to-5'] }),
  group('add-10', 'Adding 10', { stem: '1 ten and ___ ones make ___.' }),
  group('add-0', 'Adding 0', { stem: 'Adding 0 leaves ___ as it is.' }),
  group('near-doubles-to-5', 'Near doubles to 5', { stem: '___ and ___ is double ___ and one more.', before: ['doubles-to-5'] }),
  group('no-family', '5 + 3 and 6 + 3', { stem: '___ is 5 and ___.', before: ['doubles-to-5', 'add-1'] }),
  group('doubles-to-10', 'Doubles to 10', { stem: 'Double ___ is 10 and double ___.', before: ['doubles-to-5', 'add-10'] }),
  group('near-doubles-to-10', 'Near doubles to 10', { stem: '___ and ___ is double ___ and one more.', before: ['doubles-to-10'] }),
  group('bridging', 'Bridging 10', { stem: '___ needs ___ to make 10, and ___ more make ___.', before: ['bonds-10', 'add-10'] }),
  group('compensating', 'Adding 9', { stem: 'Adding 9 is adding 10 and taking away 1.', before: ['add-1', 'add-10'] }),
];

/** Which group a sum is taught in when several fit: the first of these. 5 + 5 is a double before it is a bond, for doubles to 5 are taught first. */
const PRECEDENCE = [
  'add-0', 'add-1', 'add-10', 'doubles-to-5', 'doubles-to-10', 'bonds-10', 'add-2', 'near-doubles-to-5', 'near-doubles-to-10', 'no-family', 'compensating', 'bridging',
];

/** The groups that fit a + b, a ≤ b ≤ 10, the one it is taught in first. */
export function groupsOf(a: number, b: number): readonly [string, ...string[]] {
  const isAcross = a + b > 10;
  const fits: Readonly<Record<string, boolean>> = {
    'add-0': a === 0, 'add-1': a === 1 || b === 1, 'add-2': a === 2 || b === 2, 'add-10': b === 10, 'bonds-10': a + b === 10,
    'doubles-to-5': a === b && a > 0 && !isAcross, 'doubles-to-10': a === b && isAcross,
    'near-doubles-to-5': b - a === 1 && !isAcross, 'near-doubles-to-10': b - a === 1 && isAcross,
    'bridging': isAcross && b < 10, 'compensating': isAcross && b === 9,
  };
  const [lead = 'no-family', ...others] = PRECEDENCE.filter((each) => fits[each]);
  return [lead, ...others];
}
