/** The most sets of values that are tried as those of a factor, and the largest value whose divisors are looked for. */
const MOST_TRIALS = 20_000;
const LARGEST_VALUE = 1_000_000n;
const POINTS = [0n, 1n, -1n, 2n, -2n, 3n, -3n, 4n, -4n];

type Polynomial = readonly bigint[];
interface Sample { readonly at: bigint; readonly divisors: readonly bigint[] }

/**
 * Whether a polynomial in one letter, whole coefficients from the constant up, is a product of two of lower degree with whole coefficients.
 * Kronecker's method: the values of a factor divide those of the polynomial, and as many values as it has coefficients make it. Where more than
 * 20,000 sets of values would have to be tried, it counts as none.
 */
export function splits(polynomial: Polynomial): boolean {
  const degree = polynomial.length - 1;
  if (POINTS.some((at) => degree > 1 && valueAt(polynomial, at) === 0n)) return true;
  const samples = POINTS.flatMap((at): readonly Sample[] => {
    const value = valueAt(polynomial, at);
    return value <= LARGEST_VALUE && value >= -LARGEST_VALUE ? [{ at, divisors: divisorsOf(value) }] : [];
  }).sort((one, other) => one.divisors.length - other.divisors.length);
  for (let of = 1; of <= degree / 2; of++) {
    if (samples.length > of && hasFactor(polynomial, samples.slice(0, of + 1))) return true;
  }
  return false;
}

function valueAt(polynomial: Polynomial, at: bigint): bigint {
  return polynomial.reduceRight((sum, coefficient) => sum * at + coefficient, 0n);
}

function divisorsOf(value: bigint): readonly bigint[] {
  const size = Number(value < 0n ? -value : value);
  const found: bigint[] = [];
  for (let divisor = 1; divisor * divisor <= size; divisor++) {
    if (size % divisor === 0) found.push(BigInt(divisor), ...(divisor * divisor === size ? [] : [BigInt(size / divisor)]));
  }
  return found;
}

function hasFactor(polynomial: Polynomial, samples: readonly Sample[]): boolean {
  const trials = samples.reduce((many, { divisors }) => many * divisors.length * 2, 1);
  if (trials > MOST_TRIALS) return false;
  const { bases, scale } = interpolation(samples.map(({ at }) => at));
  const tried = (which: number, sum: Polynomial): boolean => {
    const sample = samples[which];
    if (sample === undefined) return isFactor(polynomial, sum, scale);
    // A factor and its opposite are one: the first value is taken as positive.
    const values = which === 0 ? sample.divisors : sample.divisors.flatMap((divisor) => [divisor, -divisor]);
    return values.some((value) => tried(which + 1, sum.map((coefficient, power) => coefficient + value * (bases[which]?.[power] ?? 0n))));
  };
  return tried(0, samples.map(() => 0n));
}

/** Lagrange's polynomials for these points, all multiplied by `scale`, so that their coefficients are whole. */
function interpolation(points: readonly bigint[]): { readonly bases: readonly Polynomial[]; readonly scale: bigint } {
  const others = (at: bigint): readonly bigint[] => points.filter((one) => one !== at);
  const bottoms = points.map((at) => others(at).reduce((many, other) => many * (at - other), 1n));
  const scale = bottoms.reduce((many, bottom) => many * bottom, 1n);
  const bases = points.map((at, which) => others(at).reduce<Polynomial>(timesLinear, [scale / (bottoms[which] ?? 1n)]));
  return { bases, scale };
}

/** Times (x − root). */
function timesLinear(polynomial: Polynomial, root: bigint): Polynomial {
  return [0n, ...polynomial].map((coefficient, power) => coefficient - root * (polynomial[power] ?? 0n));
}

function isFactor(polynomial: Polynomial, scaledFactor: Polynomial, scale: bigint): boolean {
  if (scaledFactor.some((coefficient) => coefficient % scale !== 0n)) return false;
  const factor = scaledFactor.map((coefficient) => coefficient / scale);
  const leading = factor.at(-1) ?? 0n;
  if (leading === 0n) return false;
  const rest = [...polynomial];
  for (let at = rest.length - factor.length; at >= 0; at--) {
    const top = rest[at + factor.length - 1] ?? 0n;
    if (top % leading !== 0n) return false;
    factor.forEach((coefficient, power) => { rest[at + power] = (rest[at + power] ?? 0n) - (top / leading) * coefficient; });
  }
  return rest.every((coefficient) => coefficient === 0n);
}
