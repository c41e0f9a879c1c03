import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../look/icon.tsx';
import type { Shown } from './actions.ts';
import type { Page } from './page.ts';

/** A button needs so much of the bar's width, in units of the root's text size. */
const ROOM = 3.5;

/** What can be done with what is chosen: a row of buttons, and all of them behind More. */
export function ActionBar({ page, actions }: { readonly page: Page; readonly actions: readonly Shown[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const fits = useSignal(5);
  const all = useSignal(false);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const sized = new ResizeObserver(() => {
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      fits.value = Math.max(2, Math.floor(element.clientWidth / (ROOM * root)));
    });
    sized.observe(element);
    return () => sized.disconnect();
  }, []);
  // The board needs its room back once something is done, or something else is chosen.
  const close = () => {
    all.value = false;
  };
  useSignalEffect(() => {
    void page.host.chosen.value;
    close();
  });
  const more = actions.length > fits.value;
  const shown = more && !all.value ? actions.slice(0, fits.value - 1) : actions;
  return (
    <div class={all.value ? 'actions actions-all' : 'actions'} role="toolbar" aria-label="Actions" ref={bar} style={{ '--columns': fits.value }}>
      {shown.map((action) => <ActionButton key={action.id} action={action} page={page} done={close} />)}
      {more && (
        <button type="button" class="action" aria-expanded={all.value} onClick={() => {
          all.value = !all.value;
        }}><Icon name={all.value ? 'chevron-down' : 'ellipsis'} /><span>{all.value ? 'Less' : 'More'}</span></button>
      )}
    </div>
  );
}

/** The first key, as the attribute spells it. */
function shortcutOf({ keys }: Shown): string | undefined {
  return keys?.[0] === 'digits' ? '2' : keys?.[0]?.replace('Mod+', 'Control+').replace(/^ $/u, 'Space').replace(/^\+$/u, 'Plus');
}

function ActionButton({ action, page, done }: { readonly action: Shown; readonly page: Page; done(): void }) {
  const run = () => {
    if (action.off !== undefined) return page.host.say(action.off);
    action.run();
    done();
  };
  return (
    <button type="button" class="action" aria-disabled={action.off !== undefined} aria-pressed={action.on} aria-keyshortcuts={shortcutOf(action)} onClick={run}>
      <Icon name={action.icon} /><span>{action.title}</span>
    </button>
  );
}
