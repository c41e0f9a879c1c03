/** One meeting with a fact: seconds since any start, seconds until the answer, whether it was right. */
export interface Encounter { readonly at: number; readonly time: number; readonly right: boolean }

const [DECAY_SCALE, START, LEAST, MOST, STEP] = [0.25, 0.3, 0.15, 0.5, 0.05];
const [FIXED_TIME, SLOWEST] = [0.3, 1.5 * (Math.exp(0.8) + 0.3)];
const [BISECTIONS, LOOKED_BACK, SHORTLY_BEFORE] = [6, 5, 0.1];

/**
 * How fast a fact is forgotten, after each encounter, from 0.15 (slowly) to 0.5: the α of SlimStampen (c = 0.25, F = 1 s, τ = −0.8, t₀ = 0.3 s; Van Rijn and
 * others, VanRijnLab/R-package), good within one sitting. It tells a teacher something and decides nothing: as a queue it lost to random (simulated).
 */
export function forgettingOf(encounters: readonly Encounter[]): readonly number[] {
  const activations: number[] = [];
  let alpha = START;
  return encounters.map(({ at }, index) => {
    const activation = activationAt(at, encounters.slice(0, index), { activations, alpha });
    if (index >= 2) alpha = searched(encounters.slice(0, index + 1), activations, alpha);
    activations.push(activation);
    return alpha;
  });
}

interface Known { readonly activations: readonly number[]; readonly alpha: number }

function activationAt(time: number, before: readonly Encounter[], { activations, alpha }: Known): number {
  return Math.log(before.reduce((sum, { at }, index) => {
    const decay = DECAY_SCALE * Math.exp(activations[index] ?? -Infinity) + alpha;
    return at < time ? sum + (time - at) ** -decay : sum;
  }, 0));
}

/** The α towards which the last time points, found by halving: the half is kept whose end explains the last times better. */
function searched(encounters: readonly Encounter[], activations: readonly number[], alpha: number): number {
  const latest = encounters.at(-1);
  if (latest === undefined) return alpha;
  const known = { activations, alpha };
  const isSlower = expected(latest, encounters.slice(0, -1), known) < observed(latest);
  let [low, high] = isSlower ? [alpha, Math.min(MOST, alpha + STEP)] : [Math.max(LEAST, alpha - STEP), alpha];
  for (let halved = 0; halved < BISECTIONS; halved++) {
    const middle = (low + high) / 2;
    if (misfit(encounters, activations, low) > misfit(encounters, activations, high)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function misfit(encounters: readonly Encounter[], activations: readonly number[], alpha: number): number {
  const from = Math.max(1, encounters.length - LOOKED_BACK);
  return encounters.slice(from).reduce((sum, encounter, index) => sum + Math.abs(observed(encounter) - expected(encounter, encounters.slice(0, from + index), { activations, alpha })), 0);
}

function expected({ at }: Encounter, before: readonly Encounter[], known: Known): number {
  return Math.exp(-activationAt(at - SHORTLY_BEFORE, before, known)) + FIXED_TIME;
}

function observed({ time, right }: Encounter): number {
  return Math.min(SLOWEST, right ? time : Infinity);
}
