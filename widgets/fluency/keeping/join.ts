import type { Answer } from '../answer.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { type KeptPractice, type Practice, replaying, trimming, uniting } from '../memory/practice.ts';
import { readAlias } from '../pupil.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { itemByItem, type Turns } from '../turns.ts';

/** Two practices in one. `next`: the least number that each device may give its next answer. `gained`: answers of the other that the one had not. */
export interface Joined { readonly practice: Practice; readonly next: Readonly<Record<string, number>>; readonly gained: number }

const idOf = ({ device, number }: Pick<Answer, 'device' | 'number'>): string => `${number} ${device}`;
/** What an answer was, in the order in which it is written down here: files may have its parts in another. */
const contentOf = ({ card, form, at, typed, right, first, last }: Answer): string => JSON.stringify([card, form, at, typed, right, first, last]);

/** Whether two practices have different answers under one id, so that one of the two would be lost in a merge: they are of two pupils, or of two devices that were copied from one. */
function* clashing(one: KeptPractice, other: KeptPractice): Turns<boolean> {
  const own = new Map<string, Answer>();
  yield* itemByItem(one.log, (answer) => own.set(idOf(answer), answer));
  let doClash = false;
  yield* itemByItem(other.log, (answer) => {
    const known = own.get(idOf(answer));
    doClash ||= known !== undefined && contentOf(known) !== contentOf(answer);
  });
  return doClash;
}

/** Both in one: every answer of either, each once. Refused where their answers have the same ids and are not the same. */
export function* joining(one: KeptPractice, other: KeptPractice): Turns<Joined | Refusal> {
  if (yield* clashing(one, other)) return { refused: 'These are not answers of the same pupil: the file has other answers under the same numbers. Nothing was changed. Open it as a new pupil instead.' };
  const both = yield* uniting(one, other);
  const practice = yield* trimming({ ...both, memory: yield* replaying(both) });
  const known = new Set(one.log.map(idOf));
  const gained = other.log.filter((answer) => !known.has(idOf(answer)) && answer.number >= (one.snapshots[answer.device]?.through ?? 0)).length;
  return { practice, next: nextNumbers(practice), gained };
}

/** The number after the last of each device's answers. */
export function nextNumbers({ snapshots, log }: KeptPractice): Readonly<Record<string, number>> {
  const next = new Map(Object.entries(snapshots).map(([device, { through }]) => [device, through]));
  for (const { device, number } of log) next.set(device, Math.max(next.get(device) ?? 0, number + 1));
  return Object.fromEntries(next);
}

/** What a file has among the results of sittings that is not kept yet. */
export function resultsGained(own: readonly unknown[], file: readonly unknown[]): readonly unknown[] {
  const known = new Set(own.map((result) => JSON.stringify(result)));
  return file.filter((result) => !known.has(JSON.stringify(result)));
}

/** An alias that no other pupil here has, as near to the one of a file as can be: Asha, Asha 2. One that could not be typed here becomes "Pupil". */
export function freeAlias(alias: string, others: readonly string[]): string {
  const wanted = readAlias(alias, []);
  const base = isRefusal(wanted) ? 'Pupil' : wanted;
  for (let number = 1; number <= others.length + 1; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const free = readAlias(`${[...base].slice(0, 20 - suffix.length).join('')}${suffix}`, others);
    if (!isRefusal(free)) return free;
  }
  return `${[...base].slice(0, 17).join('')} ${others.length + 1}`;
}
