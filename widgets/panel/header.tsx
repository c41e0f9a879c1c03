import { Icon } from '../look/icon.tsx';
import { headOf } from '../lesson/lesson.ts';
import type { Desk } from './desk.ts';
import type { Page } from './page.ts';

/** The teacher's things, at the top: which lesson, undo, the menu, and showing it to the class. */
export function Header({ page, desk, openLessons, openMenu }: { readonly page: Page; readonly desk: Desk; openLessons(): void; openMenu(): void }) {
  const { title } = headOf(page.lesson.value);
  return (
    <header class="header">
      <h1 class="header-title"><button type="button" class="plain" onClick={openLessons} aria-label={`${title}: all lessons`} title={title}>{title}</button></h1>
      <button type="button" class="icon-button" aria-label="Undo" aria-disabled={!page.canUndo.value} onClick={page.undo}><Icon name="undo-2" /></button>
      <button type="button" class="icon-button header-redo" aria-label="Redo" aria-disabled={!page.canRedo.value} onClick={page.redo}><Icon name="redo-2" /></button>
      <button type="button" class="icon-button" aria-label="Menu" aria-haspopup="dialog" onClick={openMenu}><Icon name="menu" /></button>
      <button type="button" class="accent" onClick={() => void desk.project()}>Project</button>
    </header>
  );
}
