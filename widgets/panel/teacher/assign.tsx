import { useSignal } from '@preact/signals';
import { assignTo } from '../../fluency/assigning.ts';
import { type Assigned, readDeckCode } from '../../fluency/deck-code.ts';
import { DECK_ENDING, readDeckFile } from '../../fluency/deck-file.ts';
import { Icon } from '../../look/icon.tsx';
import { isRefusal } from '../../maths/refusal.ts';
import { pickFile, textOf } from '../../shelf/files.ts';
import type { SettingsProps } from './settings.tsx';

/** Gives the class a deck that came as a code or a file. */
export function Assign({ page, seen, set, change }: SettingsProps) {
  const [code, told, wrong] = [useSignal(''), useSignal(''), useSignal(false)];
  const tell = (sentence: string, isWrong: boolean): void => {
    told.value = sentence;
    wrong.value = isWrong;
  };
  const assign = async (assigned: Assigned): Promise<void> => {
    const current = { decks: seen.decks.map(({ id }) => id).filter((id) => !id.startsWith('own-')), taught: [...new Set(seen.pupils.flatMap(({ practised }) => practised.plan.taught))] };
    const done = await assignTo(set, assigned, current);
    if (isRefusal(done)) return tell(done.refused, true);
    await change(done.set);
    return tell(page.said.peek() === '' ? done.said : '', false);
  };
  const byCode = async (): Promise<void> => {
    const read = readDeckCode(code.value);
    if (isRefusal(read)) return tell(read.refused, true);
    await assign(read);
    if (!wrong.value) code.value = '';
    return undefined;
  };
  const byFile = async (): Promise<void> => {
    const picked = await pickFile(`${DECK_ENDING},.json`);
    if (!picked) return;
    const text = isRefusal(picked) ? picked : textOf(picked) ?? { refused: 'This file is not a deck. Partwhole opens the decks that it saved itself.' };
    const read = isRefusal(text) ? text : readDeckFile(text);
    await (isRefusal(read) ? tell(read.refused, true) : assign({ own: read }));
  };
  return (
    <section class="teacher-form" aria-labelledby="teacher-assign">
      <h2 id="teacher-assign">A deck by code or file</h2>
      <form class="teacher-row" onSubmit={(event) => {
        event.preventDefault();
        void byCode();
      }}>
        <label class="practice-field teacher-wide"><span>Code, such as tables/table-7+table-8</span>
          <input value={code} autoComplete="off" spellcheck={false} aria-invalid={wrong.value} aria-describedby="teacher-assigned" onInput={(event) => {
            code.value = event.currentTarget.value;
          }} />
        </label>
        <button type="submit">Assign</button>
        <button type="button" onClick={() => void byFile()}><Icon name="folder-open" size={20} />Open a deck’s file</button>
      </form>
      <p id="teacher-assigned" role="status" class={wrong.value ? 'warning' : undefined}>{told.value}</p>
    </section>
  );
}
