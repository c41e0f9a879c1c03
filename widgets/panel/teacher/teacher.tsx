import './teacher.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type PracticeDesk, troublesOf } from '../practice/desk.ts';
import { ClassView } from './class.tsx';
import { FilesView } from './files.tsx';
import { Lock } from './lock.tsx';
import { newTeacherPage, type TeacherPage, type TeacherPlace } from './page.ts';
import { PupilView } from './pupil.tsx';
import { SettingsView } from './settings.tsx';

interface Props { readonly desk: PracticeDesk; close(): void }

/** What the teacher sees of the pupils of this device, and sets for them, behind a PIN. */
export function Teacher({ desk, close }: Props) {
  const open = useSignal(false);
  return open.value ? <Opened desk={desk} close={close} /> : <Lock keep={desk.keep} close={close} opened={() => {
    open.value = true;
  }} />;
}

const PARTS = [['class', 'Class'], ['settings', 'Settings'], ['files', 'Files']] as const;

function Opened({ desk, close }: Props) {
  const page = useMemo(() => newTeacherPage(desk), []);
  const place = page.place.value;
  useEffect(() => {
    document.querySelector<HTMLElement>('.teacher h1')?.focus();
  }, [place]);
  return (
    <main class="practice teacher">
      <header class="practice-head on-screen">
        <nav class="teacher-parts" aria-label="For teachers">
          {PARTS.map(([name, title]) => <button key={name} type="button" aria-current={place.name === name} onClick={() => page.go({ name })}>{title}</button>)}
        </nav>
        <button type="button" onClick={close}>Lock and leave</button>
      </header>
      <p role="status" class={page.said.value === '' ? 'heard' : 'teacher-said on-screen'}>{page.said.value}</p>
      <Faults page={page} />
      <Part page={page} place={place} />
    </main>
  );
}

function Faults({ page }: { readonly page: TeacherPage }) {
  const all = [...troublesOf(page.desk), ...page.seen.value?.faults ?? []];
  return <>{all.map((fault) => <p key={fault} class="warning">{fault}</p>)}</>;
}

function Part({ page, place }: { readonly page: TeacherPage; readonly place: TeacherPlace }) {
  const seen = page.seen.value;
  if (!seen) return <p>Reading what is kept…</p>;
  switch (place.name) {
    case 'class': return <ClassView page={page} seen={seen} />;
    case 'settings': return <SettingsView page={page} seen={seen} />;
    case 'files': return <FilesView page={page} seen={seen} />;
    case 'pupil': {
      const one = seen.pupils.find(({ pupil }) => pupil.id === place.id);
      return one ? <PupilView key={place.id} page={page} seen={seen} one={one} /> : <h1 tabIndex={-1}>This pupil is not on this device any more.</h1>;
    }
  }
}
