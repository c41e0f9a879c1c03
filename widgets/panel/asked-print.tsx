import type { Step } from '../lesson/lesson.ts';
import { DrillSheets, loadDrill } from './drill/print.tsx';
import { ExerciseSheets, loadExercise } from './exercise/print.tsx';
import type { Shelf } from './kinds.ts';
import { type SheetsProps, Unprinted } from './sheets.tsx';

/** Loads what the steps that ask something need to be printed. */
export async function loadAsked(steps: readonly Step[], load: Shelf['load']): Promise<void> {
  await Promise.all(steps.map((step) => (step.content.kind === 'drill' ? loadDrill(step, load) : loadExercise(step, load))));
}

/** What a step asks on one page and its answers on another. */
export function AskedSheets(props: SheetsProps) {
  const { kind } = props.step.content;
  if (kind === 'exercise') return <ExerciseSheets {...props} />;
  if (kind === 'drill') return <DrillSheets {...props} />;
  return <Unprinted title={props.title} why="This step was made with a newer Partwhole. Update the extension to print it." />;
}
