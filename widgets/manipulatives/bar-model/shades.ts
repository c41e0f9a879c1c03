import type { Said } from '../../board/said.ts';
import { barOf, type Stretch } from './edit.ts';
import type { BarModel, Shade } from './model.ts';
import { listed } from './names.ts';

/** What the ear calls the six shades. */
const NAMES: Readonly<Record<Shade, string>> = { 1: 'blue', 2: 'orange', 3: 'green', 4: 'violet', 5: 'yellow', 6: 'red' };

/** Of equal parts that are shaded differently, how many are of each shade: "3 orange and 1 blue". Nothing where all are alike. */
export function shadesSaid(parts: readonly Stretch[]): Said {
  const shades = [...Map.groupBy(parts, ({ shade }) => shade)];
  if (shades.length < 2) return [];
  return [', ', ...listed(shades.map(([shade, of]) => [{ value: { exact: String(of.length) }, parts: [] }, ` ${NAMES[shade]}`]))];
}

/** The shade of a part whose equals beside it are shaded otherwise: ", orange". */
export function shadeSaid(model: BarModel, part: Stretch): Said {
  const equals = barOf(model, part.id)?.parts.filter(({ tie }) => tie !== undefined && tie === part.tie) ?? [];
  return equals.some(({ shade }) => shade !== part.shade) ? [`, ${NAMES[part.shade]}`] : [];
}
