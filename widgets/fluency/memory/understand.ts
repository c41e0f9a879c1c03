import type { Random } from '../../maths/random.ts';
import type { Catalogue } from './catalogue.ts';
import { traceOf } from './memory.ts';
import type { Memory } from './memory.ts';
import type { Question } from './question.ts';

/** Facts that are looked at in one go. */
const AT_A_TIME = 4;

/**
 * What Understand shows next of a group: the first four cards that are not understood yet, in turn, each until three of its last four answers are
 * right; nothing when all are. Untimed, with the picture: record its answers in the mode `understand`.
 */
export function nextToUnderstand(memory: Memory, catalogue: Catalogue, group: string, chance: Random): Question | undefined {
  const isOpen = (id: string): boolean => (traceOf(memory, id)?.stage ?? 'understand') === 'understand';
  const open = catalogue.list.filter((entry) => entry.group === group && isOpen(entry.card.id)).slice(0, AT_A_TIME);
  const asked = (id: string): number => traceOf(memory, id)?.asked ?? -1;
  const card = open.map((entry) => entry.card).toSorted((a, b) => asked(a.id) - asked(b.id))[0];
  return card && { card: card.id, form: chance.pick(card.forms).id, why: 'understand' };
}
