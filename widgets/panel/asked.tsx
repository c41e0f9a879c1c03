import { Kept, type SurfaceProps } from './kept.tsx';
import { later } from './later.tsx';
import type { Page } from './page.ts';

const Exercise = later(() => import('./exercise/exercise.tsx').then((made) => made.Exercise));
const Drill = later(() => import('./drill/drill.tsx').then((made) => made.Drill));

const Questions = later(() => import('./questions/questions.tsx').then((made) => made.Questions));
const DrillSheet = later(() => import('./drill/sheet.tsx').then((made) => made.DrillSheet));

/** The sheet by which a step is made that asks something: questions that vary, or number facts. */
export function AskingSheet({ asks, ...props }: { readonly page: Page; readonly asks: 'questions' | 'facts'; close(): void }) {
  return asks === 'facts' ? <DrillSheet {...props} /> : <Questions {...props} />;
}

/** A step that asks the class something: questions that vary, number facts, or what only a newer Partwhole knows. */
export function Asked(props: SurfaceProps) {
  const { kind } = props.page.step.value.content;
  if (kind === 'exercise') return <Exercise {...props} />;
  if (kind === 'drill') return <Drill {...props} />;
  return <Kept {...props} why="This step was made with a newer Partwhole. It stays as it is: update the extension to see it." />;
}
