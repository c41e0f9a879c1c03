import type { Answer } from '../../../widgets/fluency/answer.ts';
import type { Card, Deck, Family } from '../../../widgets/fluency/fact.ts';
import type { Memory } from '../../../widgets/fluency/memory/memory.ts';
import type { Stage, Trace } from '../../../widgets/fluency/memory/trace.ts';
import { number } from '../../../widgets/variation/written.ts';

const card = (id: string, asks: string, { answer, operands, family }: { readonly answer: number; readonly operands: readonly number[]; readonly family: string }): Card =>
  ({ id, family, forms: [{ id: 'plain', asks }], answer: String(answer), value: String(answer), operands });

function family(a: number, b: number): Family {
  const id = `multiply-${a}-${b}`;
  const product = card(id, `${a} × ${b} = ?`, { answer: a * b, operands: [a, b], family: id });
  const quotient = (by: number, left: number): Card => card(`divide-${a * b}-${by}`, `${a * b} ÷ ${by} = ?`, { answer: left, operands: [a * b, by], family: id });
  return {
    id, lead: `table-${a}`, groups: [`table-${a}`], year: 4, codes: [], picture: { type: 'array', shows: number(a * b) }, cards: [product, quotient(a, b), ...(a === b ? [] : [quotient(b, a)])],
    routes: [{ strategy: 'groups', sentence: '', steps: [], needs: [] }],
  };
}

/** Multiplying and dividing to 12 × 12; each table is taught after the one before it. */
export const tables: Deck = {
  id: 'sample', title: 'Tables', year: 4,
  groups: Array.from({ length: 11 }, (_, at) => ({ id: `table-${at + 2}`, title: `The ${at + 2} times table`, stem: '', before: at === 0 ? [] : [`table-${at + 1}`] })),
  families: Array.from({ length: 11 }, (_, a) => Array.from({ length: 11 - a }, (__, b) => family(a + 2, a + b + 2))).flat(),
};

export const trace = (stage: Stage, more: Partial<Trace> = {}): Trace =>
  ({ stage, since: 0, day: 0, due: 3, last: [], fluentDays: 0, shown: [], wrong: [], times: [], answers: 1, right: 1, asked: 0, box: 0, ...more });

export const memory = (cards: Memory['cards'], day = 0): Memory =>
  ({ engine: 1, clock: { day }, count: 0, order: 0, cards, recent: [], retests: [], fresh: [], motor: {}, tenths: [] });

let made = 0;
export const answer = (id: string, typed: string, more: Partial<Answer> = {}): Answer => ({
  device: 'd', number: made++, order: made, card: id, form: 'plain', at: made * 5000, day: '2026-11-26', typed, right: true, first: 900, last: 1500, length: 2,
  mode: 'calm', input: 'keyboard', engine: 1, ...more,
});
