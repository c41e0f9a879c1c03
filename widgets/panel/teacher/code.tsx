import { Icon } from '../../look/icon.tsx';
import { copyText } from '../../shelf/clipboard.ts';
import type { TeacherPage } from './page.ts';

/** The code of a deck, to be copied or read out. */
export function CopyCode({ page, code }: { readonly page: TeacherPage; readonly code: string }) {
  const copy = async (): Promise<void> => {
    page.said.value = await copyText(code) ? 'The code is copied.' : 'The browser did not let the code be copied. Type it as it stands.';
  };
  return <p class="teacher-code">Its code for another device: <code>{code}</code> <button type="button" class="quiet" aria-label={`Copy the code ${code.slice(0, 40)}`} onClick={() => void copy()}><Icon name="copy" size={20} /></button></p>;
}
