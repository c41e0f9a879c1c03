import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { number } from '../../maths/value.ts';
import { whole } from '../schema.ts';
import { actions } from './actions.ts';
import { ARRANGEMENTS, dotsOf, hasRoom, SECONDS, SEEDS, total, type DotPattern } from './dot-pattern.ts';
import { from } from './from.ts';
import { box } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

const schema = v.pipe(
  v.strictObject({
    arrangement: v.picklist(ARRANGEMENTS), first: whole(0, 20), second: whole(0, 20), seed: whole(0, SEEDS - 1), seconds: v.picklist(SECONDS),
    upright: v.exactOptional(v.literal(true)), carded: v.exactOptional(v.literal(true)), counted: v.exactOptional(v.literal(true)),
  }),
  v.check(props => hasRoom(props.arrangement, props), 'There are more dots than this arrangement has room for.'),
);

/** A card of dots to be seen without counting: as on a die or domino, on a frame, in a line or scattered; under a card it can be flashed. */
const dotPattern: Manipulative<DotPattern> = {
  type: 'dot-pattern', schema, migrations: [],
  presets: [
    { title: 'Die', props: dotsOf('die', [5]) },
    { title: 'Under a card', props: dotsOf('scattered', [4], { carded: true, seed: 7 }) },
    { title: 'Scattered', props: dotsOf('scattered', [6], { seed: 3 }) },
    { title: 'Two colours', props: dotsOf('die', [3, 2], { counted: true }) },
    { title: 'Domino', props: dotsOf('domino', [4, 3]) },
    { title: 'Ten frame', props: dotsOf('ten-frame', [8]) },
    { title: 'Twenty frame', props: dotsOf('twenty-frame', [10, 4]) },
    { title: 'Line', props: dotsOf('line', [5, 2]) },
  ],
  box, marks, parts, describe, sentences, actions, from, looks,
  value: props => (props.carded ? undefined : number(total(props))),
};
export default dotPattern;
