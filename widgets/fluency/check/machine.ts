import type { Input } from '../answer.ts';
import { PRACTICE } from './form.ts';
import { type CheckState, hasNext, isPractice, itemAt, NOTHING, type Reply, SECONDS, TIMES } from './state.ts';

/** What happens: a key or a key of the pad, "go on" (start, next), the end of a question's being said, the window hidden or shown; `tick` is time passing. */
export type CheckEvent =
  | { readonly kind: 'digit'; readonly digit: string; readonly input: Input }
  | { readonly kind: 'backspace' | 'enter' | 'go' | 'said' | 'hidden' | 'shown' | 'tick' };

/** More digits than this are not taken. */
const LONGEST = 5;

/**
 * The check after an event, by the rules of the official one. What is due by `time` happens first; a key that was meant for what is gone by then does
 * nothing. Never throws; a clock that jumps back stands still.
 */
export function step(before: CheckState, event: CheckEvent, time: number): CheckState {
  const state = { ...before, now: Math.max(time, before.now) };
  const due = elapsed(state);
  switch (event.kind) {
    case 'hidden': return due.hidden || due.stage.name === 'ended' ? due : { ...due, hidden: true, hiddenHere: true, hides: due.hides + 1 };
    case 'shown': return { ...due, hidden: false };
    case 'tick': return due;
    default: return due === state ? pressed(due, event) : due;
  }
}

/** When something happens by itself next, or the picture changes; none while the check waits for a person. */
export function nextMoment(state: CheckState): number | undefined {
  const later = momentsOf(state).filter((moment) => moment > state.now);
  return later.length === 0 ? undefined : Math.min(...later);
}

function momentsOf({ stage, plan, began }: CheckState): readonly number[] {
  const end = began === undefined || stage.name === 'ended' ? [] : [began + TIMES.check];
  switch (stage.name) {
    case 'gap': return [...end, ...(plan.arrangements.nextButton ? [TIMES.next, TIMES.idle] : [TIMES.gap]).map((after) => stage.since + after)];
    case 'saying': return [...end, stage.since + TIMES.saying];
    case 'question': return [...end, ...SECONDS.map((second) => stage.since + 1_000 * second)];
    default: return end;
  }
}

/** What time alone does: one thing at most, so that a pupil has the whole of every question even when the computer stood still. */
function elapsed(state: CheckState): CheckState {
  const { stage, now, plan, began } = state;
  if (stage.name === 'ended') return state;
  if (began !== undefined && now >= began + TIMES.check) return { ...(stage.name === 'question' ? submitted(state, false) : state), stage: { name: 'ended' } };
  if (stage.name === 'gap' && !plan.arrangements.nextButton && now >= stage.since + TIMES.gap) return asked(state);
  if (stage.name === 'saying' && now >= stage.since + TIMES.saying) return shown(state);
  if (stage.name === 'question' && now >= stage.since + TIMES.question) return submitted(state, false);
  return state;
}

function pressed(state: CheckState, event: Exclude<CheckEvent, { readonly kind: 'hidden' | 'shown' | 'tick' }>): CheckState {
  switch (state.stage.name) {
    case 'ready': case 'practised': return event.kind === 'go' ? waiting(state) : state;
    case 'gap': return event.kind === 'go' && hasNext(state) ? asked(state) : state;
    case 'saying': return event.kind === 'said' ? shown(state) : event.kind === 'digit' ? typed(shown(state), event) : state;
    case 'question': return typed(state, event);
    case 'ended': return state;
  }
}

function waiting(state: CheckState): CheckState {
  const { at, began, now } = state;
  return { ...state, stage: { name: 'gap', since: now }, typed: NOTHING, ...(at === PRACTICE.length && began === undefined && { began: now }) };
}

function asked(state: CheckState): CheckState {
  return state.plan.arrangements.questionReader ? { ...state, stage: { name: 'saying', since: state.now } } : shown(state);
}

function shown(state: CheckState): CheckState {
  return { ...state, stage: { name: 'question', since: state.now }, typed: NOTHING, hiddenHere: state.hidden };
}

function typed(state: CheckState, event: CheckEvent): CheckState {
  const { typed: { text, keys, first }, now, plan } = state;
  switch (event.kind) {
    case 'digit': {
      if (text.length >= LONGEST || !/^\d$/u.test(event.digit)) return state;
      const input = plan.arrangements.inputAssistance ? 'adult' : event.input;
      return { ...state, typed: { text: text + event.digit, keys: keys + 1, first: first ?? now, last: now, input } };
    }
    case 'backspace': return text === '' ? state : { ...state, typed: { ...state.typed, text: text.slice(0, -1), keys: keys + 1 } };
    case 'enter': return text === '' ? state : submitted(state, true);
    default: return state;
  }
}

/** The question is over with what stands in the box. */
function submitted(state: CheckState, entered: boolean): CheckState {
  const reply = replyOf(state, entered);
  const next: CheckState = { ...state, at: state.at + 1, typed: NOTHING, replies: reply ? [...state.replies, reply] : state.replies };
  if (next.at === PRACTICE.length) return { ...next, stage: { name: 'practised' } };
  return itemAt(next) ? waiting(next) : { ...next, stage: { name: 'ended' } };
}

function replyOf(state: CheckState, entered: boolean): Reply | undefined {
  const { stage, at, now, hiddenHere: hidden, typed: { text, keys, first = now, last = now, input = 'keyboard' } } = state;
  const item = itemAt(state);
  if (item === undefined || isPractice(at) || stage.name !== 'question') return undefined;
  const { since } = stage;
  // "042" is right.
  const right = text !== '' && Number.parseInt(text, 10) === item.table * item.by;
  return { item, typed: text, right, first: first - since, last: last - since, length: keys, input, entered, hidden };
}
