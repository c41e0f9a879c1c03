import { useSignal } from '@preact/signals';
import { Icon } from '../../look/icon.tsx';
import type { PupilProps } from './pupil.tsx';

/** Deletes a pupil: asked first, said twice, with what goes. */
export function DeletePupil({ page, one: { pupil, memory } }: PupilProps) {
  const asked = useSignal<0 | 1 | 2>(0);
  const next = (to: 0 | 1 | 2) => () => {
    asked.value = to;
  };
  const remove = async (): Promise<void> => {
    const refused = await page.desk.remove(pupil.id);
    await page.look();
    if (!refused) page.go({ name: 'class' });
    page.said.value = refused?.refused ?? `${pupil.alias} and all that was kept of them are deleted.`;
  };
  const facts = Object.keys(memory.cards).length;
  return (
    <div class="teacher-delete">
      {asked.value === 0 && <button type="button" class="teacher-grave" onClick={next(1)}><Icon name="trash-2" size={20} />Delete {pupil.alias}</button>}
      {asked.value === 1 && <div role="alert" class="warning">
        <p>This deletes {pupil.alias} from this device: {memory.count} answers, what is known of {facts} facts, the results of checks, and what is set for them. A file that you saved stays.</p>
        <p class="teacher-row"><button type="button" class="teacher-grave" onClick={next(2)}>Delete them</button><button type="button" onClick={next(0)}>Keep them</button></p>
      </div>}
      {asked.value === 2 && <div role="alert" class="warning">
        <p>It cannot be undone, and nobody can bring it back. Delete {pupil.alias} and everything of theirs for good?</p>
        <p class="teacher-row"><button type="button" class="teacher-grave" onClick={() => void remove()}>Delete for good</button><button type="button" onClick={next(0)}>Keep them</button></p>
      </div>}
    </div>
  );
}
