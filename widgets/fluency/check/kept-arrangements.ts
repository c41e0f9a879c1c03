import * as v from 'valibot';
import { CONTRASTS, FONT_SIZES } from './arrangements.ts';

/** Arrangements as they are kept. Checks and never transforms. */
export const keptArrangements = v.looseObject({
  audibleTimeAlert: v.boolean(), questionReader: v.boolean(), contrast: v.picklist([...CONTRASTS, 'device']), fontSize: v.picklist(FONT_SIZES),
  inputAssistance: v.boolean(), nextButton: v.boolean(), numberPad: v.boolean(),
});
