import { useRef } from 'preact/hooks';
import type { Input } from '../../fluency/answer.ts';

/** As on the pad of the Multiplication Tables Check. */
const DIGITS = [...'123456789'];
const NAMES: Readonly<Record<string, string>> = { '−': 'minus', '.': 'point', '/': 'over, for a fraction', '%': 'per cent', '√': 'square root of', '∛': 'cube root of', '^': 'to the power', '\u0307': 'dot over the last digit: it recurs', ' ': 'space, as in 33 1/3' };
/** What a key shows where it is not what it types. */
const FACES: Readonly<Record<string, string>> = { '^': 'xⁿ', '\u0307': '0.3\u0307', ' ': '␣' };

/** `enter`: what the last key is called. `press` takes what a key types, or '⌫'. */
export interface PadProps { readonly extras: readonly string[]; readonly enter: string; press(key: string, input: Input, time: number): void; submit(time: number): void }

/** The number pad, and the other signs that answers of this kind need. The box keeps the keyboard, so that typed and pressed keys come to the same place. */
export function Pad({ extras, enter, press, submit }: PadProps) {
  const pointer = useRef<Input>('mouse');
  const key = (face: string, type = face) => (
    <button type="button" key={face} class="practice-key" aria-label={NAMES[type] ?? (type === '⌫' ? 'Delete' : undefined)}
      // A press by the keyboard has no clicks in it.
      onClick={(event) => press(type, event.detail === 0 ? 'keyboard' : pointer.current, event.timeStamp)}>{face}</button>
  );
  return (
    <div class="practice-pad" role="group" aria-label="Number pad" onPointerDown={(event) => {
      pointer.current = event.pointerType === 'mouse' ? 'mouse' : 'touch';
      event.preventDefault();
    }}>
      {extras.length > 0 && <div class={extras.length > 3 ? 'practice-extras many' : 'practice-extras'}>{extras.map((one) => key(FACES[one] ?? one, one))}</div>}
      {DIGITS.map((digit) => key(digit))}
      {key('⌫')}{key('0')}
      <button type="button" class="practice-key accent" onClick={(event) => submit(event.timeStamp)}>{enter}</button>
    </div>
  );
}
