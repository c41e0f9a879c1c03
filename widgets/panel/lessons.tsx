import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { headOf } from '../lesson/lesson.ts';
import { renameLesson } from '../lesson/steps.ts';
import { Icon } from '../look/icon.tsx';
import type { Desk, Listed } from './desk.ts';
import type { Page } from './page.ts';
import { Sheet } from './sheet.tsx';
import { when } from './when.ts';

/** Every lesson on this device: to open, find, name, copy and delete. */
export function Lessons({ page, desk, close }: { readonly page: Page; readonly desk: Desk; close(): void }) {
  const sought = useSignal('');
  const listed = useSignal<readonly Listed[]>([]);
  const read = () => desk.lessons().then((found) => {
    listed.value = found;
  });
  useEffect(() => void read(), []);
  const words = sought.value.trim().toLowerCase();
  const head = headOf(page.lesson.value);
  const remove = async (one: Listed) => {
    const why = await desk.remove(one);
    if (why !== undefined) return page.host.say(why);
    await read();
  };
  return (
    <Sheet title="Lessons" close={close} class="sheet-tall">
      <label class="field"><span>Title of this lesson</span><input key={head.id} defaultValue={head.title} maxLength={200}
        onChange={(event) => page.change((lesson) => renameLesson(lesson, event.currentTarget.value))} /></label>
      <div class="choices">
        <button type="button" onClick={() => {
          close();
          void desk.begin();
        }}><Icon name="file-plus" />New lesson</button>
      </div>
      <label class="field"><span>Find a lesson</span><input type="search" value={sought} onInput={(event) => {
        sought.value = event.currentTarget.value;
      }} /></label>
      <div role="status"><Gone desk={desk} back={read} /></div>
      <ul class="lessons">
        {listed.value.filter(({ title }) => title.toLowerCase().includes(words)).map((one) => (
          <li key={one.id} aria-current={one.id === head.id ? 'true' : undefined}>
            <button type="button" class="plain" onClick={() => {
              close();
              void desk.open(one.id);
            }}>{one.title}<small>{one.page ? `${one.page.title} · ` : ''}{when(one.changed)}</small></button>
            <button type="button" class="icon-button" aria-label={`Copy ${one.title}`} onClick={() => void desk.duplicate(one.id).then(read)}><Icon name="copy" /></button>
            <button type="button" class="icon-button" aria-label={`Delete ${one.title}`} onClick={() => void remove(one)}><Icon name="trash-2" /></button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** What was deleted last, and the way to have it back. */
export function Gone({ desk, back }: { readonly desk: Desk; back(): Promise<void> }) {
  const gone = desk.gone.value;
  if (!gone) return null;
  return (
    <p class="notice"><span>“{gone.title}” is deleted.</span>
      <button type="button" class="quiet" onClick={() => void desk.restore().then(back)}>Undo</button>
      <button type="button" class="icon-button" aria-label="Leave it deleted" onClick={() => {
        desk.gone.value = undefined;
      }}><Icon name="x" /></button></p>
  );
}
