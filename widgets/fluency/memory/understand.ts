import type { Random } from '../../maths/random.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { hasKnownRelative } from './live.ts';
import { traceOf } from './memory.ts';
import type { Memory } from './memory.ts';
import type { Question } from './question.ts';

/** Facts that are looked at in one go. */
const AT_A_TIME = 4;

/**
 * What Understand shows next of a group: the first four cards that are not understood yet, in turn, each until three of its last four answers are
 * right; nothing when all are. A card with a relative that is fluent is past this. Untimed, with the picture: record its answers in the mode `understand`.
 */
export function nextToUnderstand(memory: Memory, catalogue: Catalogue, group: string, chance: Random): Question | undefined {
  const isOpen = (entry: Entry): boolean => (traceOf(memory, entry.card.id)?.stage ?? 'understand') === 'understand' && !hasKnownRelative(entry, memory);
  const open = catalogue.list.filter((entry) => entry.group === group && isOpen(entry)).slice(0, AT_A_TIME);
  const asked = (id: string): number => traceOf(memory, id)?.asked ?? -1;
  const card = open.map((entry) => entry.card).toSorted((a, b) => asked(a.id) - asked(b.id))[0];
  return card && { card: card.id, form: chance.pick(card.forms).id, why: 'understand' };
}
