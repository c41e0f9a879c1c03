import type { Said, Sentence } from '../../board/said.ts';
import { addition, alone, equality, told } from '../say.ts';
import { countOf, filled, isTwo, mainly, shadeToken, toldBy, totalToken, type HundredGrid } from './hundred-grid.ts';

/** Where the shaded parts lie, if they do not fill the grid column by column; only parts that could lie otherwise tell it. */
function lies(props: HundredGrid): Said {
  const inOrder = JSON.stringify(props.runs) === JSON.stringify(filled(props.of, countOf(props, '1'), countOf(props, '2')));
  return [{ about: toldBy(props), said: [inOrder ? '' : '; all over the grid'] }, props.by === 'rows' ? '; filled in rows' : ''];
}

/** "0.6 shaded", of two shades "0.3 and 0.25, together 0.55 shaded"; of thousandths that it is cut into them; "all over the grid", "in rows". */
export function describe(props: HundredGrid): Said {
  const total = totalToken(props, mainly(props));
  const fine = props.of === 1000 ? ', in thousandths' : '';
  const two: Said = isTwo(props) ? [shadeToken(props, '1'), ' and ', shadeToken(props, '2'), ', together '] : [];
  return [...two, total, ` shaded${fine}`, ...lies(props)];
}

/** "The whole is cut into 100 equal parts, and 60 of them are shaded." */
function stem(props: HundredGrid): Sentence {
  const parts = toldBy(props);
  const count = countOf(props);
  return {
    kind: 'stem',
    said: ['The whole is cut into ', told(props.of), ' equal parts, and ', told(count, parts), { about: parts, said: [count === 1 ? ' of them is shaded.' : ' of them are shaded.'] }],
  };
}

/** 0.3 + 0.25 = 0.55 of two shades; 0.6 = 60% and 60% = 3/5, and 60/100 = 3/5 where that is not the same. */
export function sentences(props: HundredGrid): readonly Sentence[] {
  const [decimal, percent, fraction, simplest] = (['decimal', 'percent', 'fraction', 'simplest'] as const).map(writing => totalToken(props, writing));
  if (countOf(props) === 0 || !decimal || !percent || !fraction || !simplest) return [];
  const isWhole = countOf(props) === props.of;
  return [
    ...(isTwo(props) ? [addition([shadeToken(props, '1'), shadeToken(props, '2')], totalToken(props, mainly(props)))] : []),
    equality(decimal, percent), isWhole ? alone(simplest) : equality(percent, simplest),
    ...(JSON.stringify(fraction.value) === JSON.stringify(simplest.value) || isLowest(props) ? [] : [equality(fraction, simplest)]),
    stem(props),
  ];
}

/** Whether so many hundredths are in lowest terms as they stand. */
function isLowest(props: HundredGrid): boolean {
  const { value } = totalToken(props, 'simplest');
  return 'exact' in value && value.exact.endsWith(`/${props.of}`);
}
