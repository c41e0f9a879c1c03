import { useEffect, useRef } from 'preact/hooks';
import type { Asking, Holding } from '../board/view/host.ts';
import { isRefusal } from '../maths/refusal.ts';
import { BoardView } from '../board/view/board.tsx';
import { typeIn } from '../board/gesture.ts';
import { isVeiled, speak } from '../board/said.ts';
import { Keypad } from '../look/keypad.tsx';
import { toText } from '../maths/print.ts';
import type { Shown } from './actions.ts';
import { keepFocus } from './focus.ts';
import type { Page } from './page.ts';
import { pressKey } from './shortcuts.ts';
import { focus, motion, theme } from './theme.tsx';

/** The board of a page, in the page's colours. */
export function Board({ page, label }: { readonly page: Page; readonly label: string }) {
  return <BoardView host={page.host} hands={page.hands} label={label} palette={theme} focus={focus} motion={motion} />;
}

/** Keys that are not typed into a field do what they mean on the board; and the focus, which is where they go, is never lost. */
export function useKeys(page: Page, actions: () => readonly Shown[]): void {
  useEffect(() => {
    const end = new AbortController();
    document.addEventListener('keydown', (event) => {
      if (event.defaultPrevented || isTyping(event.target) || isPressing(event)) return;
      if (pressKey(page, actions(), event)) event.preventDefault();
    }, { signal: end.signal });
    const letFocusGo = keepFocus(document, page);
    return () => {
      end.abort();
      letFocusGo();
    };
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'range';
}

/** Enter and the space bar on a button press that button, whatever is chosen on the board. */
function isPressing({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && !ctrlKey && !metaKey && target instanceof Element && target.closest('button:not([data-item]), a, summary') !== null;
}

/** The keypad, for whatever it was asked for; nothing while it is not. */
export function AskingKeypad({ page }: { readonly page: Page }) {
  const asking = page.asking.value;
  if (!asking) return null;
  const close = () => {
    page.asking.value = undefined;
  };
  if (asking.for === 'part') return <PartKeypad page={page} tile={asking.tile} part={asking.part} close={close} />;
  return <ActionKeypad key={asking.offer} page={page} asking={asking} close={close} />;
}

/** What an action would make of a count is seen on the board while it is being typed or stepped; it is done, as one undo, with Done. */
function ActionKeypad({ page, asking, close }: { readonly page: Page; readonly asking: Asking & { readonly for: 'action' }; close(): void }) {
  const counts = asking.kind === 'count';
  const offer = () => page.offers.value.find(({ id }) => id === asking.offer);
  const held = useRef<Holding | undefined>(undefined);
  const letGo = () => {
    held.current?.giveUp();
    held.current = undefined;
  };
  useEffect(() => letGo, []);
  const preview = (text: string) => {
    const { diff = [] } = offer()?.run(text) ?? {};
    if (!held.current && diff.length > 0) {
      const holding = page.host.hold(diff.filter(({ before }) => before).map(({ id }) => id));
      if (!isRefusal(holding)) held.current = holding;
    }
    held.current?.show(diff);
  };
  const done = (text: string) => {
    letGo();
    const now = offer();
    return now ? page.run(now, text) : 'This cannot be done any more: what was chosen has changed.';
  };
  return (
    <Keypad title={counts ? `${asking.title}: how many?` : titleFor(page, asking.title)} start={counts && offer()?.keys.includes('digits') ? '2' : ''} first={asking.kind === 'text' ? 'letters' : 'numbers'}
      counts={counts} {...(counts && { changed: preview })} done={done} close={close} />
  );
}

/** What is typed into is named along with the action: "Value: the first part". */
function titleFor({ host }: Page, action: string): string {
  const { tiles: [tile], parts: [part, ...more] } = host.chosen.value;
  const seen = tile === undefined ? undefined : host.scene.value.seen.get(tile);
  const chosen = more.length > 0 ? undefined : seen?.parts.find(({ id }) => id === part);
  const name = seen && chosen ? speak(chosen.name, seen.veiled, seen.hidden) : '';
  return name === '' ? action : `${action}: ${name}`;
}

function PartKeypad({ page, tile, part, close }: { readonly page: Page; readonly tile: string; readonly part: string; close(): void }) {
  const seen = page.host.scene.value.seen.get(tile);
  const asked = seen?.parts.find(({ id }) => id === part);
  if (!seen || !asked) return null;
  const veiled = asked.token !== undefined && isVeiled(asked.token, seen.veiled);
  const written = asked.written ?? (asked.token ? toText(asked.token.value) : '');
  const done = (text: string) => {
    const shift = typeIn(page.host.scene.value, tile, part, text);
    if (shift.refused !== undefined && shift.diff.length === 0) return shift.refused;
    page.host.commit(shift);
    return undefined;
  };
  return <Keypad key={`${tile}/${part}`} title={speak(asked.name, seen.veiled, seen.hidden)} start={veiled ? '' : written} first={asked.words ? 'letters' : 'numbers'} done={done} close={close} />;
}
