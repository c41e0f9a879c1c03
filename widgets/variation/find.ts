import type { Phase } from '../board/manipulative.ts';
import type { AnyFamily } from './family.ts';
import type { FamilyCard } from './index.ts';

/** Whether a card is of a phase and has all the words that were typed: in its title, its topic or its curriculum codes. Everything is found by nothing. */
export function isFound({ title, topic, codes, phases }: Pick<FamilyCard, 'title' | 'topic' | 'codes' | 'phases'>, { sought, phase }: { readonly sought: string; readonly phase?: Phase | undefined }): boolean {
  const words = sought.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const all = [title, topic, ...codes].join(' ').toLowerCase();
  return (phase === undefined || phases.includes(phase)) && words.every((word) => all.includes(word));
}

/** What varies in a family's script, in teachers' words: the labels of the dimensions that its moves change, critical ones first. */
export function variesIn(family: AnyFamily, script: { readonly steps: readonly { readonly moves: readonly string[] }[] }): readonly string[] {
  const changed = new Set(script.steps.flatMap(({ moves }) => moves.flatMap((move) => family.moves[move]?.changes ?? [])));
  const dimensions = Object.entries(family.dimensions).filter(([id]) => changed.has(id));
  return dimensions.toSorted(([, one], [, other]) => Number(other.kind === 'critical') - Number(one.kind === 'critical')).map(([, { label }]) => label);
}
