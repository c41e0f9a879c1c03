import { relationIn, type Relation } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { showing } from './change.ts';
import { BEADS, type Rekenrek } from './rekenrek.ts';

const REFUSED: Refusal = { refused: 'A rekenrek shows a whole number to 100, an addition that comes to no more, or up to ten rows of the same number to 10.' };

/** The whole numbers that a relation adds, or undefined when it is nothing that beads show. */
function addendsIn(relation: Relation | undefined): readonly number[] | undefined {
  switch (relation?.is) {
    case 'number': return whole([relation.value]);
    case 'sum': return whole([relation.start, ...relation.changes]);
    case 'product': {
      const [number = 0, each = 0] = whole([relation.number, relation.each]) ?? [];
      return number < 1 || number > 10 || each < 1 || each > BEADS ? undefined : Array.from({ length: number }, () => each);
    }
    default: return undefined;
  }
}

function whole(numbers: readonly { readonly d: bigint; readonly s: bigint; valueOf(): number }[]): readonly number[] | undefined {
  return numbers.some(each => each.d !== 1n || each.s < 0n) ? undefined : numbers.map(each => each.valueOf());
}

/** A whole number, an addition or equal rows, slid over on the rack that was there or on one that has beads enough. */
export function from(said: Sentence, was?: Rekenrek): Rekenrek | Refusal {
  const addends = addendsIn(relationIn(said));
  if (addends === undefined) return REFUSED;
  const made = showing(addends, was);
  return isRefusal(made) ? REFUSED : made;
}
