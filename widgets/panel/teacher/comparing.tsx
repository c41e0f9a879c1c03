import { useSignal } from '@preact/signals';
import { catalogueOf } from '../../fluency/memory/catalogue.ts';
import { comparisonOf } from '../../fluency/memory/comparison.ts';
import { comparisonText } from '../../fluency/seen/comparison.ts';
import { Icon } from '../../look/icon.tsx';
import { isRefusal } from '../../maths/refusal.ts';
import { saveFile } from '../../shelf/files.ts';
import type { SettingsProps } from './settings.tsx';
import { percent } from './words.ts';

/** The comparison in class: half of the families by Partwhole, half by Leitner's boxes, and the two numbers that come of it. */
export function Comparing({ page, seen, set, change }: SettingsProps) {
  const found = useSignal<ReturnType<typeof comparisonOf> | undefined>(undefined);
  const work = async (): Promise<void> => {
    const logs = await Promise.all(seen.pupils.map(({ pupil }) => page.desk.keep.all(pupil.id)));
    const refused = logs.find(isRefusal);
    if (refused) page.said.value = refused.refused;
    else found.value = comparisonOf(logs.flatMap((one) => (isRefusal(one) ? [] : one.log)), catalogueOf(seen.decks));
  };
  const { value } = found;
  return (
    <section class="teacher-form" aria-labelledby="teacher-comparing">
      <h2 id="teacher-comparing">Comparing in class</h2>
      <p>Half of the facts are chosen by Partwhole, half by Leitner’s boxes, the older way of spacing cards. Random questions, one in ten, show which half is recalled better. Nothing is sent: the two numbers are yours.</p>
      <label class="practice-check"><input type="checkbox" checked={set.comparing} onChange={() => void change({ comparing: !set.comparing })} />Compare</label>
      <p class="teacher-row"><button type="button" onClick={() => void work()}>Work out the two numbers</button></p>
      <div role="status">
        {value === 'not enough yet' && <p>Not enough yet: each half needs 30 random questions.</p>}
        {value && value !== 'not enough yet' && <>
          <p>Recalled, of random questions: {percent(value.own)} by Partwhole, {percent(value.leitner)} by Leitner’s boxes.</p>
          <p class="teacher-row"><button type="button" onClick={() => saveFile(`comparison-${seen.today}.csv`, new Blob([comparisonText(value)], { type: 'text/csv' }))}><Icon name="download" size={20} />Save the two numbers</button></p>
        </>}
      </div>
    </section>
  );
}
