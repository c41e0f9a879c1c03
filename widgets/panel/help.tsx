import { actionsOf } from './actions.ts';
import type { Page } from './page.ts';
import { Sheet } from './sheet.tsx';
import { BOARD_KEYS, QUESTION_KEYS } from './shortcuts.ts';

const FACES: Readonly<Record<string, string>> = { Mod: 'Ctrl', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', digits: '2 to 9', ' ': 'Space' };

function faceOf(key: string): string {
  return key === '+' ? '+' : key.split('+').map((one) => FACES[one] ?? (one.length === 1 ? one.toUpperCase() : one)).join(' + ');
}

/** The keys, read from the tables that the keys themselves are read from, and what the words on the screen promise. */
export function Help({ page, close }: { readonly page: Page; close(): void }) {
  const now = actionsOf(page, () => undefined).filter(({ keys }) => keys && keys.length > 0);
  const chosen = page.host.chosen.value.tiles.length > 0;
  return (
    <Sheet title="Keys and help" close={close}>
      <p>Tab goes from thing to thing. Arrow keys move what is chosen, and go from cell to cell where there are many. Enter types a value, Space presses. Escape gives up what is under way.</p>
      <h3>Always</h3>
      <Table rows={BOARD_KEYS.map(({ keys, does }) => ({ keys, does }))} />
      {page.step.value.content.kind !== 'board'
        ? <><h3>For questions</h3><Table rows={QUESTION_KEYS} /></>
        : <><h3>{chosen ? 'For what is chosen' : 'While nothing is chosen'}</h3><Table rows={now.map(({ keys = [], title }) => ({ keys, does: title }))} /></>}
      <h3>Yours alone</h3>
      <p>Everything you make stays on this device. Partwhole sends nothing anywhere and works with no network.</p>
    </Sheet>
  );
}

function Table({ rows }: { readonly rows: readonly { readonly keys: readonly string[]; readonly does: string }[] }) {
  return <table class="keys"><tbody>{rows.map(({ keys, does }) => <tr key={does}><th scope="row">{does}</th><td>{keys.map((key) => <kbd key={key}>{faceOf(key)}</kbd>)}</td></tr>)}</tbody></table>;
}
