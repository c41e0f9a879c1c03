import './practice.css';
import { useLayoutEffect } from 'preact/hooks';
import { render } from 'preact';
import { Elsewhere } from './elsewhere.tsx';
import { NewPupil } from './new.tsx';
import { newPracticePage, type PracticePage } from './page.ts';
import { SittingView } from './sitting.tsx';
import { Start } from './start.tsx';
import { Who } from './who.tsx';
import { openPracticeDesk } from './desk.ts';
import { later } from '../later.tsx';

const Teacher = later(() => import('../teacher/teacher.tsx').then((made) => made.Teacher));

/** Where number facts are practised: who it is, what they do today, the sitting itself; and the way to the teacher's view. */
function Practice({ page }: { readonly page: PracticePage }) {
  const place = page.place.value;
  // Who comes to another place by keyboard or ear begins at its beginning.
  useLayoutEffect(() => {
    document.querySelector<HTMLElement>('[data-begin]')?.focus();
  }, [place.name]);
  switch (place.name) {
    case 'who': return <Who page={page} refused={place.refused} />;
    case 'new': return <NewPupil page={page} />;
    case 'elsewhere': return <Elsewhere page={page} pupil={place.pupil} />;
    case 'start': return <Start page={page} work={place.work} />;
    case 'sitting': return <SittingView key={place.run} page={page} work={place.work} run={place.run} />;
    case 'teacher': return <Teacher desk={page.desk} close={page.toWho} />;
  }
}

/** Opens the practice page in `root`. */
export async function openPractice(root: HTMLElement): Promise<void> {
  const page = newPracticePage(await openPracticeDesk());
  render(<Practice page={page} />, root);
}
