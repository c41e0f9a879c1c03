import type { Looks, Moved, Preset } from '../../board/manipulative.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { cellsOf, isSame, numberIn, worthOf, type AreaModel, type Way } from './area-model.ts';
import { byTens, join, split, turned, WAYS, withMissing, withSide } from './change.ts';

type Look = Preset<AreaModel>;

const made = (title: string, moved: Moved<AreaModel>): readonly Look[] => (isRefusal(moved) ? [] : [{ title, props: moved.props }]);

/** Its longest number in two halves, or the whole number below that and the rest. */
function halved(props: AreaModel, way: Way): readonly Look[] {
  const longest = props[way].map(term => numberIn(term) ?? new Fraction(0)).reduce((a, b) => (a.compare(b) < 0 ? b : a));
  const half = longest.div(2);
  return longest.compare(0) > 0 ? made('Other parts', split(props, way, { chosen: [], text: toExact(half.compare(1) < 0 ? half : half.floor()) })) : [];
}

/** Sides whose parts stand the other way about. */
function reversed(props: AreaModel, way: Way): readonly Look[] {
  return props[way].length < 2 ? [] : made('Another order', withSide(props, way, props[way].map(({ value }) => value).toReversed()));
}

/** Only the cells where the first part meets the first, the second the second: what is left out is what is most often forgotten. */
function forgotten(props: AreaModel): Looks<AreaModel>['not'] | undefined {
  if (props.missing.length > 0) return { title: 'Nothing missing', props: { ...props, missing: [] }, why: 'Nothing is missing here, and from the first one a part is.' };
  const [parted] = cellsOf(props).length > 1 ? [props] : [...made('', byTens(props)), ...halved(props, 'across').map(look => look.props)].map(look => ('props' in look ? look.props : look));
  if (!parted) return undefined;
  const columns = parted.across.length;
  const off = cellsOf(parted).filter((_, at) => Math.floor(at / columns) !== at % columns).map(({ id }) => id);
  const moved = withMissing(parted, off);
  return isRefusal(moved) ? undefined : { title: 'Parts forgotten', props: moved.props, why: 'Each part of one side has to be multiplied by each part of the other, and here some are left out.' };
}

const isLike = (one: AreaModel, other: AreaModel): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Turned, in other parts, in another order, with its totals; and one in which only the first and the last parts are multiplied. */
export function looks(props: AreaModel): Looks<AreaModel> | Refusal {
  if (worthOf(props) === undefined || Object.keys(props.given).length > 0) return { refused: 'A side of this is to be found, so it cannot be shown in other ways yet.' };
  const { totals: _, ...plain } = props;
  const isSquare = props.down.length === props.across.length && props.down.every(({ value }, at) => isSame(value, props.across[at]?.value));
  const whole = props.missing.length === 0;
  const all: readonly Look[] = [
    ...(whole ? [...made('Tens and ones', byTens(props)), ...made('In fewer parts', join(props, []))] : []),
    ...(isSquare ? [] : [{ title: 'Turned', props: turned(props) }]),
    ...WAYS.toReversed().flatMap(way => [...(whole ? halved(props, way) : []), ...reversed(props, way)]),
    { title: props.totals ? 'Without totals' : 'With totals', props: props.totals ? plain : { ...props, totals: true } },
  ];
  const [first, second, third] = all.filter((look, at) => !isLike(look.props, props) && all.findIndex(other => isLike(other.props, look.props)) === at);
  const not = forgotten(props);
  if (!first || !second || !third || !not) return { refused: 'There are too few parts here to be shown in other ways. Split a side first.' };
  return { same: [first, second, third], not };
}
