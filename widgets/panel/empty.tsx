import { elements } from '../look/tree.tsx';
import { cards } from '../manipulatives/index.ts';
import type { Desk } from './desk.ts';
import type { Page } from './page.ts';

/** What to begin with on an empty board: three things, and nothing to click away. */
export function Empty({ page, desk }: { readonly page: Page; readonly desk: Desk }) {
  if (page.resting.value.order.length > 0 || page.host.tool.value === 'pen') return null;
  return (
    <div class="empty" role="group" aria-labelledby="begin-with">
      <p id="begin-with">Begin with</p>
      {cards.slice(0, 3).map((card) => {
        const preset = page.kinds.value.get(card.type)?.presets[0];
        return (
          <button type="button" key={card.type} onClick={() => void desk.add({ type: card.type })}>
            <span aria-hidden="true" class="empty-picture">{preset && elements(desk.picture(card.type, preset.props))}</span>{card.title}
          </button>
        );
      })}
    </div>
  );
}
