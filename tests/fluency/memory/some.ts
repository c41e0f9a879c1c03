// Facts, answers and practices for the tests.
import fc from 'fast-check';
import { nextNumbers } from '../../../widgets/fluency/keeping/join.ts';
import { judged } from '../../../widgets/fluency/memory/judged.ts';
import type { Given } from '../../../widgets/fluency/memory/judged.ts';
import { step } from '../../../widgets/fluency/memory/memory.ts';
import { type KeptPractice, NO_PRACTICE, replaying, trimming, uniting } from '../../../widgets/fluency/memory/practice.ts';
import type { Practice, Snapshots } from '../../../widgets/fluency/memory/practice.ts';
import type { Memory } from '../../../widgets/fluency/memory/memory.ts';
import { atOnce } from '../../../widgets/fluency/turns.ts';
import type { Answer } from '../../../widgets/fluency/answer.ts';
import { catalogueOf } from '../../../widgets/fluency/memory/catalogue.ts';
import type { Catalogue } from '../../../widgets/fluency/memory/catalogue.ts';
import type { Plan } from '../../../widgets/fluency/memory/plan.ts';
import type { Deck, Family } from '../../../widgets/fluency/fact.ts';

export const replay = (snapshots: Snapshots, log: readonly Answer[]): Memory => atOnce(replaying({ snapshots, log }));
export const trimmed = (practice: Practice, most?: number): Practice => atOnce(trimming(practice, most));
export function merge(one: KeptPractice, other: KeptPractice): Practice {
  const both = atOnce(uniting(one, other));
  return { ...both, memory: replay(both.snapshots, both.log) };
}

/** Families of × with a card for the product and one for each quotient. */
function familyOf(a: number, b: number): Family {
  const id = `multiply-${a}-${b}`;
  const quotient = (by: number, is: number) => ({
    id: `divide-${a * b}-${by}`, family: id, answer: String(is), value: String(is), operands: [a * b, by],
    forms: [{ id: 'quotient', asks: `${a * b} ÷ ${by} = ?` }, { id: 'missing', asks: `${by} × ? = ${a * b}` }] as const,
  });
  return {
    id, lead: `table-${b}`, groups: [`table-${b}`], year: 4, codes: [], picture: { type: 'array', props: {} }, routes: [{ strategy: '', sentence: '', steps: [], needs: [] }],
    cards: [
      { id, family: id, answer: String(a * b), value: String(a * b), operands: [a, b], forms: [{ id: 'product', asks: `${a} × ${b} = ?` }] },
      quotient(a, b), ...(a === b ? [] : [quotient(b, a)]),
    ],
  };
}

export function deckOf(tables: readonly number[], most = 12): Deck {
  return {
    id: 'tables', title: 'Tables', year: 4, groups: tables.map((table) => ({ id: `table-${table}`, title: '', stem: '', before: [] })),
    families: tables.flatMap((table) => Array.from({ length: Math.min(table, most) }, (_, at) => familyOf(at + 1, table))),
  };
}

export const catalogue = catalogueOf([deckOf([10, 5, 2, 4, 8, 3, 6, 9, 7, 11, 12])]);
export const plan: Plan = { minutes: 5, year: 4, widening: 1, taught: [10, 5, 2, 4, 8, 3, 6, 9, 7, 11, 12].map((table) => `table-${table}`) };

const DAY = 86_400_000;
export const dateOf = (day: number): string => new Date(Date.UTC(2026, 8, 7) + day * DAY).toISOString().slice(0, 10);

/** An answer as a page gives it, on a day from 7 September 2026; `seconds` until its only key. */
export function given(card: string, { day = 0, seconds = 1.9, right = true, ...rest }: Partial<Omit<Given, 'day'>> & { readonly day?: number; readonly seconds?: number } = {}): Given {
  const typed = right ? catalogue.byId.get(card)?.card.answer ?? '7' : '13';
  return {
    device: 'a', card, form: 'product', at: Date.UTC(2026, 8, 7, 9) + day * DAY, day: dateOf(day), typed, right, first: seconds * 1000, last: seconds * 1000, length: 1,
    mode: 'calm', input: 'keyboard', ...rest,
  };
}

/** A practice with one answer more, as a device keeps it: judged, numbered, remembered, and the oldest dropped when there are too many. */
export function record(practice: Practice, one: Given, by: { readonly catalogue: Catalogue; readonly plan: Plan } = { catalogue, plan }): Practice {
  const answer = { ...judged(one, practice.memory, by), number: nextNumbers(practice)[one.device] ?? 0 };
  return trimmed({ ...practice, log: [...practice.log, answer], memory: step(practice.memory, [answer]) });
}

export function recorded(answers: readonly Given[], from: Practice = NO_PRACTICE): Practice {
  return answers.reduce((practice, one) => record(practice, one), from);
}

const cards = [...catalogue.byId.keys()].slice(0, 12);

/** Any answer of a device on any day of a year, in no order: clocks that jump included. */
export const anyGiven: fc.Arbitrary<Given> = fc.record({
  card: fc.constantFrom(...cards), day: fc.integer({ min: -400, max: 800 }), seconds: fc.double({ min: 0, max: 25, noNaN: true }), right: fc.boolean(),
  device: fc.constantFrom('a', 'b', 'c'), mode: fc.constantFrom('calm', 'steady', 'check-in', 'understand', 'check', 'typing'), typed: fc.constantFrom('42', '48', '7'),
}).chain(({ card, ...rest }) => fc.boolean().map((probe) => given(card, { ...rest, ...(probe && { probe: true as const }) })));
