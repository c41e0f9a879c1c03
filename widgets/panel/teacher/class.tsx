import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { csvOf } from '../../fluency/seen/csv.ts';
import { listed } from '../../fluency/seen/said.ts';
import { withTenths, NO_TENTHS } from '../../fluency/memory/calibration.ts';
import { Icon } from '../../look/icon.tsx';
import { saveFile } from '../../shelf/files.ts';
import { ClassFacts } from './class-facts.tsx';
import { ClassMuddles } from './class-muddles.tsx';
import { ClassPupils } from './class-pupils.tsx';
import { ClassToday } from './class-today.tsx';
import { Calibration } from './calibration.tsx';
import { OnPaper } from './on-paper.tsx';
import type { TeacherPage } from './page.ts';
import type { SeenClass } from './seen.ts';

export interface ClassProps { readonly page: TeacherPage; readonly seen: SeenClass }

/** The class: whom to see today, who needs which strategy, which facts are known, which are taken for others. */
export function ClassView({ page, seen }: ClassProps) {
  const chosen = useSignal<string | undefined>(undefined);
  const deck = seen.decks.find(({ id }) => id === chosen.value) ?? seen.decks[0];
  const own = useMemo(() => seen.pupils.filter(({ practised }) => practised.decks.some(({ id }) => id === deck?.id)), [seen, deck]);
  if (!deck) return <><h1 tabIndex={-1}>Class</h1><p>{seen.pupils.length === 0 ? 'There is no pupil on this device yet. Go back to the pupils to add one, or to Files to bring one from another device.' : 'No deck is practised. Choose one in Settings.'}</p></>;
  const csv = (): void => saveFile(`number-facts-${seen.today}.csv`, new Blob([csvOf(seen.pupils.map(({ pupil: { alias }, memory }) => ({ alias, memory })), seen.cards)], { type: 'text/csv' }));
  return <>
    <div class="teacher-title">
      <h1 tabIndex={-1}>Class</h1>
      <OnPaper today={seen.today} />
      <button type="button" class="on-screen" onClick={() => print()}><Icon name="printer" size={20} />Print</button>
      <button type="button" class="on-screen" onClick={csv}><Icon name="download" size={20} />Save as a table (CSV)</button>
    </div>
    <ClassToday page={page} seen={seen} />
    <label class="practice-field teacher-deck"><span>Deck</span>
      <select value={deck.id} onChange={(event) => {
        chosen.value = event.currentTarget.value;
      }}>{seen.decks.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</select>
    </label>
    {own.length < seen.pupils.length && <p class="practice-soft">Practised by {listed(own.map(({ pupil }) => pupil.alias))}.</p>}
    <ClassPupils page={page} deck={deck} pupils={own} today={seen.today} />
    <ClassFacts key={deck.id} deck={deck} pupils={own} />
    <ClassMuddles seen={seen} />
    <Calibration count={seen.pupils.reduce((sum, { memory }) => sum + memory.count, 0)} tenths={seen.pupils.reduce((so, { memory }) => withTenths(so, memory.tenths), NO_TENTHS)} />
  </>;
}
