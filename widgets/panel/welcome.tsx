import './welcome.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openSidePanel } from '../shelf/side-panel.ts';

/** The page shown once after installing. */
function Welcome({ windowId, keys }: { readonly windowId: number; readonly keys: string }) {
  const answer = signal('');
  const open = (): void => {
    openSidePanel(windowId).then(
      () => { answer.value = 'The panel is open, beside this page.'; },
      () => { answer.value = 'The browser did not open the panel. Click the Partwhole icon in the toolbar instead.'; },
    );
  };
  return (
    <main class="welcome">
      <img src="/icon/96.png" width="64" height="64" alt="" />
      <h1>Welcome to Partwhole</h1>
      <p>Bar models, counters, ten frames and number lines, in a panel beside any lesson page. Build a picture of the problem, show it to the class, and find it again tomorrow.</p>
      <button type="button" class="accent" onClick={open}>Open the panel</button>
      <output>{answer}</output>
      <h2>On any page</h2>
      <p>Click the Partwhole icon in the toolbar to open the panel, and again to close it. If you do not see the icon, look under the puzzle piece and pin it.</p>
      {keys === ''
        ? <p>You can choose a keyboard shortcut for it in the browser’s page of extensions.</p>
        : <p>From the keyboard: <kbd>{keys}</kbd></p>}
      <p>To draw a problem that stands on a page, select it and choose “Model this” with the right mouse button.</p>
      <h2>Yours alone</h2>
      <p>Everything you make stays on this device. Partwhole sends nothing anywhere and works with no network. It reads the title and address of a page only when you click its icon or choose “Model this” there, and then what you have selected, and nothing else.</p>
    </main>
  );
}

/** The keys that open the panel, as the person has them set: "Alt+Shift+M"; empty when there are none. */
async function keysThatOpen(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name?.startsWith('_execute') === true)?.shortcut ?? '';
}

/** Opens the welcome page in `root`. The window is asked for first, since a click must open the panel at once. */
export async function openWelcome(root: HTMLElement): Promise<void> {
  const [{ id = 0 }, keys] = await Promise.all([browser.windows.getCurrent(), keysThatOpen()]);
  render(<Welcome windowId={id} keys={keys} />, root);
}
