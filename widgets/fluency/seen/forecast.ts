import type { Answer } from '../answer.ts';

/** What a question of the Multiplication Tables Check asks: table × by. */
interface Asked { readonly table: number; readonly by: number }

/** The score out of 25 that is to be expected, and the scores between which four of five would lie; or for how many of the 66 products an answer is missing. */
export type Forecast = { readonly expected: number; readonly from: number; readonly to: number } | { readonly missing: number };

/** Answers older than this many days say too little. */
const RECENT = 28;
const MOST_ANSWERS = 4;
const SECONDS = 6;
/** How many answers what is known of a pupil on the whole is worth, where there are few of one product. */
const PRIOR = 2;
const NEEDED = 0.8;
const TAIL = 0.1;

const PRODUCTS: ReadonlySet<string> = new Set(Array.from({ length: 11 }, (_, a) => Array.from({ length: 11 - a }, (__, b) => `multiply-${a + 2}-${a + b + 2}`)).flat());
const idOf = ({ table, by }: Asked): string => `multiply-${Math.min(table, by)}-${Math.max(table, by)}`;
const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** How likely each score from 0 is when questions are right with these chances, one by one. */
function scores(chances: readonly number[]): readonly number[] {
  return chances.reduce<readonly number[]>((so, chance) => Array.from({ length: so.length + 1 }, (_, score) => (so[score] ?? 0) * (1 - chance) + (so[score - 1] ?? 0) * chance), [1]);
}

/**
 * The score of a check today, from a pupil's answers, over these forms: of each product the last four answers of four weeks, right within six seconds, with
 * the pupil's own average standing in where there are few. Nothing is foretold before four of five products have an answer. It takes pupils as they were
 * while they practised: a day in June is another day.
 */
export function forecast(answers: readonly Answer[], { forms, today }: { readonly forms: readonly (readonly Asked[])[]; readonly today: string }): Forecast {
  const last = new Map<string, readonly boolean[]>();
  const isRecent = new Map([...new Set(answers.map(({ day }) => day))].map((day) => [day, days(day, today) <= RECENT]));
  for (const { card, right, last: time, mode, day } of answers) {
    if (mode !== 'typing' && mode !== 'understand' && isRecent.get(day) === true && PRODUCTS.has(card)) last.set(card, [...last.get(card) ?? [], right && (mode === 'check' || time <= 1000 * SECONDS)].slice(-MOST_ANSWERS));
  }
  const missing = PRODUCTS.size - last.size;
  if (last.size < NEEDED * PRODUCTS.size || forms.length === 0) return { missing };
  const all = [...last.values()].flat();
  const average = all.filter(Boolean).length / all.length;
  const chanceOf = (asked: Asked): number => {
    const own = last.get(idOf(asked)) ?? [];
    return (own.filter(Boolean).length + PRIOR * average) / (own.length + PRIOR);
  };
  const each = forms.map((form) => scores(form.map(chanceOf)));
  const likely = Array.from({ length: Math.max(...each.map(({ length }) => length)) }, (_, score) => each.reduce((sum, one) => sum + (one[score] ?? 0), 0) / each.length);
  const upTo = (share: number): number => {
    let sum = 0;
    const at = likely.findIndex((chance) => (sum += chance) >= share - Number.EPSILON * 100);
    return at < 0 ? likely.length - 1 : at;
  };
  return { expected: likely.reduce((sum, chance, score) => sum + chance * score, 0), from: upTo(TAIL), to: upTo(1 - TAIL) };
}
