import { later } from './later.tsx';
import { Kept, type SurfaceProps } from './kept.tsx';

const Exercise = later(() => import('./exercise.tsx').then((made) => made.Exercise));
const Drill = later(() => import('./drill.tsx').then((made) => made.Drill));

/** A step that asks the class something: questions that vary, number facts, or what only a newer Partwhole knows. */
export function Asked(props: SurfaceProps) {
  const { kind } = props.page.step.value.content;
  if (kind === 'exercise') return <Exercise {...props} />;
  if (kind === 'drill') return <Drill {...props} />;
  return <Kept {...props} why="This step was made with a newer Partwhole. It stays as it is: update the extension to see it." />;
}
