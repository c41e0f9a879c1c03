import type { Random } from '../../maths/random.ts';
import { areClose } from './catalogue.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { partnerOf } from './contrast.ts';
import { liveOn } from './live.ts';
import type { Live } from './live.ts';
import type { Memory } from './memory.ts';
import type { Plan } from './plan.ts';
import type { Question, Reason } from './question.ts';
import { leitnerQueue, ownQueue } from './queue.ts';
import type { Lot } from './queue.ts';

const PROBE_IN = 10;
const [GAP, LEAST_GAP] = [10, 4];

/**
 * What a card must keep from the last ones, errors excepted: at least so many others lie between it and its return; `mixed`: it is of another group than the last
 * two; `apart`: the last does not give it away.
 */
interface Distance { readonly gap: number; readonly mixed?: true; readonly apart?: true }
const FAR: Distance = { gap: GAP, apart: true };
/** What is tried, one after the other, where there are few cards. */
const DISTANCES: readonly Distance[] = [
  { ...FAR, mixed: true }, FAR, { gap: LEAST_GAP, apart: true, mixed: true }, { gap: LEAST_GAP, apart: true }, ...[LEAST_GAP, 3, 2, 1, 0].map((gap) => ({ gap })),
];

/**
 * What is asked next on a calendar day; nothing when no group is taught and nothing understood. Errors come back first, then what is due, what is being learned,
 * what is new, and what fills; one in ten is drawn at random among what has been met, to see how things stand.
 */
export function nextQuestion(memory: Memory, catalogue: Catalogue, { plan, date }: { readonly plan: Plan; readonly date: string }, chance: Random): Question | undefined {
  const live = liveOn(date, memory, catalogue, plan);
  const among = { memory, catalogue, chance };
  const probe = chance.next() * PROBE_IN < 1 ? chosen([probes(live)], FAR, among) : undefined;
  const back = probe ?? (live.day > memory.clock.day ? undefined : returning(live, among));
  if (back !== undefined) return back;
  const lots = queueOf(live, memory, { plan, chance });
  return DISTANCES.reduce<Question | undefined>((found, distance) => found ?? chosen(lots, distance, among), undefined);
}

interface Among { readonly memory: Memory; readonly catalogue: Catalogue; readonly chance: Random }

function probes({ met }: Live): Lot {
  const entries = met.filter(({ trace }) => trace.spaced !== undefined).map(({ entry }) => entry);
  return { why: 'probe', entries, weights: entries.map(() => 1) };
}

/** In a comparison, each question is from either half alike, by its own queue. */
function queueOf(live: Live, memory: Memory, { plan, chance }: { readonly plan: Plan; readonly chance: Random }): readonly Lot[] {
  if (plan.comparing !== true) return ownQueue(live, memory, plan);
  const arms = chance.next() < 0.5 ? ['own', 'leitner'] as const : ['leitner', 'own'] as const;
  return arms.flatMap((arm) => {
    const half = { ...live, met: live.met.filter(({ entry }) => entry.arm === arm), unmet: live.unmet.filter((entry) => entry.arm === arm) };
    return arm === 'own' ? ownQueue(half, memory, plan) : leitnerQueue(half);
  });
}

/** An error whose turn has come; or, half-way between its two returns, the card it was taken for. */
function returning({ met }: Live, { memory, catalogue, chance }: Among): Question | undefined {
  const { retests, count, recent } = memory;
  for (const { card, due, again, muddled } of retests) {
    const entry = met.find((one) => one.entry.card.id === card)?.entry;
    const partner = entry && muddled !== undefined ? partnerOf(entry, muddled, catalogue) : undefined;
    if (entry && due <= count) return asked(entry, partner ? 'contrast' : 'retest', chance, partner);
    const isHalfWay = again === undefined && due - LEAST_GAP <= count && !recent.slice(-LEAST_GAP).some((one) => one.card === partner?.card.id);
    if (partner && isHalfWay && met.some((one) => one.entry === partner)) return asked(partner, 'contrast', chance, entry);
  }
  return undefined;
}

function asked({ card }: Entry, why: Reason, chance: Random, other?: Entry): Question {
  return { card: card.id, form: chance.pick(card.forms).id, why, ...(other && { other: other.card.id }) };
}

/** A card of the first lot that has one at this distance from the last ones. */
function chosen(lots: readonly Lot[], { gap, mixed, apart }: Distance, { memory: { recent }, catalogue, chance }: Among): Question | undefined {
  const barred = new Set(recent.slice(Math.max(0, recent.length - gap)).map(({ card }) => card));
  const lastTwo = recent.slice(-2).flatMap(({ card }) => catalogue.byId.get(card) ?? []);
  const last = apart && lastTwo.at(-1);
  const groups = new Set(mixed && lastTwo.map(({ group }) => group));
  for (const { why, entries, weights } of lots) {
    const places = entries.flatMap((entry, at) => barred.has(entry.card.id) || groups.has(entry.group) || (last && areClose(entry, last)) ? [] : [{ entry, weight: weights?.[at] }]);
    const found = drawn(places, chance);
    if (found !== undefined) return asked(found, why, chance);
  }
  return undefined;
}

/** One by its weight; the first where the weights are left out. */
function drawn(places: readonly { readonly entry: Entry; readonly weight: number | undefined }[], chance: Random): Entry | undefined {
  if (places[0]?.weight === undefined) return places[0]?.entry;
  let left = chance.next() * places.reduce((sum, { weight = 0 }) => sum + weight, 0);
  return (places.find(({ weight = 0 }) => (left -= weight) < 0) ?? places.at(-1))?.entry;
}
