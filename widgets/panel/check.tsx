import './check.css';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import type { Answer } from '../fluency/answer.ts';
import { fitted, NO_ARRANGEMENTS } from '../fluency/check/arrangements.ts';
import { newForm } from '../fluency/check/form.ts';
import { adultOf, answerOf, type CheckResult, resultOf } from '../fluency/check/result.ts';
import type { CheckState, Plan, Reply } from '../fluency/check/state.ts';
import { CONTRASTS, tokensOf } from '../look/theme.ts';
import { random } from '../maths/random.ts';
import { type Beeps, openBeeps } from '../shelf/beeps.ts';
import { openSpeech } from '../shelf/speech.ts';
import { CheckAsking } from './check-asking.tsx';
import { CheckEnd } from './check-end.tsx';
import { handOver } from './check-keys.ts';
import { run, type Run } from './check-run.ts';
import { CheckStart, type Voice } from './check-start.tsx';

/** Where a pupil's answers go. `number`: of their next answer on this device. */
export interface CheckKeeping extends Pick<Answer, 'device' | 'number' | 'engine'> {
  /** Told each answer to a question that counts, at once. */
  answered(answer: Answer): void;
  /** Told the result at the end; and again, with the same id, where the name of the adult who typed is added. */
  done(result: CheckResult): void;
}

/** What the window shows: the settings, a check under way, or what it came to. */
type Shown = { readonly at: 'start' } | { readonly at: 'asking'; readonly run: Run } | { readonly at: 'end'; readonly result: CheckResult; readonly plan: Plan };

/** Shows the Multiplication Tables Check in `root`. Without `keeping` it belongs to nobody and nothing of it is kept. */
export function showCheck(root: HTMLElement, keeping?: CheckKeeping): void {
  const arrangements = signal(NO_ARRANGEMENTS);
  const adult = signal('');
  const voice = signal<Voice | undefined>(undefined);
  const shown = signal<Shown>({ at: 'start' });
  const window = windowSize();
  const fit = computed(() => fitted(arrangements.value, window.value.width, window.value.height));
  let answers = keeping?.number ?? 0;
  let beeps: Beeps | undefined;

  void openSpeech().then((speech) => {
    voice.value = { speech };
  });
  arrangements.subscribe(({ contrast }) => wear(contrast === 'device' ? undefined : CONTRASTS[contrast]));

  const isKept = (plan: Plan): boolean => plan.purpose === 'check';
  const replied = (reply: Reply): void => {
    if (!keeping) return;
    const { device, engine } = keeping;
    const when = now();
    keeping.answered(answerOf(reply, { device, engine, number: answers, order: when.at, ...when }));
    answers += 1;
  };
  const finish = (plan: Plan, result: CheckResult): void => {
    if (isKept(plan)) keeping?.done(result);
    shown.value = { at: 'end', result, plan };
  };
  const named = (): Pick<CheckResult, 'adult'> => {
    const name = arrangements.peek().inputAssistance ? adultOf(adult.peek()) : undefined;
    return name === undefined ? {} : { adult: name };
  };
  const start = (purpose: Plan['purpose']): void => {
    const id = crypto.randomUUID();
    const plan: Plan = { id, purpose, form: newForm(random(id)), arrangements: arrangements.peek() };
    const ended = (state: CheckState): void => {
      release();
      finish(plan, resultOf(state, { ...now(), ...named() }));
    };
    const { audibleTimeAlert, questionReader } = plan.arrangements;
    if (audibleTimeAlert) beeps ??= openBeeps();
    const speech = questionReader ? voice.peek()?.speech : undefined;
    const begun = run(plan, { speech, beeps: audibleTimeAlert ? beeps : undefined, replied: isKept(plan) ? replied : () => undefined, ended });
    const release = handOver(begun);
    shown.value = { at: 'asking', run: begun };
  };

  function Check() {
    const { value } = shown;
    switch (value.at) {
      case 'start': return <CheckStart {...{ arrangements, adult, start, isKept: keeping !== undefined, isExact: fit.value.exact }} voice={voice.value} />;
      case 'asking': return <CheckAsking run={value.run} fit={fit.value} />;
      case 'end': return <CheckEnd result={value.result} adult={adult} addAdult={() => finish(value.plan, { ...value.result, ...named() })} again={() => {
        shown.value = { at: 'start' };
      }} />;
    }
  }
  render(<Check />, root);
}

/** The time and the day, where this is. */
function now(): Pick<Answer, 'at' | 'day'> {
  const date = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return { at: date.getTime(), day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` };
}

/** How large the window is, in CSS pixels, kept up to date. */
function windowSize(): ReadonlySignal<{ readonly width: number; readonly height: number }> {
  const read = () => ({ width: innerWidth, height: innerHeight });
  const size = signal(read());
  addEventListener('resize', () => {
    size.value = read();
  });
  return size;
}

/** Puts a theme on the whole page, or takes it off. */
function wear(theme: (typeof CONTRASTS)[keyof typeof CONTRASTS] | undefined): void {
  const { style } = document.documentElement;
  for (const [name, value] of tokensOf(theme ?? CONTRASTS['black on white'])) {
    if (theme) style.setProperty(name, value);
    else style.removeProperty(name);
  }
  style.colorScheme = theme === undefined ? '' : theme === CONTRASTS['yellow on black'] ? 'dark' : 'light';
}
