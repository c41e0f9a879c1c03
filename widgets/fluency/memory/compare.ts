import { random } from '../../maths/random.ts';

/** Which half of the comparison a family is in: the same on every device and for every pupil. */
export function armOf(family: string): 'own' | 'leitner' {
  return random(family).next() < 0.5 ? 'own' : 'leitner';
}
