import { Icon } from '../look/icon.tsx';
import { cards } from '../manipulatives/index.ts';
import type { Desk } from './desk.ts';
import type { Page } from './page.ts';
import { TrayPicture } from './tray/tray.tsx';

/** What to begin with on an empty board: three things or a problem, and nothing to click away. */
export function Empty({ page, desk }: { readonly page: Page; readonly desk: Desk }) {
  if (page.resting.value.order.length > 0 || page.host.tool.value === 'pen') return null;
  return (
    <div class="empty" role="group" aria-labelledby="begin-with">
      <p id="begin-with">Begin with</p>
      {cards.slice(0, 3).map(({ type, title }) => (
        <button type="button" key={type} onClick={() => void desk.add({ type })}><TrayPicture type={type} />{title}</button>
      ))}
      <button type="button" class="empty-problem" onClick={() => {
        desk.modelling.value = { for: 'words', words: '' };
      }}><Icon name="text-quote" />Model a problem</button>
    </div>
  );
}
