import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantities } from '../../../widgets/manipulatives/bar-model/model.ts';
import { presets } from '../../../widgets/manipulatives/bar-model/presets.ts';
import { solveModel } from '../../../widgets/manipulatives/bar-model/solve.ts';
import { worked } from '../../../widgets/manipulatives/bar-model/worked.ts';
import { withQuantity } from '../../../widgets/manipulatives/bar-model/write.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { numberOf } from '../../../widgets/maths/value.ts';

test.each(presets.map(({ title, props }) => [title, props] as const))('%s: what follows is written, and nothing else is another', (_, props) => {
  fc.assert(fc.property(fc.nat(), (which) => {
    const carriers = quantities(props).map(({ carrier }) => carrier);
    const hidden = carriers.length === 0 ? props : withQuantity(props, carriers[which % carriers.length]!, { is: 'unknown' });
    if (isRefusal(hidden)) return;
    const [before, after] = [solveModel(hidden), worked(hidden)];
    const now = new Map(quantities(after).map(({ carrier, quantity }) => [carrier, quantity]));
    for (const { carrier, quantity } of quantities(hidden)) {
      const found = before.found.get(carrier)?.value;
      if (quantity.is === 'known' || !found || before.contradictions.length > 0) expect(now.get(carrier)).toEqual(quantity);
      else {
        const written = now.get(carrier);
        expect(written?.is === 'known' && numberOf(written.value)?.equals(found)).toBe(true);
      }
    }
    expect(solveModel(after).contradictions).toEqual(before.contradictions);
  }));
});
