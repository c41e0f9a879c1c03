import type { Looks, Preset } from '../../board/manipulative.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { MOST_CUT, sharesOf } from '../portion.ts';
import { withWholes } from './change.ts';
import { recut, simplestCut } from './cutting.ts';
import { countOf, MOST_WHOLES, wholesOf, type FractionWall, type Strip } from './fraction-wall.ts';

type Look = Preset<FractionWall>;

const only = (wall: FractionWall, strip: Strip): FractionWall => ({ ...wall, strips: [strip] });

function renamed(wall: FractionWall, strip: Strip, cut: number): readonly Look[] {
  const other = cut === strip.cut || cut > MOST_CUT ? undefined : recut(strip, cut);
  return other ? [{ title: `In ${sharesOf(cut)}`, props: only(wall, other) }] : [];
}

/** The same parts from the other end, and every other part first. */
function elsewhere(wall: FractionWall, strip: Strip): readonly Look[] {
  const back = [...strip.shades].toReversed().join('');
  const places = [...strip.shades].map((_, at) => at).toSorted((one, other) => one % 2 - other % 2 || one - other);
  const shaded = [...strip.shades].filter(shade => shade !== '0');
  const apart = [...strip.shades].map((_, at) => shaded[places.indexOf(at)] ?? '0').join('');
  return [{ title: 'From the other end', props: only(wall, { ...strip, shades: back }) }, { title: 'Parts that are apart', props: only(wall, { ...strip, shades: apart }) }];
}

function written(wall: FractionWall): readonly Look[] {
  return ([['percent', 'As a percentage'], ['decimal', 'As a decimal'], ['fraction', 'As a fraction']] as const).map(([as, title]) => ({ title, props: { ...wall, as, total: true } }));
}

function longer(wall: FractionWall, strip: Strip): readonly Look[] {
  const more = wholesOf(strip) < MOST_WHOLES ? withWholes(wall, strip.id, wholesOf(strip) + 1) : undefined;
  return more === undefined || isRefusal(more) ? [] : [{ title: 'Beside another whole', props: more.props }];
}

/** As many parts are shaded, of another whole: twice as large where the same picture can be two wholes, else cut into one part more or less. */
function not(wall: FractionWall, strip: Strip): Looks<FractionWall>['not'] {
  if (strip.cut % 2 === 0 && wholesOf(strip) === 1) {
    const props = only(wall, { ...strip, cut: strip.cut / 2 });
    return { title: 'Another whole', props, why: 'As many parts are shaded, but the whole is half as long, so each part is a larger share of it.' };
  }
  const cut = strip.cut < MOST_CUT ? strip.cut + 1 : strip.cut - 1;
  const shades = [...strip.shades].filter(shade => shade !== '0').join('').padEnd(cut * wholesOf(strip), '0');
  const fits = shades.length === cut * wholesOf(strip);
  const props = only(wall, { ...strip, cut, shades: fits ? shades : shades.slice(0, cut * wholesOf(strip)) });
  return { title: 'Other parts', props, why: 'As many parts are shaded, but the whole is cut into another number of parts, so each of them has another size.' };
}

/** Renamed, shaded elsewhere, or written another way; and as many parts of another whole. Refused where nothing is shaded, or there are several strips. */
export function looks(wall: FractionWall): Looks<FractionWall> | Refusal {
  const [strip, ...others] = wall.strips;
  if (strip === undefined || others.length > 0) return { refused: 'Other looks are shown of one strip. Take the other strips away first.' };
  if (countOf(strip) === 0) return { refused: 'Shade some of the strip first, then it can be shown in other ways.' };
  const [inSimplest, ...more] = [simplestCut(strip), strip.cut * 2, strip.cut * 3, strip.cut * 4].map(cut => renamed(wall, strip, cut));
  const [otherEnd, apart] = elsewhere(wall, strip);
  const all = [...(inSimplest ?? []), ...(more[0] ?? []), ...(otherEnd ? [otherEnd] : []), ...more.slice(1).flat(), ...(apart ? [apart] : []), ...written(wall), ...longer(wall, strip)];
  const seen = new Set([JSON.stringify(wall)]);
  const different = all.filter(({ props }) => !seen.has(JSON.stringify(props)) && seen.add(JSON.stringify(props)));
  const [first, second, third] = different;
  if (!first || !second || !third) return { refused: 'There are no three other looks of this strip.' };
  return { same: [first, second, third], not: not(wall, strip) };
}
