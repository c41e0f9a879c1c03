import type { Json } from '../../widgets/board/document.ts';
import type { Said } from '../../widgets/board/said.ts';
import { random } from '../../widgets/maths/random.ts';
import { mark } from '../../widgets/maths/marking/mark.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { toText } from '../../widgets/maths/print.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { changesBetween, changesOnly, keyOf } from '../../widgets/variation/change.ts';
import { codeOf, readCode } from '../../widgets/variation/code.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import type { FamilyCard } from '../../widgets/variation/index.ts';
import { questionOf } from '../../widgets/variation/question.ts';
import { noteOn } from '../../widgets/variation/note.ts';
import { madeBy } from '../../widgets/variation/walk.ts';
import { scriptsOf } from '../../widgets/variation/scripts.ts';
import { linesOf, setOf, type VariationSet } from '../../widgets/variation/set.ts';
import { answerText, textOf } from '../../widgets/variation/written.ts';

// The properties P1 to P18 of a family, each as what is wrong with it: nothing where it holds.

/** So many different items are marked: marking is dearer than making. */
const MOST_MARKED = 40;
const LEAST = { moves: 5, misconceptions: 3, scripts: 2 } as const;
/** What printed mathematics never looks like: 1x, + −, a sign at the start of a sum, x¹, 0x, −0, a hyphen for a minus, − − without brackets. */
const LINT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.,/])1[a-wyz](?![a-z])/u, '1 before a letter'], [/(?<![\d.,/])1x/u, '1 before a letter'], [/[+−]\s*[+−](?!\d*\/)/u, 'two signs together'], [/^\s*\+/u, 'a plus at the start'],
  [/[a-z]\^1(?!\d|\/)/u, 'a power of one'], [/(?<![\d.,])0[a-z]/u, '0 before a letter'], [/−0(?![\d.])/u, 'minus nought'], [/\d-|-\d/u, 'a hyphen for a minus'],
];
const SENTENCE = /^\p{Lu}.*[.?]$/su;
const DIGITS = /\d/;

const isSentence = (text: string): boolean => SENTENCE.test(text) && !text.includes('!');
const wordsOf = (what: Said): string => what.map((piece) => (typeof piece === 'string' ? piece : '')).join('');

function* declared(family: AnyFamily, card: FamilyCard): Generator<string> {
  if (card.id !== family.id || card.title !== family.title || JSON.stringify([card.phases, card.codes]) !== JSON.stringify([family.phases, family.codes])) yield 'the card says something else than the family';
  if (family.codes.length === 0) yield 'no curriculum code';
  if (!isSentence(family.learn)) yield `learn is not a sentence: ${family.learn}`;
  const { moves, misconceptions, scripts, dimensions } = family;
  if (Object.keys(moves).length < LEAST.moves) yield 'fewer than five moves';
  if (misconceptions.length < LEAST.misconceptions) yield 'fewer than three misconceptions';
  if (scripts.length < LEAST.scripts) yield 'fewer than two scripts';
  if (!Object.values(dimensions).some(({ kind }) => kind === 'critical')) yield 'no critical dimension';
  for (const [id, move] of Object.entries(moves)) {
    for (const text of [move.title, move.explain, ...(move.trap === undefined ? [] : [move.trap])]) if (!isSentence(text) || DIGITS.test(text)) yield `${id}: not a sentence without digits: ${text}`;
    if (move.changes.length === 0 || move.changes.some((one) => !dimensions[one])) yield `${id}: changes what is no dimension`;
    if (move.inverse !== undefined && !moves[move.inverse]) yield `${id}: its inverse is no move`;
    if (move.effect === 'stays' && !move.law) yield `${id}: an answer that stays needs its law`;
  }
  if (!Object.values(moves).some(({ trap }) => trap !== undefined)) yield 'no trap at all';
  if (Object.values(moves).filter(({ law }) => !law).length * 2 > Object.keys(moves).length) yield 'more than half of the moves have no law';
  for (const one of misconceptions) if (!isSentence(one.why)) yield `${one.id}: why is not a sentence`;
  for (const script of scripts) {
    if (!isSentence(script.notice)) yield `${script.id}: notice is not a sentence`;
    if (script.discuss.length === 0 || script.discuss.some((at, place) => at <= (script.discuss[place - 1] ?? 0) || at > script.steps.length)) yield `${script.id}: where to discuss`;
    if (script.steps.some(({ moves: some, from = 0 }) => some.length === 0 || some.some((move) => !moves[move]) || from < 0)) yield `${script.id}: a step without a move that there is`;
  }
  const ids = [...misconceptions.map(({ id }) => `m ${id}`), ...scriptsOf(family).map(({ id }) => `s ${id}`)];
  if (new Set(ids).size < ids.length) yield 'two of one id';
}

