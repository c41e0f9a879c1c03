import { type ReadonlySignal, signal } from '@preact/signals';
import { isRefusal, type Refusal } from '../maths/refusal.ts';

/** What this page has loaded of a list whose entries load themselves, and why others are not there. */
export interface Fetched<T> {
  readonly loaded: ReadonlySignal<ReadonlyMap<string, T | Refusal>>;
  /**
   * Loads one; refused in a sentence where there is none of this name, or it cannot be fetched. What could not be fetched is tried again. `make`: how one that
   * is in no list is made.
   */
  load(id: string, make?: () => Promise<T | Refusal>): Promise<T | Refusal>;
}

/** Nothing is loaded yet. `what` names it in sentences: "questions". */
export function newFetched<T>(cards: readonly { readonly id: string; load(): Promise<T> }[], what: string): Fetched<T> {
  const known = signal<ReadonlyMap<string, T | Refusal>>(new Map());
  const load: Fetched<T>['load'] = async (id, make) => {
    const found = known.peek().get(id);
    if (found !== undefined && !isRefusal(found)) return found;
    const fetch = make ?? cards.find((one) => one.id === id)?.load;
    const fetched = fetch
      ? await fetch().catch((): Refusal => ({ refused: `These ${what} could not be fetched. Close the panel and open it again.` }))
      : { refused: `This Partwhole has no ${what} called “${id}”. They stay as they are: update the extension to see them.` };
    known.value = new Map([...known.peek(), [id, fetched]]);
    return fetched;
  };
  return { loaded: known, load };
}
