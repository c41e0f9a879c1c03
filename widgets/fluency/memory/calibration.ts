/** Probes whose predicted chance lay in one tenth: how many, the sum of what was predicted, how many were right. */
export interface Tenth { readonly probes: number; readonly predicted: number; readonly right: number }

export const NO_TENTHS: readonly Tenth[] = Array.from({ length: 10 }, () => ({ probes: 0, predicted: 0, right: 0 }));

/** Fewer answers than this say nothing about a pupil's forecast. */
const LEAST_ANSWERS = 300;

/** How far what was predicted lay from what came: the mean over all probes of the gap in their tenth (ECE), and the tenths themselves as chances from 0 to 1. */
export interface Calibration {
  readonly error: number;
  readonly probes: number;
  readonly tenths: readonly { readonly probes: number; readonly predicted: number; readonly right: number }[];
}

/** The tenths with one more probe. */
export function withProbe(tenths: readonly Tenth[], predicted: number, right: boolean): readonly Tenth[] {
  const at = Math.min(9, Math.floor(predicted * 10));
  return tenths.map((tenth, index) => index === at
    ? { probes: tenth.probes + 1, predicted: tenth.predicted + predicted, right: tenth.right + (right ? 1 : 0) } : tenth);
}

/** How well the engine foresees a pupil's answers, from its random probes; `not enough yet` before 300 answers, or without a probe. */
export function calibrationOf({ count, tenths }: { readonly count: number; readonly tenths: readonly Tenth[] }): Calibration | 'not enough yet' {
  const probes = tenths.reduce((sum, tenth) => sum + tenth.probes, 0);
  if (count < LEAST_ANSWERS || probes === 0) return 'not enough yet';
  const gaps = tenths.reduce((sum, { predicted, right }) => sum + Math.abs(predicted - right), 0);
  const shares = tenths.map(({ probes: own, predicted, right }) => ({ probes: own, predicted: own && predicted / own, right: own && right / own }));
  return { error: gaps / probes, probes, tenths: shares };
}

/** The probes of two devices, added up. */
export function withTenths(one: readonly Tenth[], other: readonly Tenth[]): readonly Tenth[] {
  return one.map(({ probes, predicted, right }, at) => {
    const more = other[at] ?? { probes: 0, predicted: 0, right: 0 };
    return { probes: probes + more.probes, predicted: predicted + more.predicted, right: right + more.right };
  });
}