/** P1, P3, P6, P7, P8, P11: what an item promises by itself. */
function* ofItem(family: AnyFamily, item: Json): Generator<string> {
  const asked = textOf(family.ask(item));
  for (const fault of family.faults(item)) yield `${asked}: has a fault: ${fault}`;
  const [answer, again] = [answerText(family, item), toText(family.write(family.again(item)))];
  if (answer !== again) yield `${asked}: ${answer} one way and ${again} the other`;
  if (DIGITS.test(wordsOf(family.ask(item))) || DIGITS.test(wordsOf(family.stem(item)))) yield `${asked}: digits in words`;
  if (!isSentence(textOf(family.stem(item)))) yield `${asked}: its stem is not a sentence: ${textOf(family.stem(item))}`;
  for (const text of [asked, answer]) for (const [ugly, why] of LINT) if (ugly.test(text)) yield `${text}: ${why}`;
}

/** P7, P8: the answer that is shown is right when it is typed, and what a wrong way comes to is not, and is named. */
function* ofMarking(family: AnyFamily, item: Json): Generator<string> {
  const question = questionOf(family, item);
  const typed = toText(question.answer);
  const asked = textOf(family.ask(item));
  const verdict = mark(typed, question);
  if (verdict.right !== true) yield `${asked}: its own answer ${typed} is marked “${verdict.is}”: ${verdict.teacher}`;
  for (const { id, answer } of question.misconceptions ?? []) {
    const wrong = mark(toText(answer), question);
    // What only lacks the form that is asked is told that.
    if (wrong.is !== 'misconception' && wrong.is !== 'other form') yield `${asked}: ${toText(answer)} of ${id} is marked “${wrong.is}”`;
  }
}

interface Reached { readonly moves: Set<string>; readonly traps: Set<string>; readonly broken: Set<string>; readonly told: Set<string>; readonly features: Set<string> }

/** P2, P4, P5, P10, P18 and the notes: what a step promises. */
function* ofStep(family: AnyFamily, { set, at, reached }: { readonly set: VariationSet; readonly at: number; readonly reached: Reached }): Generator<string> {
  const { item, move = '', from = 0 } = set.stops[at]!;
  const before = set.stops[from]!.item;
  const one = family.moves[move];
  if (!one) return;
  const where = `${move}: ${textOf(family.ask(before))} → ${textOf(family.ask(item))}`;
  if (!changesOnly(family, { from: before, to: item, dimensions: one.changes })) yield `${where} changes ${changesBetween(family, before, item).map(({ dimension }) => dimension).join(', ')}`;
  if (textOf(family.ask(before)) === textOf(family.ask(item)) && JSON.stringify(family.picture?.(before)) === JSON.stringify(family.picture?.(item))) yield `${where} changes nothing that is seen`;
  const [was, now] = [answerText(family, before), answerText(family, item)];
  if (one.law) {
    const foretold = toText(family.write(one.law(family.answer(before), before, item)));
    if (foretold !== now) yield `${where}: its law foretells ${foretold}, it is ${now}`;
  }
  if (one.effect === 'stays' && was !== now) yield `${where}: the answer was to stay: ${was}, ${now}`;
  if (was !== now) reached.broken.add(move);
  reached.moves.add(move);
  const note = noteOn(family, { from: before, to: item, move });
  if (!note || note.changed.length === 0) yield `${where}: no note`;
  if (one.inverse !== undefined) yield* back(family, { before, item, inverse: one.inverse, where });
}

/** A move and its inverse come back to what there was, for some draw of chance. */
function* back(family: AnyFamily, { before, item, inverse, where }: { readonly before: Json; readonly item: Json; readonly inverse: string; readonly where: string }): Generator<string> {
  const key = keyOf(family, before);
  const comesBack = Array.from({ length: 40 }, (_, at) => `back ${at}`).some((draw) => {
    const made = family.moves[inverse]?.apply(item, random(draw));
    return made !== undefined && keyOf(family, made) === key;
  });
  if (!comesBack) yield `${where}: ${inverse} does not come back`;
}

async function* pictured(family: AnyFamily, items: readonly Json[]): AsyncGenerator<string> {
  for (const item of items) {
    const picture = family.picture?.(item);
    if (!picture) continue;
    const kind = await cards.find(({ type }) => type === picture.type)?.load();
    if (!kind) yield `there is no manipulative ${picture.type}`;
    else if ('shows' in picture) {
      const shown = kind.from?.({ kind: 'number', said: [], expression: picture.shows });
      if (shown === undefined || isRefusal(shown)) yield `${picture.type} does not show ${toText(picture.shows)}`;
    } else if (!(await import('valibot')).is(kind.schema, picture.props)) yield `${picture.type} has no such props: ${JSON.stringify(picture.props)}`;
  }
}

