import type { Input } from '../../fluency/answer.ts';
import type { CheckEvent } from '../../fluency/check/machine.ts';
import type { Run } from './run.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '⌫', '0', 'Enter'] as const;

function eventOf(key: (typeof KEYS)[number], input: Input): CheckEvent {
  switch (key) {
    case '⌫': return { kind: 'backspace' };
    case 'Enter': return { kind: 'enter' };
    default: return { kind: 'digit', digit: key, input };
  }
}

/** The number pad. A key acts when the finger is lifted; pressed by keyboard or switch, it is a button like any other. */
export function CheckPad({ run }: { readonly run: Run }) {
  return (
    <div class="check-pad" role="group" aria-label="Number pad">
      {KEYS.map((key) => (
        <button key={key} type="button" aria-label={key === '⌫' ? 'Delete' : undefined}
          // The focus stays where it was, so that Enter on the keyboard is not taken by a key of the pad.
          onPointerDown={(event) => event.preventDefault()} onMouseDown={(event) => event.preventDefault()}
          onPointerUp={(event) => {
            if (event.button === 0) run.send(eventOf(key, event.pointerType === 'mouse' ? 'mouse' : 'touch'), event.timeStamp);
          }}
          onClick={(event) => {
            if (event.detail === 0) run.send(eventOf(key, 'keyboard'), event.timeStamp);
          }}>{key}</button>
      ))}
    </div>
  );
}
