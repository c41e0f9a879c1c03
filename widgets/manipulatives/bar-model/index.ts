import type { Manipulative } from '../../board/manipulative.ts';
import { actions } from './actions.ts';
import { from } from './from.ts';
import { layoutOf } from './layout.ts';
import { marks } from './look.ts';
import { looks } from './looks.ts';
import type { BarModel } from './model.ts';
import { parts } from './parts.ts';
import { presets } from './presets.ts';
import { together } from './rows.ts';
import { schema } from './schema.ts';
import { apart, worth } from './worth.ts';
import { describe, sentences } from './words.ts';

const barModel: Manipulative<BarModel> = {
  type: 'bar-model',
  schema,
  migrations: [],
  presets,
  box: (model, around) => layoutOf(model, around).box,
  marks,
  parts,
  describe,
  sentences,
  actions,
  value: worth,
  split: apart,
  combine: (several) => {
    const model = together(several);
    return model && { uses: several.length, gives: [{ props: model, at: { x: 0, y: 0 } }] };
  },
  from,
  looks,
};

export default barModel;
