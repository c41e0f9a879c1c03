import './arrangements.css';
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { type Arrangements, CONTRASTS, FONT_SIZES, SIZES } from '../../fluency/check/arrangements.ts';
import { arrangementTitle, SIZE_NAMES } from '../../fluency/check/given.ts';
import type { Speech } from '../../shelf/speech.ts';

/** Whether this device has a voice of its own; left out while the browser is still being asked. */
export interface Voice { readonly speech: Speech | undefined }

interface FieldsProps {
  readonly now: Arrangements;
  readonly voice: Voice | undefined;
  set(change: Partial<Arrangements>): void;
  /** What belongs to input assistance. */
  readonly children?: ComponentChildren;
}

/** The seven official access arrangements, each with its code. */
export function ArrangementFields({ now, voice, set, children }: FieldsProps) {
  return (
    <div class="check-arrangements">
      <Tick name={arrangementTitle('ATA')} says="A beep when 2 seconds are left, and another at the end of each question." checked={now.audibleTimeAlert} set={(audibleTimeAlert) => set({ audibleTimeAlert })} />
      <Tick name={arrangementTitle('QNR')} says={voice && !voice.speech ? NO_VOICE : 'Everything is read aloud. The time of a question starts when it has been read; Tab reads it again.'}
        off={!voice?.speech && !now.questionReader} checked={now.questionReader} set={(questionReader) => set({ questionReader })} />
      <Contrasts value={now.contrast} set={set} />
      <label class="check-field"><span>{arrangementTitle('FTS')}</span>
        <select value={now.fontSize} onChange={(event) => set({ fontSize: FONT_SIZES.find((size) => size === event.currentTarget.value) ?? 'regular' })}>
          {FONT_SIZES.map((size) => <option key={size} value={size}>{SIZE_NAMES[size]}: {SIZES[size].question} pixels</option>)}
        </select>
      </label>
      <div>
        <Tick name={arrangementTitle('ITA')} says="An adult types what the pupil says." checked={now.inputAssistance} set={(inputAssistance) => set({ inputAssistance })} />
        {children}
      </div>
      <Tick name={arrangementTitle('NBQ')} says="A button after each question instead of the 3 seconds; the whole check may last 30 minutes." checked={now.nextButton} set={(nextButton) => set({ nextButton })} />
      <Tick name={arrangementTitle('RON')} says="Answers are typed on the keyboard only." checked={!now.numberPad} set={(removed) => set({ numberPad: !removed })} />
    </div>
  );
}

/** Why nothing can be read aloud. */
export const NO_VOICE = 'This device has no English voice of its own. Add one in the settings of its system, under speech or languages, and open this window again.';

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
    <label class="check-field"><span>{arrangementTitle('CCT')}</span>
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
    <label class="check-field"><span>Who types; kept with the result only</span>
      <input value={adult} maxLength={60} autoComplete="off" onInput={(event) => {
        adult.value = event.currentTarget.value;
      }} />
    </label>
  );
}
