import * as v from 'valibot';
import type { Answer } from '../answer.ts';
import { itemByItem, type Turns } from '../turns.ts';
import { isRefusal } from '../../maths/refusal.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { ENGINE } from './memory.ts';
import type { Memory } from './memory.ts';
import { NO_PRACTICE, uniting } from './practice.ts';
import type { KeptPractice, Snapshot } from './practice.ts';

/** More than ten pupils' lifetimes of answers is no pupil's file. */
const MOST_OPENED = 200_000;
const [MOST_NAME, MOST_TYPED, MOST_CARDS] = [200, 100, 20_000];

/** A name that is safe as a key of a record: not one that every object has. */
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_NAME), v.check((text) => !(text in {})));
const typed = v.pipe(v.string(), v.maxLength(MOST_TYPED));
const finite = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(whole, v.minValue(0));
const date = v.pipe(v.string(), v.isoDate());
const band = v.picklist(['automatic', 'fluent', 'worked out', 'wrong']);
const result = v.union([band, v.literal('right')]);
const listOf = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most), v.readonly());

const answerSchema = v.object({
  device: name, number: count, order: finite, card: name, form: name, at: finite, day: date, typed, right: v.boolean(), first: finite, last: finite, length: count,
  band: v.exactOptional(band), mode: v.picklist(['calm', 'steady', 'check-in', 'understand', 'check', 'typing']), probe: v.exactOptional(v.literal(true)),
  plain: v.exactOptional(v.literal(true)), input: v.picklist(['keyboard', 'mouse', 'touch', 'adult']), engine: count,
});

const keys = v.object({ first: finite, last: finite, length: count });
const traceSchema = v.object({
  stage: v.picklist(['understand', 'learning', 'fluent', 'at risk', 'secure']), since: whole, day: whole, due: whole,
  spaced: v.exactOptional(v.object({ stability: v.pipe(finite, v.minValue(0.001)), difficulty: v.pipe(finite, v.minValue(1), v.maxValue(10)), day: whole })),
  last: listOf(result, 3), fluentDays: count, fluentDay: v.exactOptional(whole), shown: listOf(v.boolean(), 4), wrong: listOf(typed, 5), times: listOf(finite, 5),
  answers: count, right: count, asked: count, box: v.pipe(count, v.maxValue(5)),
});
const memorySchema = v.object({
  engine: count,
  clock: v.object({ day: whole, date: v.exactOptional(date), ahead: v.exactOptional(date), jumped: v.exactOptional(v.object({ from: date, to: date })) }),
  count, order: finite, cards: v.pipe(v.record(name, traceSchema), v.check((cards) => Object.keys(cards).length <= MOST_CARDS)),
  recent: listOf(v.object({ card: name, day: whole, result }), 100),
  retests: listOf(v.object({ card: name, due: count, again: v.exactOptional(v.literal(true)), muddled: v.exactOptional(typed) }), MOST_CARDS),
  fresh: listOf(v.object({ card: name, at: count, known: v.exactOptional(v.literal(true)) }), MOST_CARDS),
  tried: v.exactOptional(listOf(v.boolean(), 4)),
  motor: v.record(v.string(), v.object({ baseline: v.object({ first: finite, between: finite }), typed: listOf(keys, 20), plain: listOf(keys, 40) })),
  tenths: v.pipe(v.array(v.object({ probes: count, predicted: finite, right: count })), v.length(10), v.readonly()),
}) satisfies v.GenericSchema<unknown, Memory>;

const snapshotSchema = v.object({ engine: count, through: count, memory: memorySchema });

/**
 * The one door for a pupil's practice from a file. Takes anything and never throws; gives the answers, each once and in the order of replay, or says in a
 * sentence what is wrong and where. What it gives, it gives again unchanged.
 */
export function* openingPractice(unknown: unknown): Turns<KeptPractice | Refusal> {
  if (!isRecord(unknown) || !isRecord(unknown['snapshots']) || !Array.isArray(unknown['log'])) {
    return { refused: 'This is not a pupil’s practice that Partwhole saved.' };
  }
  const { snapshots: rawSnapshots, log: rawLog } = unknown;
  if (rawLog.length > MOST_OPENED) return { refused: `There are ${rawLog.length} answers in this file, and a pupil’s file has at most ${MOST_OPENED}.` };
  if ([...rawLog, ...Object.values(rawSnapshots)].some(isOfNewerEngine)) return { refused: 'This practice was saved by a newer version of Partwhole. Update it here, then open it again.' };
  const log: Answer[] = [];
  let damage: Refusal | undefined;
  yield* itemByItem(rawLog, (one: unknown, at) => {
    const answer = damage ?? read(answerSchema, one, `answer ${at + 1}`);
    if (isRefusal(answer)) damage = answer;
    else log.push(answer);
  });
  if (damage) return damage;
  const snapshots: Record<string, Snapshot> = {};
  for (const [device, one] of Object.entries(rawSnapshots)) {
    const what = `the snapshot of the device “${device.slice(0, MOST_NAME)}”`;
    const snapshot = read(snapshotSchema, v.is(name, device) ? one : undefined, what);
    if (isRefusal(snapshot)) return snapshot;
    snapshots[device] = snapshot;
  }
  return yield* uniting(NO_PRACTICE, { snapshots, log });
}

function isOfNewerEngine(one: unknown): boolean {
  return isRecord(one) && typeof one['engine'] === 'number' && one['engine'] > ENGINE;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function read<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown, what: string): Output | Refusal {
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  const where = v.getDotPath(read.issues[0]);
  return { refused: `This practice is damaged: ${what}${where === null ? '' : `, at “${where}”,`} is not as Partwhole saves it.` };
}
