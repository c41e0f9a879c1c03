import type { Random } from '../../maths/random.ts';
import { areClose } from './catalogue.ts';
import type { Arm, Catalogue, Entry } from './catalogue.ts';
import { muddledWith } from './contrast.ts';
import { liveOn } from './live.ts';
import type { Live, Met } from './live.ts';
import { isLikelyKnown, newOnes } from './meeting.ts';
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
const NEAR: Distance = { gap: LEAST_GAP, apart: true };
/** What is tried, one after the other, where there are few cards; and what is left where there are too few for the least of it and nothing new is at hand. */
const DISTANCES: readonly Distance[] = [{ ...FAR, mixed: true }, FAR, { ...NEAR, mixed: true }, NEAR];
const TOO_NEAR: readonly Distance[] = [LEAST_GAP, 3, 2, 1, 0].map((gap) => ({ gap }));
/** Of so many groups something new is at hand when there are too few cards. */
const MIXED = 3;

/** What the teacher has set, and the calendar day (2026-11-26) where the pupil is. */
export interface Situation { readonly plan: Plan; readonly date: string }

/**
 * What is asked next on a calendar day; nothing when no group is taught and nothing understood. Errors come back first, then what is due, what is being learned,
 * what is new, and what fills; one in ten is drawn at random among what has been met, to see how things stand. Something new comes sooner than a card before four
 * others, so that a pupil's first minutes are not the same three facts.
 */
export function nextQuestion(memory: Memory, catalogue: Catalogue, { plan, date }: Situation, chance: Random): Question | undefined {
  const live = liveOn(date, memory, catalogue, plan);
  const today = live.met.filter(({ trace }) => trace.day === live.day).toSorted((a, b) => a.trace.asked - b.trace.asked);
  const among = { today, live, memory, chance };
  const back = live.day > memory.clock.day ? undefined : returning(among, catalogue);
  const first = back ?? (chance.next() * PROBE_IN < 1 ? chosen([probes(live)], FAR, among) : undefined);
  if (first !== undefined) return first;
  const arms = plan.comparing === true ? armsInTurn(chance) : [];
  const lots = (): Iterable<Lot> => arms.length > 0 ? halves(arms, live, { memory, plan }) : ownQueue(live, memory, plan);
  const at = (distances: readonly Distance[]) => distances.reduce<Question | undefined>((found, distance) => found ?? chosen(lots(), distance, among), undefined);
  return at(DISTANCES) ?? chosen([{ why: 'new', entries: newOnes(live, MIXED) }], NEAR, among) ?? at(TOO_NEAR);
}

/** `today`: the cards that were asked today, the last ones last. */
interface Among { readonly today: readonly Met[]; readonly live: Live; readonly memory: Memory; readonly chance: Random }

function probes({ met }: Live): Lot {
  const entries = met.filter(({ trace }) => trace.spaced !== undefined).map(({ entry }) => entry);
  return { why: 'probe', entries, weights: entries.map(() => 1) };
}

function armsInTurn(chance: Random): readonly Arm[] {
  return chance.next() < 0.5 ? ['own', 'leitner'] : ['leitner', 'own'];
}

/** In a comparison a question is from either half alike, by that half's own queue; from the other only where the first has none. */
function* halves(arms: readonly Arm[], live: Live, { memory, plan }: { readonly memory: Memory; readonly plan: Plan }): Generator<Lot, void> {
  for (const arm of arms) {
    const half = { ...live, met: live.met.filter(({ entry }) => entry.arm === arm), unmet: live.unmet.filter((entry) => entry.arm === arm) };
    yield* arm === 'own' ? ownQueue(half, memory, plan) : leitnerQueue(half);
  }
}

/** An error whose turn has come; or, half-way between its two returns, the card it was taken for. */
function returning({ today, live: { met }, memory, chance }: Among, catalogue: Catalogue): Question | undefined {
  for (const { card, due, again } of memory.retests) {
    const entry = met.find((one) => one.entry.card.id === card)?.entry;
    const partner = muddledWith(memory, card, catalogue);
    if (entry && due <= memory.count) return asked(entry, partner ? 'contrast' : 'retest', chance, partner);
    const isHalfWay = again === undefined && due - LEAST_GAP <= memory.count && !today.slice(-LEAST_GAP).some(({ entry: one }) => one === partner);
    if (partner && isHalfWay && met.some((one) => one.entry === partner)) return asked(partner, 'contrast', chance, entry);
  }
  return undefined;
}

function asked({ card }: Entry, why: Reason, chance: Random, other?: Entry): Question {
  const drawn = chance.pick(card.forms);
  // A fact is asked for the first time as it is met.
  return { card: card.id, form: (why === 'new' || why === 'untried' ? card.forms[0] : drawn).id, why, ...(other && { other: other.card.id }) };
}

/** A card of the first lot that has one at this distance from the last ones. */
function chosen(lots: Iterable<Lot>, { gap, mixed, apart }: Distance, { today, live, memory, chance }: Among): Question | undefined {
  const barred = new Set(today.filter(({ trace }) => memory.count - trace.asked <= gap).map(({ entry }) => entry));
  const lastTwo = today.slice(-2).map(({ entry }) => entry);
  const last = apart && lastTwo.at(-1);
  const groups = new Set(mixed && lastTwo.map(({ group }) => group));
  for (const { why, entries, weights } of lots) {
    const fits = (entry: Entry): boolean => !barred.has(entry) && !groups.has(entry.group) && !(last && areClose(entry, last));
    const places = entries.flatMap((entry, at) => fits(entry) ? [{ entry, weight: weights?.[at] }] : []);
    const found = drawn(places, chance);
    if (found !== undefined) return asked(found, why === 'new' && isLikelyKnown(found, live, memory) ? 'untried' : why, chance);
  }
  return undefined;
}

/** One by its weight; the first where the weights are left out. */
function drawn(places: readonly { readonly entry: Entry; readonly weight: number | undefined }[], chance: Random): Entry | undefined {
  if (places[0]?.weight === undefined) return places[0]?.entry;
  let left = chance.next() * places.reduce((sum, { weight = 0 }) => sum + weight, 0);
  return (places.find(({ weight = 0 }) => (left -= weight) < 0) ?? places.at(-1))?.entry;
}
