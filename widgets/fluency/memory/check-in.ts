import type { Random } from '../../maths/random.ts';
import type { Answer } from '../answer.ts';
import { areClose } from './catalogue.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import type { Question } from './question.ts';
import { isRecalled } from './trace.ts';

/** What a check-in has found of a group: the share of its facts that is recalled, from 0 to 1, and how far off that may be (a standard deviation). */
export interface Found { readonly group: string; readonly asked: number; readonly recalled: number; readonly within: number }

/** About three minutes; and near enough. */
export const MOST_CHECKED = 40;
export const NEAR_ENOUGH = 0.1;
/** What is found in all groups counts in each as so many answers. */
const BORROWED = 4;

/**
 * How the groups stand after the answers of a check-in, in their order. A group with few answers borrows from all of them, so one of which nothing
 * was asked yet stands as all do together.
 */
export function foundIn(answers: readonly Answer[], catalogue: Catalogue, groups: readonly string[]): readonly Found[] {
  const known = answers.flatMap(({ card, band }) => {
    const group = catalogue.byId.get(card)?.group;
    return group !== undefined && groups.includes(group) ? [{ group, isKnown: band !== undefined && isRecalled(band) }] : [];
  });
  const overall = (1 + known.filter(({ isKnown }) => isKnown).length) / (2 + known.length);
  return groups.map((group) => {
    const own = known.filter((one) => one.group === group);
    const weight = BORROWED + own.length;
    const recalled = (BORROWED * overall + own.filter(({ isKnown }) => isKnown).length) / weight;
    return { group, asked: own.length, recalled, within: Math.sqrt((recalled * (1 - recalled)) / (weight + 1)) };
  });
}

/**
 * What a check-in asks next: a card it has not asked, of the group it knows least about; nothing when 40 were asked, when every group has been asked about and is
 * known to within a tenth, or when no card is left. `answers`: those of this check-in.
 */
export function nextCheckIn(answers: readonly Answer[], catalogue: Catalogue, groups: readonly string[], chance: Random): Question | undefined {
  if (answers.length >= MOST_CHECKED) return undefined;
  const asked = new Set(answers.map(({ card }) => card));
  const last = catalogue.byId.get(answers.at(-1)?.card ?? '');
  const left = Map.groupBy(catalogue.list.filter(({ card }) => !asked.has(card.id)), ({ group }) => group);
  const open = foundIn(answers, catalogue, groups).filter(({ group, asked: own, within }) => left.has(group) && (own === 0 || within > NEAR_ENOUGH));
  const unsure = open.reduce<Found | undefined>((so, one) => so === undefined || one.within > so.within ? one : so, undefined);
  const entries: readonly Entry[] = left.get(unsure?.group ?? '') ?? [];
  const apart = entries.filter((entry) => last === undefined || !areClose(entry, last));
  if (entries.length === 0) return undefined;
  const { card } = chance.pick(apart.length > 0 ? apart : entries);
  return { card: card.id, form: chance.pick(card.forms).id, why: 'check-in' };
}