/** P16: what the shape of a sequence promises. */
function* shaped(family: AnyFamily, archetype: string, { script, stops }: VariationSet): Generator<string> {
  const answers = stops.map(({ item }) => answerText(family, item));
  const changed = stops.map(({ item, from }) => (from === undefined ? [] : changesBetween(family, stops[from]!.item, item)));
  const kinds = (at: number): number => changed[at]!.length;
  if (archetype === 'spider' && stops.some(({ from }) => from !== undefined && from !== 0)) yield `${script}: a leg that does not begin at the body`;
  if (archetype === 'same answer' && new Set(answers).size > 1) yield `${script}: not one answer: ${answers.join(', ')}`;
  if (archetype === 'fusion' && !stops.some((_, at) => kinds(at) > 1 || new Set(changed.flat().map(({ dimension }) => dimension)).size > 1)) yield `${script}: fewer than two dimensions vary`;
  if (archetype === 'contrast' && new Set(answers).size < 2) yield `${script}: nothing is contrasted`;
  if (archetype === 'rule') {
    const no = stops.flatMap(({ from }, at) => (answers[at] === 'yes' ? [] : [{ at, from }]));
    if (no.length === 0 || no.length === stops.length) yield `${script}: a rule needs what it is and what it is not`;
    if (no.some(({ from }) => from === undefined || answers[from] !== 'yes')) yield `${script}: what it is not is one change from what it is`;
  }
}

function allDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

/** Everything that is wrong with a family over so many seeds of each of its scripts, each complaint once. */
export async function complaints(card: FamilyCard, seeds: number): Promise<readonly string[]> {
  const family = await card.load();
  const found = new Set(declared(family, card));
  const reached: Reached = { moves: new Set(), traps: new Set(), broken: new Set(), told: new Set(), features: new Set() };
  const texts = new Map<string, string>();
  const different = new Map<string, Set<string>>();
  const some: Json[] = [];
  const marked = new Set<string>();
  for (let seed = 0; seed < seeds && found.size < 20; seed++) {
    for (const script of scriptsOf(family)) {
      const set = setOf(family, script.id, String(seed));
      if (isRefusal(set)) { found.add(set.refused); continue; }
      const { stops } = set;
      if (seed < 5 && JSON.stringify(setOf(family, script.id, String(seed))) !== JSON.stringify(set)) found.add('the same code gives another set');
      if (isRefusal(readCode(codeOf(set)))) found.add(`its code cannot be read: ${codeOf(set)}`);
      if (!allDistinct(stops.map(({ item }) => keyOf(family, item)))) found.add(`${script.id}: an item comes twice`);
      if (set.discuss.length === 0) found.add(`${script.id}: nowhere to discuss`);
      if (linesOf(family, stops, (item) => answerText(family, item)).length !== script.steps.length + 1) found.add(`${script.id}: not its length`);
      for (const one of shaped(family, script.archetype, set)) found.add(one);
      different.set(script.id, (different.get(script.id) ?? new Set()).add(stops.map(({ item }) => keyOf(family, item)).join()));
      some.push(...(some.length < 400 ? stops.map(({ item }) => item) : []));
      stops.forEach(({ item }, at) => {
        for (const one of ofItem(family, item)) found.add(one);
        if (marked.size < MOST_MARKED && !marked.has(keyOf(family, item))) for (const one of ofMarking(family, item)) found.add(one);
        marked.add(keyOf(family, item));
        if (at > 0) for (const one of ofStep(family, { set, at, reached })) found.add(one);
        // What is seen of an item determines what is asked, and the other way round.
        const [key, text] = [keyOf(family, item), `${textOf(family.ask(item))} ${JSON.stringify(family.picture?.(item))}`];
        if (texts.has(key) && texts.get(key) !== text) found.add(`one item is asked in two ways: ${text}`);
        texts.set(key, text);
        family.features(item).forEach((one) => reached.features.add(one));
        for (const { id, apply } of family.misconceptions) {
          const wrong = apply(item);
          if (wrong !== undefined && toText(family.write(wrong)) !== answerText(family, item)) reached.told.add(id);
        }
      });
    }
  }
  for (const [id, { effect }] of Object.entries(family.moves)) {
    const isMade = (): boolean => some.some((item, at) => madeBy(family, { move: id, item, chance: random(`made ${at}`) }) !== undefined);
    if (!reached.moves.has(id)) {
      if (!isMade()) found.add(`${id} is never made`);
    } else if (effect !== 'stays' && !reached.broken.has(id)) found.add(`${id} never changes the answer: its effect is that it stays`);
  }
  for (const { id } of family.misconceptions) if (!reached.told.has(id)) found.add(`${id} is never told from the right way`);
  if (reached.features.size === 0) found.add('no features');
  for (const [script, sets] of different) if (sets.size < 2) found.add(`${script}: only ${sets.size} different sets`);
  for await (const one of pictured(family, some.slice(0, 60))) found.add(one);
  return [...found].slice(0, 20);
}
