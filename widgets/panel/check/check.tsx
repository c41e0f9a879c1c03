import './check.css';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import { fitted, NO_ARRANGEMENTS } from '../../fluency/check/arrangements.ts';
import { newForm } from '../../fluency/check/form.ts';
import { adultOf, type CheckResult, resultOf } from '../../fluency/check/result.ts';
import type { CheckState, Plan, Reply } from '../../fluency/check/state.ts';
import { CONTRASTS, tokensOf } from '../../look/theme.ts';
import { random } from '../../maths/random.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { type Beeps, openBeeps } from '../../shelf/beeps.ts';
import { openSpeech } from '../../shelf/speech.ts';
import type { Voice } from './arrangements.tsx';
import { CheckAsking } from './asking.tsx';
import { CheckEnd } from './end.tsx';
import { handOver } from './keys.ts';
import type { CheckKeeping } from './pupil.ts';
import { run, type Run } from './run.ts';
import { CheckStart } from './start.tsx';
import { wallNow } from '../practice/wall.ts';

/** What the window shows: the settings, a check under way, or what it came to. */
type Shown = { readonly at: 'start' } | { readonly at: 'asking'; readonly run: Run } | { readonly at: 'end'; readonly result: CheckResult; readonly plan: Plan };

/** Opens the Multiplication Tables Check in `root`: of the pupil that the address names, or of nobody. */
export async function openCheckPage(root: HTMLElement): Promise<void> {
  const pupil = new URLSearchParams(location.search).get('pupil');
  if (pupil === null) return showCheck(root);
  const keeping = await import('./pupil.ts').then(({ checkFor }) => checkFor(pupil));
  return isRefusal(keeping) ? render(<main class="check-start"><h1>Multiplication Tables Check</h1><p class="warning">{keeping.refused}</p></main>, root) : showCheck(root, keeping);
}

/** Shows the check. Without `keeping` it belongs to nobody and nothing of it is kept. */
function showCheck(root: HTMLElement, keeping?: CheckKeeping): void {
  const arrangements = signal(keeping?.arrangements ?? NO_ARRANGEMENTS);
  const adult = signal('');
  const voice = signal<Voice | undefined>(undefined);
  const shown = signal<Shown>({ at: 'start' });
  const window = windowSize();
  const fit = computed(() => fitted(arrangements.value, window.value.width, window.value.height));
  let beeps: Beeps | undefined;

  void openSpeech().then((speech) => {
    voice.value = { speech };
  });
  arrangements.subscribe(({ contrast }) => wear(contrast === 'device' ? undefined : CONTRASTS[contrast]));

  const isKept = (plan: Plan): boolean => plan.purpose === 'check';
  const replied = (reply: Reply): void => keeping?.replied(reply);
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
    const wanted = arrangements.peek();
    const speech = wanted.questionReader ? voice.peek()?.speech : undefined;
    // What a pupil was given on another device may not be there on this one.
    const plan: Plan = { id, purpose, form: newForm(random(id)), arrangements: { ...wanted, questionReader: speech !== undefined } };
    const ended = (state: CheckState): void => {
      release();
      finish(plan, resultOf(state, { ...wallNow(), ...named() }));
    };
    const { audibleTimeAlert } = plan.arrangements;
    if (audibleTimeAlert) beeps ??= openBeeps();
    const begun = run(plan, { speech, beeps: audibleTimeAlert ? beeps : undefined, replied: isKept(plan) ? replied : () => undefined, ended });
    const release = handOver(begun);
    shown.value = { at: 'asking', run: begun };
  };

  function Check() {
    const trouble = keeping?.trouble.value ?? '';
    return <><Stage />{trouble !== '' && shown.value.at !== 'asking' && <p class="warning" role="alert">{trouble}</p>}</>;
  }
  function Stage() {
    const { value } = shown;
    switch (value.at) {
      case 'start': return <CheckStart {...{ arrangements, adult, start, alias: keeping?.alias, isExact: fit.value.exact }} voice={voice.value} />;
      case 'asking': return <CheckAsking run={value.run} fit={fit.value} />;
      case 'end': return <CheckEnd result={value.result} adult={adult} addAdult={() => finish(value.plan, { ...value.result, ...named() })} again={() => {
        shown.value = { at: 'start' };
      }} />;
    }
  }
  render(<Check />, root);
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
