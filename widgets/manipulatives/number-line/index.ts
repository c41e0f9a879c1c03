import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { allDifferent, exact, form, id, typed, units, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { checked } from './change.ts';
import { from } from './from.ts';
import { layout } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { jumpsHold, lineOf, MOST_EVERY, MOST_JUMPS, type NumberLine } from './number-line.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

const jump = v.union([v.strictObject({ id, by: exact, from: exact }), v.strictObject({ id, by: exact, after: id })]);
const schema = v.pipe(
  v.strictObject({
    from: exact, to: exact, step: exact,
    labels: v.union([v.picklist(['none', 'ends']), whole(1, MOST_EVERY)]),
    blank: v.exactOptional(v.literal(true)),
    goesOn: v.exactOptional(v.picklist(['right', 'both'])),
    as: v.exactOptional(form), before: v.exactOptional(typed(20)), after: v.exactOptional(typed(20)),
    jumps: v.pipe(v.array(jump), v.maxLength(MOST_JUMPS), v.check(each => allDifferent(each)), v.check(each => jumpsHold(each), 'A jump follows none on the line.')),
    points: v.pipe(v.array(v.strictObject({ id, at: exact })), v.maxLength(MOST_JUMPS), v.check(each => allDifferent(each))),
    length: units(120, 2000),
    next: whole(0, Number.MAX_SAFE_INTEGER),
  }),
  v.check(line => !isRefusal(checked(line)), 'Something does not stand on the line.'),
);

/** A number line, with jumps above it for adding and below it for taking away. */
const numberLine: Manipulative<NumberLine> = {
  type: 'number-line', schema, migrations: [],
  presets: [
    { title: 'To ten', props: lineOf('0', '10', '1') },
    { title: 'To twenty', props: lineOf('0', '20', '1') },
    { title: 'To a hundred', props: lineOf('0', '100', '10') },
    { title: 'Below zero', props: lineOf('-10', '10', '1', { goesOn: 'both' }) },
    { title: 'Quarters', props: lineOf('0', '2', '1/4', { as: 'mixed' }) },
    { title: 'Tenths', props: lineOf('0', '1', '1/10', { as: 'decimal' }) },
    { title: 'Empty', props: lineOf('0', '100', '1', { labels: 'none', blank: true }) },
  ],
  box: (props, around) => layout(props, around).box,
  marks, parts, describe, sentences, actions, looks, from,
};
export default numberLine;
