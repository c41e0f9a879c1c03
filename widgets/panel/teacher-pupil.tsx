import type { ClassProps } from './teacher-class.tsx';
import type { SeenPupil } from './teacher-seen.ts';

export function PupilView({ one }: ClassProps & { readonly one: SeenPupil }) {
  return <h1 tabIndex={-1}>{one.pupil.alias}</h1>;
}
