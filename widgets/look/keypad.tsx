import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type KeyPage, type PadKey, pageOf, PAGES } from './keys.ts';
import './keypad.css';

/** `start`: what stands there already. `done` takes what was typed and gives back why it cannot be taken, or nothing. */
export interface KeypadProps {
  readonly title: string;
  readonly start: string;
  readonly first: KeyPage;
  /** A whole number is wanted: two buttons step it up and down. */
  readonly counts?: boolean;
  /** Told whenever what stands there changes, so that it can be shown before it is done. */
  changed?(text: string): void;
  done(text: string): string | undefined;
  close(): void;
}

interface Selected { readonly text: string; readonly from: number; readonly to: number }

/** What the field holds once `key` is pressed with the caret or selection where it is. */
function pressed({ text, from, to }: Selected, key: string): Selected {
  if (key === '⌫') {
    const start = from === to ? Math.max(0, from - 1) : from;
    return { text: text.slice(0, start) + text.slice(to), from: start, to: start };
  }
  return { text: text.slice(0, from) + key + text.slice(to), from: from + key.length, to: from + key.length };
}

/**
 * The keypad for values, names and notes. The field asks for no keyboard of the device (`inputmode="none"`), so that none covers a touch board;
 * physical keys type into it as into any field.
 */
export function Keypad({ title, start, first, counts = false, changed, done, close }: KeypadProps) {
  const field = useRef<HTMLInputElement>(null);
  const page = useSignal(first);
  const upper = useSignal(false);
  const refused = useSignal('');
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [title]);

  const heard = () => {
    refused.value = '';
    changed?.(field.current?.value ?? '');
  };
  useLayoutEffect(() => {
    if (start !== '') changed?.(start);
  }, [title]);
  const finish = () => {
    const why = done(field.current?.value ?? '');
    if (why === undefined) close();
    else refused.value = why;
  };
  const write = (key: string) => {
    const input = field.current;
    if (!input) return;
    const now = pressed({ text: input.value, from: input.selectionStart ?? 0, to: input.selectionEnd ?? 0 }, key);
    input.value = now.text;
    input.focus();
    input.setSelectionRange(now.from, now.to);
    heard();
  };
  const step = (by: 1 | -1) => {
    const input = field.current;
    if (!input) return;
    input.value = String(Math.max(1, (Number.parseInt(input.value, 10) || 1) + by));
    input.focus();
    input.select();
    heard();
  };
  const press = (key: PadKey) => {
    if ('page' in key) page.value = key.page;
    else if (key.key === 'shift') upper.value = !upper.value;
    else {
      write(upper.value ? key.key.toUpperCase() : key.key);
      upper.value = false;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === field.current) finish();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section class="keypad" aria-label={title} onKeyDown={onKeyDown}>
      <div class="keypad-line">
        <label class="keypad-field"><span>{title}</span>
          <input ref={field} defaultValue={start} onInput={heard} inputMode="none" autoComplete="off" spellcheck={false} aria-invalid={refused.value !== ''} aria-describedby="keypad-refused" />
        </label>
        {counts && <>
          <button type="button" class="key" aria-label="One less" onPointerDown={(event) => event.preventDefault()} onClick={() => step(-1)}>−</button>
          <button type="button" class="key" aria-label="One more" onPointerDown={(event) => event.preventDefault()} onClick={() => step(1)}>+</button>
        </>}
        <button type="button" class="quiet" onClick={close}>Cancel</button>
        <button type="button" class="accent" onClick={finish}>Done</button>
      </div>
      <p id="keypad-refused" class="keypad-refused" role="alert">{refused.value}</p>
      <div class={`keypad-keys keypad-${page.value}`}>
        {PAGES[page.value].map((key) => (
          <button type="button" key={'page' in key ? key.page : key.key} class={'page' in key || key.key === ' ' ? 'key turn' : 'key'} aria-label={key.name}
            aria-pressed={'key' in key && key.key === 'shift' ? upper.value : undefined}
            // Focus stays in the field, so that what is typed by hand and what is typed by key land in the same place.
            onPointerDown={(event) => event.preventDefault()} onClick={() => press(key)}>
            {'page' in key ? pageOf[key.page] : key.key === 'shift' ? '⇧' : key.key === ' ' ? 'space' : upper.value ? key.key.toUpperCase() : key.key}
          </button>
        ))}
      </div>
    </section>
  );
}
