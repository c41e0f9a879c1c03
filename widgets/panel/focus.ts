import type { Page } from './page.ts';

/**
 * Passes the focus on when what had it goes away, so that keys and screen readers are never left nowhere. Within the board's outline the outline
 * sees to it itself. Gives back how to stop.
 */
export function keepFocus(document: Document, page: Page): () => void {
  let last: Element | undefined;
  const end = new AbortController();
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : undefined;
  }, { signal: end.signal });
  const watch = new MutationObserver(() => {
    const isLost = last !== undefined && !last.isConnected && document.activeElement === document.body;
    if (!isLost || (last?.hasAttribute('data-item') && document.querySelector('[data-item]'))) return;
    last = undefined;
    nextOf(document, page)?.focus();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    end.abort();
    watch.disconnect();
  };
}

/** A dialog that is open; what is chosen; else the one thing to do next, the questions while they are coming, or the first action, for to focus something of the board would choose it. */
function nextOf(document: Document, { host }: Page): HTMLElement | null {
  return document.querySelector<HTMLElement>('dialog[open] button')
    ?? chosenOf(document, host)
    ?? document.querySelector<HTMLElement>('[role="toolbar"] .accent')
    ?? document.querySelector<HTMLElement>('.panel-exercise')
    ?? document.querySelector<HTMLElement>('[role="toolbar"] button')
    ?? document.querySelector<HTMLElement>('nav button');
}

/** From anywhere to what is chosen on the board, or to its first thing; from the board to the first of the actions. */
export function turnFocus(document: Document, { host }: Page): void {
  const onBoard = document.activeElement?.hasAttribute('data-item');
  const to = onBoard ? document.querySelector<HTMLElement>('[role="toolbar"] button') : chosenOf(document, host) ?? document.querySelector<HTMLElement>('[data-item]');
  if (to) to.focus();
  else host.say('There is nothing on the board yet. Take something from the tray first.');
}

function chosenOf(document: Document, host: Page['host']): HTMLElement | null {
  const { tiles: [tile], parts: [part] } = host.chosen.peek();
  const item = part === undefined ? tile : `${tile}/${part}`;
  return item === undefined ? null : document.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
}
