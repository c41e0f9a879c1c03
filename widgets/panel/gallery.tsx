import './gallery.css';
import { render } from 'preact';
import { PANEL_TEXT, textAt } from '../board/camera.ts';
import type { Json, Tile } from '../board/document.ts';
import type { Card, Kinds } from '../board/manipulative.ts';
import { outline } from '../board/outline.ts';
import { see } from '../board/scene.ts';
import { svg } from '../board/svg.ts';
import { Icon } from '../look/icon.tsx';
import { elements } from '../look/tree.tsx';
import { cards } from '../manipulatives/index.ts';
import { newShelf } from './kinds.ts';
import { theme } from './theme.tsx';
import { PHASES } from './tray/order.ts';

const SMALL = { text: textAt(1, PANEL_TEXT) };

/** Every manipulative with all its forms, as they are drawn and as they are told: what there is, and what it is called. */
function Gallery({ kinds }: { readonly kinds: Kinds }) {
  const groups = [...Map.groupBy(cards, ({ group }) => group)];
  return (
    <main class="gallery">
      <h1>Everything in Partwhole’s tray</h1>
      <nav aria-label="Groups"><ul>{groups.map(([group], at) => <li key={group}><a href={`#group-${at}`}>{group}</a></li>)}</ul></nav>
      {groups.map(([group, of], at) => (
        <section key={group} id={`group-${at}`}>
          <h2>{group}</h2>
          {of.map((card) => <Shown key={card.type} card={card} kinds={kinds} />)}
        </section>
      ))}
    </main>
  );
}

function Shown({ card, kinds }: { readonly card: Card; readonly kinds: Kinds }) {
  const kind = kinds.get(card.type);
  const [first] = kind?.presets ?? [];
  const actions = kind && first ? kind.actions?.(first.props, [], { held: [], text: SMALL.text }) ?? [] : [];
  return (
    <article>
      <h3>{card.title}</h3>
      <p>Also called {card.otherNames.join(', ')}. For {PHASES.filter(([phase]) => card.phases.includes(phase)).map(([, name]) => name).join(', ')}.</p>
      <ul class="gallery-forms">{kind?.presets.map(({ title, props }, at) => <Form key={title} {...{ card, kinds, title, props, at }} />)}</ul>
      {actions.length > 0 && <ul class="gallery-actions" aria-label={`What can be done with it: ${card.title}`}>{actions.map(({ id, title, icon }) => <li key={id}><Icon name={icon} size={18} />{title}</li>)}</ul>}
    </article>
  );
}

interface FormProps { readonly card: Card; readonly kinds: Kinds; readonly title: string; readonly props: Json; readonly at: number }

function Form({ card: { type }, kinds, title, props, at }: FormProps) {
  const tile: Tile = { id: 'a', kind: 'tile', step: 'a', type, version: (kinds.get(type)?.migrations.length ?? 0) + 1, props, x: 0, y: 0, z: 0 };
  const scene = see({ a: tile }, kinds, SMALL);
  return (
    <li>
      <figure>
        <div class="gallery-picture" aria-hidden="true">{elements(svg(scene, { palette: theme.value, prefix: `${type}-${at}-`, title }))}</div>
        <figcaption><b>{title}</b>{outline(scene).map(({ name }) => <p key={name}>{name.replace(/^[^:]*: /u, '')}</p>)}</figcaption>
      </figure>
    </li>
  );
}

/** Opens the gallery in `root`: it loads everything, which no other page does. */
export async function openGallery(root: HTMLElement): Promise<void> {
  const shelf = newShelf();
  await shelf.load(cards.map(({ type }) => type));
  render(<Gallery kinds={shelf.kinds.peek()} />, root);
}
