import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Json } from '../board/document.ts';
import type { Preset } from '../board/manipulative.ts';
import { looksOf, putBeside, type Way, waysOf } from '../board/other-ways.ts';
import { elements } from '../look/tree.tsx';
import { cards } from '../manipulatives/index.ts';
import { isRefusal } from '../maths/refusal.ts';
import type { Desk } from './desk.ts';
import type { Comparing, Page } from './page.ts';
import { Sheet } from './sheet.tsx';

/** Whether what is shown another way goes along with what it was made from: as it was chosen last. */
const linking = signal(false);

/** Whether the panel is higher than wide, as it mostly is: then pictures stand below each other. */
function isTall({ host }: Page): boolean {
  const { width, height } = host.size.peek();
  return height > width;
}

interface With { readonly page: Page; readonly desk: Desk }

/** Other pictures of what is chosen, to be put beside it. */
export function Comparison({ page, desk, which }: With & { readonly which: Comparing }) {
  const close = () => {
    page.comparing.value = undefined;
  };
  return which === 'ways' ? <OtherWays page={page} desk={desk} close={close} /> : <OtherLooks page={page} desk={desk} close={close} />;
}

/** Puts pictures beside what is chosen, as one change, in view. */
function put(page: Page, ways: readonly Way[], linked?: string): void {
  const [tile] = page.host.chosen.peek().tiles;
  page.settle();
  if (tile === undefined) return;
  page.host.commit(putBeside(page.resting.peek(), tile, { ways, ids: page.host.newId, tall: isTall(page), ...(linked !== undefined && { linked }) }));
  page.fit();
}

function OtherWays({ page, desk, close }: With & { close(): void }) {
  const ready = useSignal(false);
  useEffect(() => void desk.loadAll().then(() => {
    ready.value = true;
  }), []);
  const [tile] = page.host.chosen.value.tiles;
  const ways = tile === undefined ? [] : waysOf(page.resting.value, tile, cards);
  const choose = (way: Way) => () => {
    put(page, [way], linking.peek() ? page.host.newId() : undefined);
    close();
  };
  return (
    <Sheet title="Show another way" close={close}>
      <label class="check"><input type="checkbox" checked={linking.value} onChange={(event) => {
        linking.value = event.currentTarget.checked;
      }} /> Keep them linked: when one changes, the others follow</label>
      <Pictures desk={desk} ways={ways} choose={choose} />
      {ready.value && ways.length === 0 && <p>Nothing else can show what this says. A veiled value is shown in no other way until it is revealed.</p>}
    </Sheet>
  );
}

function OtherLooks({ page, desk, close }: With & { close(): void }) {
  const [tile] = page.host.chosen.value.tiles;
  const type = page.resting.value.seen.get(tile ?? '')?.tile.type ?? '';
  const looks = tile === undefined ? undefined : looksOf(page.resting.value, tile);
  if (!looks || isRefusal(looks)) return <Sheet title="Standard or not" close={close}><p>{looks?.refused ?? 'There are no other looks of this.'}</p></Sheet>;
  const way = ({ title, props, fill }: Preset<Json>): Way => ({ type, title, props, ...(fill && { fill }) });
  const [same, not] = [looks.same.map(way), way(looks.not)];
  const choose = (...ways: readonly Way[]) => () => {
    put(page, ways);
    close();
  };
  return (
    <Sheet title="Standard or not" close={close}>
      <h3>The same, looking different</h3>
      <Pictures desk={desk} ways={same} choose={choose} />
      <h3>It only seems to show it</h3>
      <Pictures desk={desk} ways={[not]} choose={choose} />
      <p>{looks.not.why}</p>
      <p><button type="button" class="accent" onClick={choose(...same, not)}>Put all four beside it</button></p>
    </Sheet>
  );
}

interface Offered { readonly desk: Desk; readonly ways: readonly Way[]; choose(way: Way): () => void }

function Pictures({ desk, ways, choose }: Offered) {
  return (
    <ul class="presets">
      {ways.map((way) => (
        <li key={`${way.type}/${way.title}`}>
          <button type="button" class="tray-item" onClick={choose(way)}>
            <span class="tray-picture" aria-hidden="true">{elements(desk.picture(way.type, way.props, way.fill))}</span>
            <span>{way.title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
