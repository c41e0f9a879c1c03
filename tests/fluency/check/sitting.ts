// A sitting without a browser: what happens at which moment.
import { type Arrangements, NO_ARRANGEMENTS } from '../../../widgets/fluency/check/arrangements.ts';
import { newForm } from '../../../widgets/fluency/check/form.ts';
import { type CheckEvent, nextMoment, step } from '../../../widgets/fluency/check/machine.ts';
import { begin, type CheckState, itemAt } from '../../../widgets/fluency/check/state.ts';
import { random } from '../../../widgets/maths/random.ts';

export function sitting(arrangements: Partial<Arrangements> = {}, now = 0): CheckState {
  return begin({ id: 'a', purpose: 'check', form: newForm(random('a')), arrangements: { ...NO_ARRANGEMENTS, ...arrangements } }, now);
}

export const go = (state: CheckState): CheckState => step(state, { kind: 'go' }, state.now);
export const tick = (state: CheckState, time: number): CheckState => step(state, { kind: 'tick' }, time);
export const press = (state: CheckState, kind: Exclude<CheckEvent['kind'], 'digit'>, time = state.now): CheckState => step(state, { kind }, time);

/** Digits one after the other at one moment. */
export function type(state: CheckState, digits: string, time = state.now): CheckState {
  return [...digits].reduce((now, digit) => step(now, { kind: 'digit', digit, input: 'keyboard' }, time), state);
}

/** Time alone, until the stage is another. */
export function wait(state: CheckState): CheckState {
  let now = state;
  while (now.stage === state.stage) {
    const moment = nextMoment(now);
    if (moment === undefined) throw new Error(`Nothing happens by itself in ${now.stage.name}.`);
    now = tick(now, moment);
  }
  return now;
}

export function product(state: CheckState): string {
  const { table, by } = itemAt(state)!;
  return String(table * by);
}

/** The next question, shown: through the gap and, where it is read aloud, to the end of that. */
export function toQuestion(state: CheckState): CheckState {
  switch (state.stage.name) {
    case 'gap': return toQuestion(state.plan.arrangements.nextButton ? press(state, 'go', state.now + 2_000) : wait(state));
    case 'saying': return press(state, 'said');
    default: return state;
  }
}

/** Answers the question that is shown, or comes next, rightly and with Enter. */
export function answer(state: CheckState): CheckState {
  const shown = toQuestion(state);
  return press(type(shown, product(shown)), 'enter');
}

/** In the gap before the first question that counts. */
export function atGap(arrangements: Partial<Arrangements> = {}, now = 0): CheckState {
  let state = go(sitting(arrangements, now));
  while (state.stage.name !== 'practised') state = answer(state);
  return go(state);
}

/** At the first question that counts, just shown. */
export function atFirst(arrangements: Partial<Arrangements> = {}, now = 0): CheckState {
  return toQuestion(atGap(arrangements, now));
}
