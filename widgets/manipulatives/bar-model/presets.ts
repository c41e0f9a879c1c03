import type { Preset } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { bar, drawn, part } from './draw.ts';
import type { BarModel } from './model.ts';
import { make, structures } from './structures.ts';

/** A bar of one part, of which nothing is said yet. */
const blank: Preset<BarModel> = { title: 'Bar', props: drawn({ bars: [bar('b1', [part('p2')])] }) };

/** What the tray offers: a plain bar, then every structure with its own numbers and its first question. */
export const presets: readonly [Preset<BarModel>, ...Preset<BarModel>[]] = [
  blank,
  ...structures.flatMap((structure) => {
    const model = make(structure);
    return isRefusal(model) ? [] : [{ title: structure.title, props: model }];
  }),
];
