import { signal, type Signal } from '@preact/signals';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { Read } from '../reading/reading.ts';
import type { Page } from './page.ts';

/** What the sheet for problems is open for: words that are to be typed or mended, and why they were not taken; or readings of which one is to be chosen. */
export type Modelling =
  | { readonly for: 'words'; readonly words: string; readonly refused?: string }
  | { readonly for: 'choice'; readonly readings: Read['readings'] };

/** "Same numbers, other question", or "same structure, other numbers". */
export type Other = 'question' | 'numbers';

/** From the words of a problem to a step with its model. What reads them is loaded when it is first needed. */
export interface ReadingDesk {
  readonly modelling: Signal<Modelling | undefined>;
  /** What the person must know of how the latest words were read. */
  readonly notes: Signal<readonly string[]>;
  /** Reads words and puts what they give into the lesson; asks first where two readings are plausible, and opens the sheet with the words where none is. */
  model(words: string): Promise<void>;
  /** Makes another problem of the one that is shown, as the next step. A refusal is said. */
  makeOther(other: Other): Promise<void>;
}

const UNFETCHED: Refusal = { refused: 'What reads problems could not be fetched. Close the panel, open it again and try once more.' };

export function newReadingDesk(page: Page): ReadingDesk {
  const modelling = signal<Modelling | undefined>(undefined);
  const notes = signal<readonly string[]>([]);
  const loadSteps = () => import('./reading-step.ts').catch(() => UNFETCHED);
  const take = async (read: Read): Promise<void> => {
    const steps = await loadSteps();
    if (isRefusal(steps)) return page.host.say(steps.refused);
    notes.value = read.notes;
    const chosen = steps.settled(read.readings);
    modelling.value = chosen ? undefined : { for: 'choice', readings: read.readings };
    if (chosen) await steps.putChosen(page, chosen);
  };
  return {
    modelling, notes,
    model: async (words) => {
      const steps = await loadSteps();
      const read = isRefusal(steps) ? steps : await steps.readWords(words);
      if (isRefusal(read)) modelling.value = { for: 'words', words, ...read };
      else await take(read);
    },
    makeOther: async (other) => {
      const steps = await loadSteps();
      const reading = isRefusal(steps) ? steps : await steps.readOther(page.step.peek(), other);
      if (isRefusal(reading)) page.host.say(reading.refused);
      else await take({ readings: [reading], notes: [] });
    },
  };
}
