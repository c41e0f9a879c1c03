import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Card, Preset } from '../board/manipulative.ts';
import type { Json } from '../board/document.ts';
import { cards } from '../manipulatives/index.ts';
import { Icon } from '../look/icon.tsx';
import { elements } from '../look/tree.tsx';
import type { Desk } from './desk.ts';
import type { Page } from './page.ts';
import { Sheet } from './sheet.tsx';

/** The tray, at the bottom where a child's hand is: tap to put one on the board, or drag out as many as are wanted. */
export function Tray({ page, desk }: { readonly page: Page; readonly desk: Desk }) {
  const all = useSignal(false);
  const open = useSignal(false);
  return (
    <section class={open.value ? 'tray tray-open' : 'tray'} aria-label="Tray">
      <button type="button" class="tray-toggle" aria-expanded={open.value} onClick={() => {
        open.value = !open.value;
      }}><Icon name="blocks" />Tray<Icon name={open.value ? 'chevron-down' : 'chevron-up'} /></button>
      <ul>
        {cards.slice(0, desk.trayRoom.value).map((card) => <li key={card.type}><TrayItem page={page} desk={desk} card={card} /></li>)}
        <li><button type="button" class="tray-item" aria-haspopup="dialog" onClick={() => {
          all.value = true;
        }}><span class="tray-picture"><Icon name="layout-grid" /></span><span>All</span></button></li>
      </ul>
      {all.value && <Everything page={page} desk={desk} close={() => {
        all.value = false;
      }} />}
    </section>
  );
}

interface ItemProps { readonly page: Page; readonly desk: Desk; readonly card: Card; readonly preset?: Preset<Json>; chosen?(): void }

function TrayItem({ page, desk, card, preset, chosen }: ItemProps) {
  const shown = preset ?? page.kinds.value.get(card.type)?.presets[0];
  const add = () => {
    void desk.add({ type: card.type, ...(preset && { props: preset.props }) });
    chosen?.();
  };
  return (
    <button type="button" class="tray-item" onClick={add}
      onPointerDown={(event) => desk.dragOut(event, { type: card.type, ...(shown && { props: shown.props }) })}>
      <span class="tray-picture" aria-hidden="true">{shown ? elements(desk.picture(card.type, shown.props)) : null}</span>
      <span aria-hidden="true">{preset?.title ?? card.title}</span>
      <span class="heard">{preset ? `Add ${card.title}: ${preset.title}` : `Add ${card.title}`}</span>
    </button>
  );
}

/** Every manipulative with all its ready-made forms, found by any name that teachers give it. */
function Everything({ page, desk, close }: { readonly page: Page; readonly desk: Desk; close(): void }) {
  const sought = useSignal('');
  const words = sought.value.trim().toLowerCase();
  const groups = Map.groupBy(cards, ({ group }) => group);
  useEffect(() => void desk.loadAll(), []);
  const presetsOf = (card: Card) => {
    const presets = page.kinds.value.get(card.type)?.presets ?? [];
    const named = [card.title, ...card.otherNames].some((name) => name.toLowerCase().includes(words));
    return named ? presets : presets.filter(({ title }) => title.toLowerCase().includes(words));
  };
  return (
    <Sheet title="Everything" close={close} class="sheet-tall">
      <label class="field"><span>Find</span><input type="search" value={sought} onInput={(event) => {
        sought.value = event.currentTarget.value;
      }} /></label>
      {[...groups].map(([group, cards]) => (
        <section key={group}>
          <h3>{group}</h3>
          {cards.map((card) => {
            const presets = presetsOf(card);
            return presets.length > 0 && (
              <div key={card.type}>
                <h4>{card.title}</h4>
                <ul class="presets">{presets.map((preset) => <li key={preset.title}><TrayItem page={page} desk={desk} card={card} preset={preset} chosen={close} /></li>)}</ul>
              </div>
            );
          })}
        </section>
      ))}
    </Sheet>
  );
}
