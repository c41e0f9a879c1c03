import { Icon } from '../../look/icon.tsx';
import { copyText } from '../../shelf/clipboard.ts';
import type { Page } from '../page.ts';

/** What gives the same set anywhere, to be copied or read out. */
export function Code({ page, code }: { readonly page: Page; readonly code: string }) {
  const copy = async () => page.host.say(await copyText(code) ? 'The code is copied.' : 'The browser did not let the code be copied. Type it as it stands.');
  return <p class="questions-own">Its code: <code>{code}</code> <button type="button" class="quiet" onClick={() => void copy()}><Icon name="copy" />Copy</button></p>;
}
