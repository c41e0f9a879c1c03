import type { Signal } from '@preact/signals';
import { type Arrangements, CONTRASTS, FONT_SIZES, type FontSize, SIZES } from '../fluency/check/arrangements.ts';
import type { Plan } from '../fluency/check/state.ts';
import type { Speech } from '../shelf/speech.ts';

/** Whether this device has a voice of its own; left out while the browser is still being asked. */
export interface Voice { readonly speech: Speech | undefined }

interface StartProps {
  readonly arrangements: Signal<Arrangements>;
  readonly adult: Signal<string>;
  readonly voice: Voice | undefined;
  readonly isKept: boolean;
  /** Whether the window has room for the official sizes. */
  readonly isExact: boolean;
  start(purpose: Plan['purpose']): void;
}

const SIZE_NAMES: Readonly<Record<FontSize, string>> = { xsmall: 'Very small', small: 'Small', regular: 'Regular', large: 'Large', xlarge: 'Very large', xxlarge: 'Largest' };

/** What a teacher sets before the pupil begins: the official access arrangements, each with its code. */
export function CheckStart({ arrangements, adult, voice, isKept, isExact, start }: StartProps) {
  const now = arrangements.value;
  const set = (change: Partial<Arrangements>): void => {
    arrangements.value = { ...arrangements.peek(), ...change };
  };
  return (
    <main class="check-start">
      <h1>Multiplication Tables Check</h1>
      <p>3 questions to practise, then 25, as in the check at the end of Year 4: 6 seconds for each, 3 seconds between. No answer is marked until the end.</p>
      <div class="check-begin">
        <button type="button" class="accent" onClick={() => start('check')}>Start the check</button>
        <button type="button" onClick={() => start('try it out')}>Try it out</button>
        <p>{isKept ? 'Try it out is the same check; nothing of it is kept.' : 'No pupil is chosen, so nothing of it is kept.'}</p>
      </div>
      {!isExact && <p class="warning">In a window of this size it is practice for the check, smaller than the official one. Make the window larger to have it as it will be.</p>}
      <fieldset>
        <legend>Access arrangements</legend>
        <div class="check-arrangements">
          <Tick name="Audible time alert (ATA)" says="A beep when 2 seconds are left, and another at the end of each question." checked={now.audibleTimeAlert} set={(audibleTimeAlert) => set({ audibleTimeAlert })} />
          <Tick name="Audio version (QNR)" says={voice && !voice.speech ? NO_VOICE : 'Everything is read aloud. The time of a question starts when it has been read; Tab reads it again.'}
            off={!voice?.speech} checked={now.questionReader} set={(questionReader) => set({ questionReader })} />
          <Contrasts value={now.contrast} set={set} />
          <label class="field"><span>Font size (FTS)</span>
            <select value={now.fontSize} onChange={(event) => set({ fontSize: FONT_SIZES.find((size) => size === event.currentTarget.value) ?? 'regular' })}>
              {FONT_SIZES.map((size) => <option key={size} value={size}>{SIZE_NAMES[size]}: {SIZES[size].question} pixels</option>)}
            </select>
          </label>
          <div>
            <Tick name="Input assistance (ITA)" says="An adult types what the pupil says." checked={now.inputAssistance} set={(inputAssistance) => set({ inputAssistance })} />
            {now.inputAssistance && <AdultName adult={adult} />}
          </div>
          <Tick name="Next button (NBQ)" says="A button after each question instead of the 3 seconds; the whole check may last 30 minutes." checked={now.nextButton} set={(nextButton) => set({ nextButton })} />
          <Tick name="Remove number pad (RON)" says="Answers are typed on the keyboard only." checked={!now.numberPad} set={(removed) => set({ numberPad: !removed })} />
        </div>
      </fieldset>
    </main>
  );
}

const NO_VOICE = 'This device has no English voice of its own. Add one in the settings of its system, under speech or languages, and open this window again.';

interface TickProps { readonly name: string; readonly says: string; readonly checked: boolean; readonly off?: boolean; set(checked: boolean): void }

function Tick({ name, says, checked, off = false, set }: TickProps) {
  return (
    <label class="check-tick">
      <input type="checkbox" checked={checked} disabled={off} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{name}<small>{says}</small></span>
    </label>
  );
}

function Contrasts({ value, set }: { readonly value: Arrangements['contrast']; set(change: Partial<Arrangements>): void }) {
  return (
    <label class="field"><span>Colour contrast (CCT)</span>
      <select value={value} onChange={(event) => set({ contrast: CONTRASTS.find((one) => one === event.currentTarget.value) ?? 'device' })}>
        <option value="device">As this device is set</option>
        {CONTRASTS.map((contrast) => <option key={contrast} value={contrast}>{`${contrast.charAt(0).toUpperCase()}${contrast.slice(1)}`}</option>)}
      </select>
    </label>
  );
}

/** Where the name of the adult who types is written. */
export function AdultName({ adult }: { readonly adult: Signal<string> }) {
  return (
    <label class="field"><span>Who types; kept with the result only</span>
      <input value={adult} maxLength={60} autoComplete="off" onInput={(event) => {
        adult.value = event.currentTarget.value;
      }} />
    </label>
  );
}
