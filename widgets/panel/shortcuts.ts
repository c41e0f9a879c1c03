import { panned, zoomed } from '../board/camera.ts';
import { chooseAll, chooseSeveral, type Shown } from './actions.ts';
import { turnFocus } from './focus.ts';
import type { Page } from './page.ts';

/** A key as tables of actions name it: `Mod` is Control, or Command on a Mac; letters are small unless Shift is named. */
export function keyOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const mod = ctrlKey || metaKey ? 'Mod+' : '';
  const alt = altKey ? 'Alt+' : '';
  const shift = shiftKey && (key.length > 1 || /[a-z]/iu.test(key)) ? 'Shift+' : '';
  return `${mod}${alt}${shift}${key.length === 1 ? key.toLowerCase() : key}`;
}

const PAN: Readonly<Record<string, readonly [number, number]>> = {
  'Alt+ArrowLeft': [60, 0], 'Alt+ArrowRight': [-60, 0], 'Alt+ArrowUp': [0, 60], 'Alt+ArrowDown': [0, -60],
};

/** The keys that serve every board; also the text of the help. What is chosen has keys of its own beside these. */
export const BOARD_KEYS: readonly { readonly keys: readonly string[]; readonly does: string; run(page: Page): void }[] = [
  { keys: ['Mod+z'], does: 'Undo', run: (page) => page.undo() },
  { keys: ['Mod+Shift+z', 'Mod+y'], does: 'Redo', run: (page) => page.redo() },
  { keys: ['PageDown'], does: 'Next step', run: (page) => goBy(page, 1) },
  { keys: ['PageUp'], does: 'Step before', run: (page) => goBy(page, -1) },
  { keys: ['Mod+Enter'], does: 'To what is chosen on the board; from there to what can be done with it', run: (page) => turnFocus(document, page) },
  { keys: ['Mod+a'], does: 'Choose all', run: chooseAll },
  { keys: ['Shift+m'], does: 'Choose several: Space chooses each, or leaves it out', run: chooseSeveral },
  { keys: ['+', '='], does: 'Nearer', run: (page) => zoomBy(page, 1.25) },
  { keys: ['-'], does: 'Further away', run: (page) => zoomBy(page, 0.8) },
  { keys: ['Home'], does: 'Fit everything in', run: (page) => page.fit() },
  { keys: ['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+ArrowUp', 'Alt+ArrowDown'], does: 'Move the view', run: () => undefined },
];

/** The keys that serve questions, while they are shown one at a time. Enter on a button presses the button. */
export const QUESTION_KEYS = [
  { keys: ['ArrowRight', 'Enter'], does: 'What comes next of a question, then the next question', by: 1 },
  { keys: ['ArrowLeft'], does: 'Back', by: -1 },
] as const;

/** The step so many places on from the one that is shown, if there is one. */
export function goBy(page: Page, by: 1 | -1): void {
  const steps = page.steps.value;
  const to = steps[steps.findIndex(({ id }) => id === page.step.value.id) + by];
  if (to) page.go(to.id);
}

/** Zooms about the middle of the view. */
export function zoomBy({ host: { camera, size } }: Page, factor: number): void {
  camera.value = zoomed(camera.value, factor, { x: size.value.width / 2, y: size.value.height / 2 });
}

/** Does what a key means on this page; whether it meant anything. Keys that are typed into a field are not asked here. */
export function pressKey(page: Page, actions: readonly Shown[], event: KeyboardEvent): boolean {
  const key = keyOf(event);
  if (key === 'Escape') return escape(page);
  const pan = PAN[key];
  if (pan) {
    page.host.camera.value = panned(page.host.camera.value, { x: pan[0], y: pan[1] }, page.host.size.value);
    return true;
  }
  if (/^[0-9]$/u.test(key) && pressDigit(page, key)) return true;
  const action = actions.find(({ keys }) => keys?.includes(key));
  if (action) {
    if (action.off === undefined) action.run();
    else page.host.say(action.off);
    return true;
  }
  const own = BOARD_KEYS.find(({ keys }) => keys.includes(key));
  own?.run(page);
  return own !== undefined;
}

function escape(page: Page): boolean {
  const { host } = page;
  if (page.giveUp()) return true;
  if (host.tool.value !== 'choose') host.tool.value = 'choose';
  else if (host.several.value) chooseSeveral(page);
  else if (host.chosen.value.tiles.length > 0) host.choose({ tiles: [], parts: [] });
  else return false;
  return true;
}

function pressDigit(page: Page, digit: string): boolean {
  const offer = page.offers.value.find(({ keys, asks }) => asks === 'count' && keys?.includes('digits'));
  if (!offer) return false;
  const why = offer.off ?? page.run(offer, digit);
  if (why !== undefined) page.host.say(why);
  return true;
}
