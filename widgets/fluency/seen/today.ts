import type { Answer } from '../answer.ts';
import type { Picture } from '../../board/pictured.ts';
import type { Placed } from './cards.ts';
import { muddlesOf, type Answered, type Muddle } from './muddles.ts';

/** What a teacher can do today: these pupils with facts of one group, with its picture; or these with two facts that they take for each other. */
export type Line =
  | { readonly kind: 'group'; readonly group: string; readonly title: string; readonly example: string; readonly pupils: readonly string[]; readonly picture: Picture }
  | { readonly kind: 'muddle'; readonly muddle: Muddle; readonly pupils: readonly string[]; readonly picture: Picture };

const MOST_LINES = 6;
const WRONG = 2;
const SLOW = 3;

/** Whether a pupil's answers of one day in one group ask for a word: two wrong, or three slow. */
function asks(answers: readonly Answer[]): boolean {
  return answers.filter(({ right }) => !right).length >= WRONG || answers.filter(({ band }) => band === 'worked out').length >= SLOW;
}

/** The card of a group's answers that went wrong most often, else the slowest one. */
function exampleOf(answers: readonly Answer[]): string {
  const counts = new Map<string, number>();
  for (const { card, right, band } of answers) counts.set(card, (counts.get(card) ?? 0) + (right ? band === 'worked out' ? 1 : 0 : 3));
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/**
 * Whom to see today, and about what: at most six lines, those for most pupils first. A pupil is in a line when two answers of a group were wrong today or
 * three were slow, or when the same wrong answer came twice. `all` are answers of this day.
 */
export function sameDayList(all: readonly Answered[], cards: ReadonlyMap<string, Placed>): readonly Line[] {
  const groups = new Map<string, { placed: Placed; pupils: string[]; answers: Answer[] }>();
  for (const { pupil, answers } of all) {
    const own = Map.groupBy(answers.filter(({ mode, card }) => mode !== 'typing' && cards.has(card)), ({ card }) => cards.get(card)?.group.id ?? '');
    for (const [group, these] of own) {
      const placed = cards.get(exampleOf(these));
      if (!asks(these) || !placed) continue;
      const so = groups.get(group);
      groups.set(group, { placed: so?.placed ?? placed, pupils: [...so?.pupils ?? [], pupil], answers: [...so?.answers ?? [], ...these] });
    }
  }
  const lines: readonly Line[] = [
    ...[...groups].map(([group, { placed, pupils, answers }]): Line => ({ kind: 'group', group, title: placed.group.title, example: exampleOf(answers), pupils, picture: placed.family.picture })),
    ...muddlesIn(all, cards),
  ];
  return lines.toSorted((a, b) => b.pupils.length - a.pupils.length).slice(0, MOST_LINES);
}

/** Wrong answers that one pupil gave twice today. */
function muddlesIn(all: readonly Answered[], cards: ReadonlyMap<string, Placed>): readonly Line[] {
  const twice = all.flatMap((one) => muddlesOf([one], cards));
  return [...Map.groupBy(twice, ({ card, typed }) => JSON.stringify([card, typed])).values()].flatMap((same): Line[] => {
    const [muddle] = same;
    const picture = muddle && cards.get(muddle.card)?.family.picture;
    const pupils = same.flatMap((one) => one.pupils);
    return muddle && picture ? [{ kind: 'muddle', muddle: { ...muddle, pupils, times: same.reduce((sum, { times }) => sum + times, 0) }, pupils, picture }] : [];
  });
}
