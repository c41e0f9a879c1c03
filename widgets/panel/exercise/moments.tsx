import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../look/icon.tsx';
import { keyOf, QUESTION_KEYS } from '../shortcuts.ts';

export interface MomentsProps<Moment extends string> {
  readonly moments: readonly Moment[]; readonly moment: Moment; readonly names: Readonly<Record<Moment, string>>;
  /** The question that is shown, counted from 0, and how many there are; what one is called. */
  readonly at: number; readonly of: number; readonly what: string;
  readonly isAtStart: boolean; readonly isAtEnd: boolean;
  to(moment: Moment): void; go(by: 1 | -1): void;
  /** More that can be done, before Next. */
  readonly children?: ComponentChildren;
}

/** The moments of a question, and the way through them: back, and one Next that goes on to the next question; by keys too. */
export function Moments<Moment extends string>({ moments, moment, names, at, of, what, isAtStart, isAtEnd, to, go, children }: MomentsProps<Moment>) {
  useStepKeys(go);
  return (
    <div class="exercise-foot" role="toolbar" aria-label="Moments">
      <div class="exercise-moments" role="group" aria-label={`${what} ${at + 1} of ${of}`}>
        {moments.map((one) => <button type="button" key={one} aria-current={one === moment ? 'step' : undefined} onClick={() => to(one)}>{names[one]}</button>)}
      </div>
      <div class="exercise-steps">
        <button type="button" class="quiet" aria-label="Back" aria-disabled={isAtStart} onClick={() => go(-1)}><Icon name="chevron-left" /></button>
        <span class="exercise-place">{at + 1} of {of}</span>
        {children}
        <button type="button" class="accent" aria-disabled={isAtEnd} onClick={() => go(1)}>Next<Icon name="chevron-right" /></button>
      </div>
    </div>
  );
}

/** What may be longer than its room is scrolled by keys too, in every browser. */
export function reachable(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '0');
}

/** Right and Enter go on, Left goes back, wherever the focus is but in a field, a sheet, or on a button that Enter presses. */
function useStepKeys(go: (by: 1 | -1) => void): void {
  const latest = useRef(go);
  latest.current = go;
  // Before it is seen, so that a key that answers what is seen is heard.
  useLayoutEffect(() => {
    const end = new AbortController();
    document.addEventListener('keydown', (event) => {
      const within = event.target instanceof Element ? event.target : document.body;
      const found = QUESTION_KEYS.find(({ keys }) => keys.some((key) => key === keyOf(event)));
      if (!found || event.defaultPrevented || within.closest('input, textarea, select, dialog') || (event.key === 'Enter' && within.closest('button, a, summary'))) return;
      event.preventDefault();
      latest.current(found.by);
    }, { signal: end.signal });
    return () => end.abort();
  }, []);
}
