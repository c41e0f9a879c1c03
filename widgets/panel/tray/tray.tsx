import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Card, Preset } from '../../board/manipulative.ts';
import type { Json } from '../../board/document.ts';
import { cards } from '../../manipulatives/index.ts';
import { Icon } from '../../look/icon.tsx';
import { elements } from '../../look/tree.tsx';
import type { Desk } from '../desk.ts';
import type { Page } from '../page.ts';
import { Sheet } from '../sheet.tsx';
import { inPhase, isFound, nearest, PHASES } from './order.ts';

interface With { readonly page: Page; readonly desk: Desk }

/** The tray, at the bottom where a child's hand is: tap to put one on the board, or drag out as many as are wanted. */
export function Tray({ page, desk, openQuestions }: With & { openQuestions(): void }) {
  const all = useSignal(false);
  const open = useSignal(false);
  return (
    <section class={open.value ? 'tray tray-open' : 'tray'} aria-label="Tray">
      <button type="button" class="tray-toggle" aria-expanded={open.value} onClick={() => {
        open.value = !open.value;
      }}><Icon name="blocks" />Tray<Icon name={open.value ? 'chevron-down' : 'chevron-up'} /></button>
      <ul>
        {desk.tray.row.value.map((card) => <li key={card.type}><TrayItem desk={desk} card={card} /></li>)}
        <li><button type="button" class="tray-item" aria-haspopup="dialog" onClick={() => {
          all.value = true;
        }}><span class="tray-picture"><Icon name="layout-grid" /></span><span>All</span></button></li>
        <li><button type="button" class="tray-item" aria-haspopup="dialog" onClick={openQuestions}><span class="tray-picture"><Icon name="list-checks" /></span><span>Questions</span></button></li>
      </ul>
      {all.value && <Everything page={page} desk={desk} close={() => {
        all.value = false;
      }} />}
    </section>
  );
}

/** Whether the pictures are shown: once the board can be used, which they would keep waiting. */
const shown = signal(false);

/** Shows the pictures of the tray as soon as the page has nothing better to do. */
export function showPictures(): void {
  requestIdleCallback(() => {
    shown.value = true;
  });
}

/** The picture of a manipulative as it comes out of the tray, printed when the extension was built. */
export function TrayPicture({ type }: Pick<Card, 'type'>) {
  return <span class="tray-picture" aria-hidden="true">{shown.value && <img src={`/tray/${type}.svg`} alt="" draggable={false} />}</span>;
}

function TrayItem({ desk, card, chosen }: { readonly desk: Desk; readonly card: Card; chosen?(): void }) {
  const add = () => {
    void desk.add({ type: card.type });
    chosen?.();
  };
  return (
    <button type="button" class="tray-item" onClick={add} onPointerDown={(event) => desk.dragOut(event, { type: card.type }, chosen)}>
      <TrayPicture type={card.type} />
      <span aria-hidden="true">{card.title}</span>
      <span class="heard">{`Add ${card.title}`}</span>
    </button>
  );
}

/** Every manipulative, by group, with all its ready-made forms; found by any name that teachers give it, narrowed by phase, those near to the hand first. */
function Everything({ page, desk, close }: With & { close(): void }) {
  const sought = useSignal('');
  const { liked } = desk.tray;
  const { phase } = liked.value;
  const some = inPhase(cards, phase);
  const near = sought.value.trim() === '' ? nearest(some, liked.value) : [];
  const groups = Map.groupBy(some, ({ group }) => group);
  useEffect(() => () => desk.tray.settle(), []);
  // A form is sought by its own name too, and its name is known once it is loaded.
  useEffect(() => void (sought.value.trim() === '' ? undefined : desk.loadAll()), [sought.value]);
  const entry = (card: Card) => <Entry key={card.type} page={page} desk={desk} card={card} sought={sought.value} close={close} />;
  return (
    <Sheet title="Everything" close={close} class="sheet-tall">
      <div class="tray-find">
        <label class="field"><span>Find</span><input type="search" value={sought} onInput={(event) => {
          sought.value = event.currentTarget.value;
        }} /></label>
        <label class="field"><span>For</span><select value={phase ?? ''} onChange={(event) => desk.tray.narrow(event.currentTarget.value)}>
          <option value="">All ages</option>
          {PHASES.map(([value, name]) => <option key={value} value={value}>{name}</option>)}
        </select></label>
      </div>
      {near.length > 0 && <section><h3>Favourites and last used</h3><ul class="entries">{near.map(entry)}</ul></section>}
      {[...groups].map(([group, of]) => {
        const shown = of.map(entry);
        return <section key={group} class="group"><h3>{group}</h3><ul class="entries">{shown}</ul></section>;
      })}
      <p class="nothing-found">{`Nothing is called “${sought.value.trim()}” here.`}</p>
    </Sheet>
  );
}

/** One manipulative: a tap puts its best form on the board, and all its forms are one tap more. */
function Entry({ page, desk, card, sought, close }: With & { readonly card: Card; readonly sought: string; close(): void }) {
  const open = useSignal(false);
  const { type, title } = card;
  const presets = page.kinds.value.get(type)?.presets ?? [];
  const wanted = sought.trim().toLowerCase();
  const meant = wanted === '' ? [] : presets.filter((preset) => preset.title.toLowerCase().includes(wanted));
  if (!isFound(card, sought) && meant.length === 0) return null;
  const isOpen = open.value || meant.length > 0;
  const forms = meant.length > 0 && !open.value ? meant : presets;
  const starred = desk.tray.liked.value.favourites.includes(type);
  return (
    <li class={isOpen ? 'entry entry-open' : 'entry'}>
      <TrayItem desk={desk} card={card} chosen={close} />
      <div class="entry-tools">
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => {
          open.value = !open.value;
          void page.load([type]);
        }}>Forms<span class="heard">{` of ${title}`}</span></button>
        <button type="button" class="icon-button star" aria-pressed={starred} aria-label={`${title} is a favourite`} onClick={() => desk.tray.star(type)}><Icon name="star" /></button>
      </div>
      {isOpen && <ul class="presets">{forms.map((preset) => <li key={preset.title}><Form desk={desk} card={card} preset={preset} chosen={close} /></li>)}</ul>}
    </li>
  );
}

function Form({ desk, card, preset, chosen }: { readonly desk: Desk; readonly card: Card; readonly preset: Preset<Json>; chosen(): void }) {
  const wanted = { type: card.type, props: preset.props };
  const add = () => {
    void desk.add(wanted);
    chosen();
  };
  return (
    <button type="button" class="tray-item" onClick={add} onPointerDown={(event) => desk.dragOut(event, wanted, chosen)}>
      <span class="tray-picture" aria-hidden="true">{elements(desk.picture(card.type, preset.props))}</span>
      <span aria-hidden="true">{preset.title}</span>
      <span class="heard">{`Add ${card.title}: ${preset.title}`}</span>
    </button>
  );
}
