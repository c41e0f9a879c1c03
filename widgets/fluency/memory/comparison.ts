import type { Answer } from '../answer.ts';
import type { Arm, Catalogue } from './catalogue.ts';
import { isRecalled } from './trace.ts';

/** Fewer probes than this in a half say nothing. */
const LEAST_PROBES = 30;

/** What share of the random probes of each half was recalled, from 0 to 1: the two numbers that a teacher exports; `not enough yet` where a half has few probes. */
export function comparisonOf(log: readonly Answer[], { byId }: Catalogue): Readonly<Record<Arm, number>> | 'not enough yet' {
  const share = (arm: Arm): number => {
    const probes = log.filter(({ probe, card }) => probe === true && byId.get(card)?.arm === arm);
    return probes.length < LEAST_PROBES ? NaN : probes.filter(({ band }) => band !== undefined && isRecalled(band)).length / probes.length;
  };
  const shares = { own: share('own'), leitner: share('leitner') };
  return Number.isNaN(shares.own + shares.leitner) ? 'not enough yet' : shares;
}
