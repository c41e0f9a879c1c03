import { type ReadonlySignal, signal } from '@preact/signals';
import type { Refusal } from '../maths/refusal.ts';
import type { AnyFamily } from '../variation/family.ts';
import { families } from '../variation/index.ts';

const known = signal<ReadonlyMap<string, AnyFamily | Refusal>>(new Map());
/** The families that this page has loaded, and why others are not there. */
export const loaded: ReadonlySignal<ReadonlyMap<string, AnyFamily | Refusal>> = known;

/** Loads a family; refused in a sentence where there is none of this name, or it cannot be fetched. */
export async function loadFamily(id: string): Promise<AnyFamily | Refusal> {
  const found = known.peek().get(id);
  if (found && !('refused' in found)) return found;
  const card = families.find((one) => one.id === id);
  const family = card
    ? await card.load().catch((): Refusal => ({ refused: 'These questions could not be fetched. Close the panel and open it again.' }))
    : { refused: `This Partwhole has no questions called “${id}”. They stay as they are: update the extension to see them.` };
  known.value = new Map([...known.peek(), [id, family]]);
  return family;
}
