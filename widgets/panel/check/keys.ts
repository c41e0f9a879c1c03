import type { Run } from './run.ts';

/** Keys that would load the page again or leave it. */
function leaves({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r') || (altKey && (key === 'ArrowLeft' || key === 'ArrowRight'));
}

function onKeyUp(run: Run, event: KeyboardEvent): void {
  const { key, timeStamp, ctrlKey, metaKey, altKey, target } = event;
  if (ctrlKey || metaKey || altKey) return;
  if (/^\d$/u.test(key)) run.send({ kind: 'digit', digit: key, input: 'keyboard' }, timeStamp);
  else if (key === 'Backspace') run.send({ kind: 'backspace' }, timeStamp);
  // Enter on a key of the pad presses that key.
  else if (key === 'Enter' && !(target instanceof HTMLButtonElement)) run.send({ kind: 'enter' }, timeStamp);
}

/**
 * Hands the window to a check: its keys, which act when they are let go, and whether it is seen. It cannot be reloaded by a key nor left by going back,
 * and closing it is asked about. Gives back how to end that.
 */
export function handOver(run: Run): () => void {
  const end = new AbortController();
  const { signal } = end;
  document.addEventListener('keyup', (event) => onKeyUp(run, event), { signal });
  document.addEventListener('keydown', (event) => {
    if (leaves(event) || (event.key === 'Tab' && !event.repeat && run.repeat())) event.preventDefault();
  }, { signal });
  document.addEventListener('visibilitychange', () => run.send({ kind: document.hidden ? 'hidden' : 'shown' }), { signal });
  window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
  history.pushState(undefined, '');
  window.addEventListener('popstate', () => history.pushState(undefined, ''), { signal });
  return () => end.abort();
}
