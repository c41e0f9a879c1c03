import type { Looks, Preset } from '../../board/manipulative.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { MOST_CUT } from '../portion.ts';
import { countsOf, SHAPES } from './cuts.ts';
import { cutAs, cutInto, equalCut, isPlain, otherCut, turnedBy } from './change.ts';
import { countOf, isEqual, pieces, type FractionShape } from './fraction-shape.ts';

type Look = Preset<FractionShape>;

/** As much in other shapes, cut into as many equal parts. */
function otherShapes(props: FractionShape): readonly Look[] {
  const count = props.shades.length;
  return SHAPES.filter(shape => shape !== props.shape).flatMap(shape => {
    const cut = equalCut(shape, count);
    return cut === undefined ? [] : [{ title: `${shape[0]?.toUpperCase()}${shape.slice(1)}`, props: cutAs({ ...props, shape }, cut, [countOf(props), count]) }];
  });
}

/** The next of its other cuts into as many equal parts, and each part in two. */
function otherCuts(props: FractionShape): readonly Look[] {
  const [next, more] = [otherCut(props), otherCut(otherCut(props) ?? props)];
  const equal = [next, more].find(each => each !== undefined && isEqual(each));
  const finer = cutInto(props, props.shades.length * 2);
  return [...(equal ? [{ title: 'Another cut', props: equal }] : []), ...(isRefusal(finer) ? [] : [{ title: 'Each part cut in two', props: finer.props }])];
}

/** As many of the other parts: from the other end, and every other one first. */
function elsewhere(props: FractionShape): readonly Look[] {
  const order = [...props.shades].map((_, at) => at).toSorted((one, other) => one % 2 - other % 2 || one - other);
  const apart = [...props.shades].map((_, at) => (order.indexOf(at) < countOf(props) ? '1' : '0')).join('');
  return [{ title: 'Other parts', props: { ...props, shades: [...props.shades].toReversed().join('') } }, { title: 'Parts that are apart', props: { ...props, shades: apart } }];
}

/** As many parts of as many, but not equal ones, and the smallest of them. */
function not(props: FractionShape): Looks<FractionShape>['not'] | undefined {
  const count = props.shades.length;
  const shape = [props.shape, 'rectangle' as const].find(each => countsOf(each, 'unequal').includes(count));
  if (shape === undefined) return undefined;
  const made: FractionShape = { ...props, shape, cut: 'unequal', across: 1 };
  const small = pieces(made).map(({ area }, at) => ({ area, at })).toSorted((one, other) => one.area.compare(other.area) || one.at - other.at).slice(0, countOf(props));
  const shades = Array.from({ length: count }, (_, at) => (small.some(each => each.at === at) ? '1' : '0')).join('');
  return { title: 'Unequal parts', props: { ...made, shades }, why: 'As many parts are shaded, but the parts are not equal.' };
}

/** Another shape, other parts, another cut; and as many parts that are not equal. Refused where the parts are unequal already, or all or none is shaded. */
export function looks(props: FractionShape): Looks<FractionShape> | Refusal {
  if (!isEqual(props)) return { refused: 'The parts are not equal. Cut the shape into equal parts, then it can be shown in other ways.' };
  if (isPlain(props)) return { refused: 'Shade some of the parts but not all, then they can be shown in other ways.' };
  const [shape, ...shapes] = otherShapes(props);
  const [other, apart] = elsewhere(props);
  const [cut, ...cuts] = otherCuts(props);
  const all = [...(shape ? [shape] : []), ...(cut ? [cut] : []), ...(other ? [other] : []), ...cuts, ...(apart ? [apart] : []), ...shapes, { title: 'Turned', props: turnedBy(props, 3) }];
  const seen = new Set([JSON.stringify(props)]);
  const [first, second, third] = all.filter(look => !seen.has(JSON.stringify(look.props)) && seen.add(JSON.stringify(look.props)));
  const wrong = not(props);
  if (!first || !second || !third || !wrong) return { refused: `Other looks are shown of at most ${MOST_CUT} parts.` };
  return { same: [first, second, third], not: wrong };
}
