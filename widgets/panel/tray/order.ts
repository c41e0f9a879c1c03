import type { Card, Phase } from '../../board/manipulative.ts';

/** What a person likes to find in the tray: what they starred, what they took last, latest first, and the phase that they teach. Types by their names. */
export interface Liked { readonly favourites: readonly string[]; readonly used: readonly string[]; readonly phase?: Phase }

/** The phases as teachers say them, the youngest first. */
export const PHASES: readonly (readonly [Phase, string])[] = [
  ['EYFS', 'Reception'], ['KS1', 'KS1'], ['KS2', 'KS2'], ['KS3', 'KS3'], ['KS4', 'GCSE'], ['KS5', 'Post-16'],
];
/** Of what was taken, so many are remembered. */
const MOST_USED = 6;

const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** What was kept of a person's liking; nothing of it, where that is not what this is. */
export function likedFrom(kept: unknown): Liked {
  if (typeof kept !== 'object' || kept === null) return { favourites: [], used: [] };
  const { favourites, used, phase } = kept as { readonly [key: string]: unknown };
  const known = PHASES.find(([each]) => each === phase);
  return { favourites: words(favourites), used: words(used), ...(known && { phase: known[0] }) };
}

/** Remembers that one was taken. */
export function withUsed(liked: Liked, type: string): Liked {
  return { ...liked, used: [type, ...liked.used.filter((one) => one !== type)].slice(0, MOST_USED) };
}

/** Stars one, or takes its star away. */
export function withStar(liked: Liked, type: string): Liked {
  const { favourites } = liked;
  return { ...liked, favourites: favourites.includes(type) ? favourites.filter((one) => one !== type) : [...favourites, type] };
}

/** The favourites and what was taken last, in that order, none twice. */
export function nearest(cards: readonly Card[], { favourites, used }: Liked): readonly Card[] {
  return [...new Set([...favourites, ...used])].flatMap((type) => cards.find((card) => card.type === type) ?? []);
}

/** The cards of a phase, in their own order; all of them where none is chosen. */
export function inPhase(cards: readonly Card[], phase: Phase | undefined): readonly Card[] {
  return phase === undefined ? cards : cards.filter(({ phases }) => phases.includes(phase));
}

/** All cards of the phase, those near to the hand first. */
export function trayOrder(cards: readonly Card[], liked: Liked): readonly Card[] {
  const near = nearest(cards, liked);
  return [...near, ...inPhase(cards, liked.phase).filter((card) => !near.includes(card))];
}

/** Whether a card is found by what was typed: by its name or by another that teachers give it. Everything is found by nothing. */
export function isFound({ title, otherNames }: Pick<Card, 'title' | 'otherNames'>, sought: string): boolean {
  const wanted = sought.trim().toLowerCase();
  return [title, ...otherNames].some((name) => name.toLowerCase().includes(wanted));
}
