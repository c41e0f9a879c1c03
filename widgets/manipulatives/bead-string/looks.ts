import type { Looks, Preset } from '../../board/manipulative.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { different } from '../looks.ts';
import { restOf, slidOver, stringOf, type BeadString } from './bead-string.ts';
import { resized, together } from './change.ts';

/** As many beads slid over in other groups, on another string or in rows, and one bead more or less. Refuses fewer than two. */
export function looks(props: BeadString): Looks<BeadString> | Refusal {
  const many = slidOver(props);
  if (many < 2) return { refused: 'So few beads are slid over in one way only. Slide two at least.' };
  const groups = (counts: readonly number[]): BeadString => ({ ...props, ...stringOf(props.beads, counts.filter(each => each > 0)) });
  const half = Math.floor(many / 2);
  const { inRows, ...line } = props;
  const candidates: readonly Preset<BeadString>[] = [
    { title: 'Two groups', props: groups([half, many - half]) }, { title: 'Together', props: together(props) }, { title: 'A bead, and the others', props: groups([1, many - 1]) },
    { title: 'Another string', props: resized(props) }, { title: 'The others, and a bead', props: groups([many - 1, 1]) },
    ...(props.beads === 10 ? [] : [inRows ? { title: 'In a line', props: line } : { title: 'In rows', props: { ...props, inRows: true as const } }]),
  ];
  const more = restOf(props) > 0;
  const lie = ({ beads, runs, inRows: rows }: BeadString): string => JSON.stringify([beads, runs.map(({ count }) => count), rows]);
  return different(props, {
    candidates, lie,
    not: { title: more ? 'One more' : 'One less', props: groups([more ? many + 1 : many - 1]), why: more ? 'One bead more is slid over.' : 'One bead less is slid over.' },
  });
}
