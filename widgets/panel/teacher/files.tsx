import { useSignal } from '@preact/signals';
import type { Class } from '../../fluency/class.ts';
import { backupHead, BACKUP_ENDING } from '../../fluency/keeping/backup.ts';
import { classFrom, classSaid } from '../../fluency/keeping/class-file.ts';
import type { KeptPupil } from '../../fluency/keeping/kept.ts';
import { listed } from '../../fluency/seen/said.ts';
import { PUPIL_ENDING, pupilText } from '../../fluency/keeping/pupil-file.ts';
import { Icon } from '../../look/icon.tsx';
import { isRefusal } from '../../maths/refusal.ts';
import { pickFile, saveFile } from '../../shelf/files.ts';
import { packLines } from '../../shelf/packed-lines.ts';
import type { PracticeDesk } from '../practice/desk.ts';
import type { ClassProps } from './class.tsx';
import type { TeacherPage } from './page.ts';
import { type Restored, restore } from './restore.ts';
import { hasId, keptOf, takeIn } from './take.ts';

/** Pupils moved between devices, and all of them kept in one file. */
export function FilesView({ page, seen }: ClassProps) {
  const [came, isBusy] = [useSignal<Restored>({ told: [] }), useSignal(false)];
  const say = (sentence: string): void => {
    came.value = { told: [sentence] };
  };
  const open = async (): Promise<void> => {
    const picked = isBusy.value ? undefined : await pickFile('.json,.gz');
    if (!picked) return;
    isBusy.value = true;
    came.value = isRefusal(picked) ? { told: [picked.refused] } : await restore(page.desk, picked, say);
    await page.look();
    isBusy.value = false;
  };
  const backup = async (): Promise<void> => {
    const refused: string[] = [];
    const packed = await packLines(backupLines(page.desk, refused, say));
    if (refused.length === 0) saveFile(`pupils-${seen.today}${BACKUP_ENDING}`, packed);
    const { pupils, unread: { value: unread } } = page.desk;
    const count = pupils.value.length + unread.pupils.length;
    const unreadable = [...unread.pupils.map(({ alias }) => alias), ...unread.set ? ['what is set for the class'] : []];
    came.value = { told: refused.length > 0 ? refused : [
      `${count === 1 ? 'The one pupil' : `All ${count} pupils`} and what is set for the class are in the file. Keep it where only you can open it.`,
      ...(unreadable.length > 0 ? [`In the file as it is kept, though this Partwhole cannot read it: ${listed(unreadable)}.`] : []),
    ] };
  };
  return (
    <div class="teacher-part">
      <h1 tabIndex={-1}>Files</h1>
      <p>What pupils did leaves this device in files that you make, and in no other way. A file has aliases, answers and results; no names.</p>
      <section aria-labelledby="teacher-open">
        <h2 id="teacher-open">From another device</h2>
        <p>Opens the file of a pupil, or a backup. Of a pupil who is here already, both are merged: no answer is lost, and none counts twice.</p>
        <p class="teacher-row"><button type="button" class="accent" aria-disabled={isBusy} onClick={() => void open()}><Icon name="folder-open" size={20} />Open a file</button></p>
        <div role="status">{came.value.told.map((one) => <p key={one}>{one}</p>)}</div>
        <Decide page={page} came={came.value} done={(told) => {
          came.value = { told: [...came.value.told, ...told] };
        }} />
      </section>
      <section aria-labelledby="teacher-backup">
        <h2 id="teacher-backup">All pupils in one file</h2>
        <p>A backup, in case this device is lost or its browser is emptied. In it: every pupil with all their answers, their results and what is set for them; and what is set for the class, with its decks, what is marked as taught, and decks of your own.</p>
        <p>Not in it: the PIN, which you choose anew on another device, and lessons and boards, which have files of their own.</p>
        <p class="teacher-row"><button type="button" onClick={() => void backup()}><Icon name="download" size={20} />Save a backup</button></p>
      </section>
      <section aria-labelledby="teacher-move">
        <h2 id="teacher-move">One pupil to another device</h2>
        <p>Save the file here and open it there. The pupil stays on this device too, until you delete them. What is set for the class, decks of your own among it, is not in the file of a pupil.</p>
        {seen.pupils.length === 0 && <p>There is no pupil on this device yet.</p>}
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

async function* backupLines(desk: PracticeDesk, refused: string[], progress: (sentence: string) => void): AsyncGenerator<string> {
  const pupils = [...desk.pupils.peek(), ...desk.unread.peek().pupils.map(({ kept }) => kept)].filter(hasId);
  const set = await desk.keptClass();
  if (isRefusal(set)) refused.push(set.refused);
  yield backupHead(pupils.length, set);
  for (const [at, pupil] of pupils.entries()) {
    progress(`Packing pupil ${at + 1} of ${pupils.length}…`);
    const kept = await keptOf(desk, pupil);
    if (isRefusal(kept)) refused.push(`Pupil ${at + 1} of ${pupils.length}: ${kept.refused}`);
    else yield pupilText(kept);
  }
}

interface DecideProps { readonly page: TeacherPage; readonly came: Restored; done(told: readonly string[]): void }

/** What a file leaves for the teacher to decide. */
function Decide({ page, came: { asNew, set }, done }: DecideProps) {
  return <>
    {asNew && <AsNew page={page} file={asNew} done={done} />}
    {set && <OtherSettings page={page} set={set} done={done} />}
  </>;
}

type Deciding<More> = Pick<DecideProps, 'page' | 'done'> & More;

/** A pupil whose answers cannot be merged can still be taken in beside the one who is here. */
function AsNew({ page, file, done }: Deciding<{ readonly file: KeptPupil }>) {
  const take = async (): Promise<void> => {
    const result = await takeIn(page.desk, file, 'new');
    done([isRefusal(result) ? result.refused : result.said]);
    await page.look();
  };
  return <p class="teacher-row"><button type="button" onClick={() => void take()}>Open {file.pupil.alias} as a new pupil</button><button type="button" onClick={() => done([])}>Leave it</button></p>;
}

/** Settings of a class that are others than those here are not taken without a word. */
function OtherSettings({ page, set, done }: Deciding<{ readonly set: Class }>) {
  const take = async (): Promise<void> => {
    const refused = await page.desk.setClass((now) => classFrom(set, now));
    done([refused?.refused ?? `Set for the class now: ${classSaid(page.desk.set.peek())}.`]);
    await page.look();
  };
  return <>
    <p>The file has other settings of the class than this device: {classSaid(set)}. Here it is: {classSaid(page.desk.set.value)}. Decks of your own that are here stay, whatever you choose.</p>
    <p class="teacher-row"><button type="button" onClick={() => void take()}>Use the settings of the file</button><button type="button" onClick={() => done([])}>Keep those here</button></p>
  </>;
}
