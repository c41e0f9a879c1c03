import type { Random } from '../../maths/random.ts';
import { areClose, interfere } from './catalogue.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { armOf } from './compare.ts';
import { partnerOf } from './contrast.ts';
import { leitnerQueue } from './leitner.ts';
import { liveOn } from './live.ts';
import type { Live, Met } from './live.ts';
import type { Memory } from './memory.ts';
import { LEARNING_CAP } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Question, Reason } from './question.ts';
import { recallOf } from './spacing.ts';
import { isRecalled } from './trace.ts';

/** Cards that may be asked for one reason, the one that should come first at the front, or drawn by weight. */
export interface Lot { readonly why: Reason; readonly entries: readonly Entry[]; readonly weight?: (entry: Entry) => number }

const PROBE_IN = 10;
const [GAP, LEAST_GAP] = [10, 4];
const NEW_A_SESSION = 4;
const [LAST, TOO_FEW_RIGHT] = [20, 0.85];
const [RUN, QUESTIONS_A_MINUTE] = [8, 15];

/**
 * What is asked next on a calendar day; nothing when no group is taught and nothing met. Errors come back first, then what is due with the least recall first,
 * what is being learned, what is new, and what fills; one in ten is drawn at random to see how things stand.
 */
export function nextQuestion(memory: Memory, catalogue: Catalogue, { plan, date }: { readonly plan: Plan; readonly date: string }, chance: Random): Question | undefined {
  const live = liveOn(date, memory, catalogue, plan);
  const isProbe = chance.next() * PROBE_IN < 1;
  const probes: Lot = { why: 'probe', entries: live.met.filter(({ trace }) => trace.spaced !== undefined), weight: () => 1 };
  const probe = isProbe ? fitting([probes], memory, catalogue, GAP, chance) : undefined;
  if (probe !== undefined) return probe;
  const back = live.day > memory.clock.day ? undefined : retest(memory, catalogue, chance);
  if (back !== undefined) return back;
  const lots = queue(live, memory, plan, chance);
  for (const gap of [GAP, LEAST_GAP, 1, 0]) {
    const found = fitting(lots, memory, catalogue, gap, chance);
    if (found !== undefined) return found;
  }
  return undefined;
}

function queue(live: Live, memory: Memory, plan: Plan, chance: Random): readonly Lot[] {
  if (plan.comparing !== true) return ownQueue(live, memory, plan);
  const arm = chance.next() < 0.5 ? 'leitner' : 'own';
  const isIn = ({ family }: Entry): boolean => armOf(family.id) === arm;
  const half = { ...live, met: live.met.filter(isIn), unmet: live.unmet.filter(isIn) };
  return arm === 'own' ? ownQueue(half, memory, plan) : leitnerQueue(half);
}

function ownQueue(live: Live, memory: Memory, plan: Plan): readonly Lot[] {
  const { day, met } = live;
  const recall = ({ trace }: Met): number => trace.spaced === undefined ? 0 : recallOf(trace.spaced, day);
  const due = met.filter(({ trace }) => trace.spaced !== undefined && trace.due <= day && trace.spaced.day < day).toSorted((a, b) => recall(a) - recall(b));
  const learning = met.filter(({ trace }) => isLearning(trace.stage) && (trace.spaced === undefined));
  const recalls = new Map(met.map((one) => [one.card.id, recall(one)]));
  return [
    { why: 'due', entries: due },
    { why: 'learning', entries: learning },
    { why: 'new', entries: mayMeet(live, memory, plan, due.length) ? newOnes(live) : [] },
    { why: 'filler', entries: met, weight: ({ card }) => 1.5 - (recalls.get(card.id) ?? 0) },
  ];
}

function isLearning(stage: string): boolean {
  return stage === 'understand' || stage === 'learning';
}

function mayMeet({ met, fresh }: Live, { recent }: Memory, { minutes }: Plan, due: number): boolean {
  const last = recent.slice(-LAST);
  const right = last.filter(({ result }) => result !== 'wrong').length;
  const beingLearned = met.filter(({ trace }) => isLearning(trace.stage) && !(trace.last.length > 0 && trace.last.every(isRecalled))).length;
  const K = (globalThis as never as { K: Record<string, number> }).K ?? {};
  return fresh.length < (K['new'] ?? NEW_A_SESSION) && beingLearned < (K['cap'] ?? LEARNING_CAP[minutes]) && right >= last.length * TOO_FEW_RIGHT && due <= minutes * QUESTIONS_A_MINUTE;
}

/** The unmet ones that do not interfere with what is new today. */
function newOnes({ unmet, fresh }: Live): readonly Entry[] {
  const first = unmet.find((one) => !fresh.some((other) => interfere(one, other)));
  return first === undefined ? [] : [first];
}

function retest(memory: Memory, catalogue: Catalogue, chance: Random): Question | undefined {
  const { retests, count } = memory;
  for (const { card, due, again, muddled } of retests) {
    const entry = catalogue.byId.get(card);
    const partner = entry && muddled !== undefined ? partnerOf(entry, muddled, catalogue) : undefined;
    if (entry && due <= count) return asked(entry, partner ? 'contrast' : 'retest', chance, partner);
    const isPartnersTurn = again === undefined && due - LEAST_GAP <= count && !memory.recent.slice(-LEAST_GAP).some((one) => one.card === partner?.card.id);
    if (partner && isPartnersTurn) return asked(partner, 'contrast', chance);
  }
  return undefined;
}

function asked({ card }: Entry, why: Reason, chance: Random, other?: Entry): Question {
  return { card: card.id, form: chance.pick(card.forms).id, why, ...(other && { other: other.card.id }) };
}

function fitting(lots: readonly Lot[], { recent }: Memory, catalogue: Catalogue, gap: number, chance: Random): Question | undefined {
  const barred = new Set(recent.slice(recent.length - Math.min(gap, recent.length)).map(({ card }) => card));
  const [before, last] = recent.slice(-2).map(({ card }) => catalogue.byId.get(card));
  const previous = last ?? before;
  for (const { why, entries, weight } of lots) {
    const fits = entries.filter((entry) => !barred.has(entry.card.id) && (gap < LEAST_GAP || previous === undefined || !areClose(entry, previous)));
    const mixed = fits.filter(({ group }) => group !== last?.group && group !== before?.group);
    const found = drawn(mixed.length > 0 ? mixed : fits, weight, chance);
    if (found !== undefined) return asked(found, why, chance);
  }
  return undefined;
}

function drawn(entries: readonly Entry[], weight: ((entry: Entry) => number) | undefined, chance: Random): Entry | undefined {
  if (weight === undefined) return entries[0];
  const weights = entries.map(weight);
  let left = chance.next() * weights.reduce((sum, one) => sum + one, 0);
  return entries.find((_, at) => (left -= weights[at] ?? 0) < 0) ?? entries.at(-1);
}
