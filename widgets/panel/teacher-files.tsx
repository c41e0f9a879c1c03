import { type Signal, useSignal } from '@preact/signals';
import { backupHead, BACKUP_ENDING, readBackupHead } from '../fluency/keeping/backup.ts';
import type { KeptPupil } from '../fluency/keeping/kept.ts';
import { LONGEST_PUPIL, PUPIL_ENDING, pupilText, readPupilFile } from '../fluency/keeping/pupil-file.ts';
import { Icon } from '../look/icon.tsx';
import { isRefusal } from '../maths/refusal.ts';
import { pickFile, type Picked, saveFile, textOf } from '../shelf/files.ts';
import { packLines, unpackLines } from '../shelf/packed-lines.ts';
import type { PracticeDesk } from './practice-desk.ts';
import type { ClassProps } from './teacher-class.tsx';
import type { TeacherPage } from './teacher-page.ts';
import { keptOf, takeIn } from './teacher-take.ts';

/** Pupils moved between devices, and all of them kept in one file. */
export function FilesView({ page, seen }: ClassProps) {
  const [told, waiting] = [useSignal<readonly string[]>([]), useSignal<KeptPupil | undefined>(undefined)];
  const open = async (): Promise<void> => {
    const picked = await pickFile('.json,.gz');
    if (!picked) return;
    told.value = isRefusal(picked) ? [picked.refused] : await taken(page, picked, waiting);
    await page.look();
  };
  const backup = async (): Promise<void> => {
    const refused: string[] = [];
    const packed = await packLines(backupLines(page.desk, refused));
    if (refused.length === 0) saveFile(`pupils-${seen.today}${BACKUP_ENDING}`, packed);
    told.value = refused.length === 0 ? [`All ${seen.pupils.length} pupils are in the file. Keep it where only you can open it.`] : refused;
  };
  return (
    <div class="teacher-part">
      <h1 tabIndex={-1}>Files</h1>
      <p>What pupils did leaves this device in files that you make, and in no other way. A file has aliases, answers and results; no names.</p>
      <section aria-labelledby="teacher-open">
        <h2 id="teacher-open">From another device</h2>
        <p>Opens the file of a pupil, or a backup. Of a pupil who is here already, both are merged: no answer is lost, and none counts twice.</p>
        <p class="teacher-row"><button type="button" class="accent" onClick={() => void open()}><Icon name="folder-open" size={20} />Open a file</button></p>
        <div role="status">{told.value.map((one) => <p key={one}>{one}</p>)}</div>
        {waiting.value && <AsNew page={page} file={waiting.value} told={told} done={() => {
          waiting.value = undefined;
        }} />}
      </section>
      <section aria-labelledby="teacher-backup">
        <h2 id="teacher-backup">All pupils in one file</h2>
        <p>A backup, in case this device is lost or its browser is emptied. The PIN, decks and what is marked as taught are not in it.</p>
        <p class="teacher-row"><button type="button" aria-disabled={seen.pupils.length === 0} onClick={() => seen.pupils.length > 0 && void backup()}><Icon name="download" size={20} />Save a backup</button></p>
      </section>
      <section aria-labelledby="teacher-move">
        <h2 id="teacher-move">One pupil to another device</h2>
        <p>Save the file here and open it there. The pupil stays on this device too, until you delete them.</p>
        <ul class="teacher-row">{seen.pupils.map(({ pupil }) => <li key={pupil.id}><button type="button" onClick={() => void savePupil(page, pupil.id)}><Icon name="download" size={20} />{pupil.alias}</button></li>)}</ul>
      </section>
    </div>
  );
}

/** Saves the file of a pupil. */
export async function savePupil({ desk, said }: TeacherPage, id: string): Promise<void> {
  const pupil = desk.pupils.peek().find((one) => one.id === id);
  const kept = pupil && await keptOf(desk, pupil);
  if (!kept) return;
  if (isRefusal(kept)) said.value = kept.refused;
  else saveFile(`${kept.pupil.alias.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}${PUPIL_ENDING}`, new Blob([pupilText(kept)], { type: 'application/json' }));
}

async function* backupLines(desk: PracticeDesk, refused: string[]): AsyncGenerator<string> {
  const pupils = desk.pupils.peek();
  yield backupHead(pupils.length);
  for (const pupil of pupils) {
    const kept = await keptOf(desk, pupil);
    if (isRefusal(kept)) refused.push(`${pupil.alias}: ${kept.refused}`);
    else yield pupilText(kept);
  }
}

const isPacked = ({ bytes: [first, second] }: Picked): boolean => first === 0x1f && second === 0x8b;

/** Takes in what a file has, and says what came of it. */
async function taken({ desk }: TeacherPage, picked: Picked, waiting: Signal<KeptPupil | undefined>): Promise<readonly string[]> {
  if (isPacked(picked)) return restored(desk, picked);
  const text = textOf(picked);
  const file = text === undefined ? { refused: `“${picked.name}” is not a pupil or a backup. Partwhole opens the files that it saved itself.` } : readPupilFile(text);
  if (isRefusal(file)) return [file.refused];
  const done = await takeIn(desk, file);
  const isHere = desk.pupils.peek().some(({ id }) => id === file.pupil.id);
  waiting.value = isRefusal(done) && isHere ? file : undefined;
  return [isRefusal(done) ? done.refused : done.said];
}

async function restored(desk: PracticeDesk, { bytes }: Picked): Promise<readonly string[]> {
  const told: string[] = [];
  let [wanted, found]: [number | undefined, number] = [undefined, 0];
  for await (const line of unpackLines(bytes, LONGEST_PUPIL)) {
    if (isRefusal(line)) return [...told, line.refused];
    if (wanted === undefined) {
      const head = readBackupHead(line);
      if (isRefusal(head)) return [head.refused];
      wanted = head;
      continue;
    }
    found += 1;
    const file = readPupilFile(line);
    const done = isRefusal(file) ? file : await takeIn(desk, file);
    told.push(isRefusal(done) ? `Pupil ${found} of the file: ${done.refused}` : done.said);
  }
  return found === wanted ? told : [...told, `The file says that it has ${wanted ?? 'some'} pupils, and ${found} were in it. Try another copy of it.`];
}

/** A pupil whose answers cannot be merged can still be taken in beside the one who is here. */
function AsNew({ page, file, told, done }: { readonly page: TeacherPage; readonly file: KeptPupil; readonly told: Signal<readonly string[]>; done(): void }) {
  const take = async (): Promise<void> => {
    const result = await takeIn(page.desk, file, 'new');
    told.value = [isRefusal(result) ? result.refused : result.said];
    done();
    await page.look();
  };
  return <p class="teacher-row"><button type="button" onClick={() => void take()}>Open {file.pupil.alias} as a new pupil</button><button type="button" onClick={done}>Leave it</button></p>;
}
