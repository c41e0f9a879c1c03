import { type ReadonlySignal, signal } from '@preact/signals';
import { type CheckEvent, nextMoment, step } from '../../fluency/check/machine.ts';
import { soundBetween } from '../../fluency/check/sound.ts';
import { begin, type CheckState, itemAt, type Plan, type Reply } from '../../fluency/check/state.ts';
import { canRepeat, saidBetween, saysItem } from '../../fluency/check/words.ts';
import type { Beeps } from '../../shelf/beeps.ts';
import type { Speech } from '../../shelf/speech.ts';

/** A check under way. `at` of an event is when it happened, by the page's clock; now, if it is left out. */
export interface Run {
  readonly state: ReadonlySignal<CheckState>;
  send(event: CheckEvent, at?: number): void;
  /** Says the question again, where that is allowed; gives back whether the key was meant for that. */
  repeat(): boolean;
}

interface RunWith {
  readonly speech: Speech | undefined;
  readonly beeps: Beeps | undefined;
  /** Told each reply as soon as it is given, and the end. */
  replied(reply: Reply): void;
  ended(state: CheckState): void;
}

/** Begins a check and keeps its time, to the moment: it wakes when something is due and at no other time. */
export function run(plan: Plan, { speech, beeps, replied, ended }: RunWith): Run {
  const state = signal(begin(plan, performance.now()));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wake = (): void => {
    clearTimeout(timer);
    const moment = nextMoment(state.peek());
    if (moment !== undefined) timer = setTimeout(() => send({ kind: 'tick' }), Math.max(0, moment - performance.now()));
  };
  const say = (before: CheckState | undefined, after: CheckState): void => {
    const words = saidBetween(before, after);
    if (words === undefined) return;
    const { stage } = after;
    speech?.say(words, stage.name === 'saying' ? () => state.peek().stage === stage && send({ kind: 'said' }) : undefined);
  };
  const send: Run['send'] = (event, at = performance.now()) => {
    const before = state.peek();
    const after = step(before, event, at);
    state.value = after;
    const sound = soundBetween(before, after);
    if (sound !== undefined) beeps?.[sound]();
    say(before, after);
    after.replies.slice(before.replies.length).forEach(replied);
    if (after.stage.name === 'ended' && before.stage.name !== 'ended') ended(after);
    wake();
  };

  say(undefined, state.peek());
  return {
    state, send,
    repeat: () => {
      const now = state.peek();
      const item = itemAt(now);
      if (canRepeat(now) && item) speech?.say(saysItem(item));
      return canRepeat(now) || now.stage.name === 'saying';
    },
  };
}
