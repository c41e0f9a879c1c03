import type { Said, Token } from '../../board/said.ts';
import { isNumber } from '../../maths/value.ts';
import { compared, numberId, stretches, totalId, type BarModel, type Carrier } from './model.ts';
import { capital, listed, nameOf } from './names.ts';
import { canNumber, ZERO } from './shape.ts';
import { productStatement, wholeStatement, type System } from './system.ts';
import { quantityOf, tokenOf } from './written.ts';

/**
 * Statements that cannot all hold. `carriers`: whose they are (bars, where one shows the whole of another). Where statements clash, the set is
 * minimal: leave out any one, and the others can hold. Where a length comes out below zero, it is all that this length follows from. `said`:
 * one clause about all of them, so that it falls silent when one is veiled.
 */
export interface Contradiction { readonly carriers: readonly Carrier[]; readonly said: Said }

/** All that cannot hold in a model: statements against each other, lengths below zero, numbers of parts that are not whole. */
export function contradictionsIn(system: System): readonly Contradiction[] {
  const place = new Map(system.statements.map(({ id }, at) => [id, at]));
  const clashes = system.solution.contradictions.map((ids) => {
    const last = ids.reduce((a, b) => (place.get(a) ?? 0) > (place.get(b) ?? 0) ? a : b);
    const bars = system.model.bars.flatMap((bar) => ids.includes(wholeStatement(bar.id)) && bar.wholeOf ? [bar.id, bar.wholeOf] : []);
    const carriers = [...new Set([...system.carriersOf(ids), ...bars])];
    return { last, ...contradiction(carriers, clash(system, last, carriers)) };
  });
  const told = new Set(clashes.map(({ last }) => last));
  return [...clashes.map(({ carriers, said }) => ({ carriers, said })), ...negatives(system, told), ...numbers(system)];
}

function contradiction(carriers: readonly Carrier[], said: Said): Contradiction {
  return { carriers, said: [{ about: carriers, said: capital(said) }] };
}

/** What the other statements make of the last one, against what it says itself. */
function clash(system: System, last: string, carriers: readonly Carrier[]): Said {
  const { model } = system;
  const run = stretches(model).find((one) => productStatement(one.id) === last);
  const bar = model.bars.find((one) => wholeStatement(one.id) === last);
  const [unit, number, total] = run ? [run.id, numberId(run.id), totalId(run.id)].map((one) => tokenOf(model, system, one)) : [];
  if (unit && number && total) return [number, ' equal parts of ', unit, ' do not come to ', total, '.'];
  const [upper, lower] = [bar?.id, bar?.wholeOf].map((one) => one === undefined ? undefined : tokenOf(model, system, one));
  if (bar?.wholeOf && upper && lower) {
    return [...nameOf(model, bar.id), ' comes to ', upper, ', but ', ...nameOf(model, bar.wholeOf), ' comes to ', lower, '. They should be equal.'];
  }
  return said(system, last) ?? [...listed(carriers.map((one) => nameOf(model, one))), ' do not agree.'];
}

function said(system: System, carrier: Carrier): Said | undefined {
  const { model, found, written } = system;
  const [finding, quantity] = [found.get(carrier), written.get(carrier)];
  const must = tokenOf(model, system, carrier);
  if (!finding || !must || quantity?.is !== 'known') return undefined;
  const says: Token = { value: quantityOf(model, carrier, quantity), parts: [carrier] };
  const brace = model.braces.find((one) => one.id === carrier);
  if (!isNumber(quantity.value)) return [...nameOf(model, carrier), ' comes to ', must, ', but ', says, ' comes to something else.'];
  if (brace) return [`The ${brace.kind === 'span' ? 'parts' : 'bars'} come to `, must, ', but ', ...nameOf(model, carrier), ' says ', says, '.'];
  if (model.comparisons.some((one) => one.id === carrier) && finding.value.s < 0n) return wrongWayRound(model, carrier);
  if (model.comparisons.some((one) => one.id === carrier)) return ['The difference is ', must, ', but it says ', says, '.'];
  return ['From the rest, ', ...nameOf(model, carrier), ' must be ', must, ', but it says ', says, '.'];
}

/** Lengths that come out below zero; a brace or a bar only when nothing in it does. */
function negatives(system: System, told: ReadonlySet<string>): readonly Contradiction[] {
  const { model, found } = system;
  const below = (carrier: Carrier): boolean => found.get(carrier)?.value.lt(ZERO) ?? false;
  const parts = stretches(model).filter((part) => below(part.id)).filter((part, at, all) => all.findIndex((one) => (one.tie ?? one.id) === (part.tie ?? part.id)) === at);
  const totals = stretches(model).filter((part) => part.kind === 'run' && !below(part.id)).map((part) => totalId(part.id)).filter(below);
  const wider = parts.length + totals.length > 0 ? [] : [...model.braces, ...model.bars].map((one) => one.id).filter(below);
  return [
    ...[...parts.map((part) => part.id), ...totals, ...wider].map((carrier) => contradiction(system.because(carrier), tooShort(system, carrier))),
    ...model.comparisons.filter((one) => below(one.id) && !told.has(one.id))
      .map((one) => contradiction(system.because(one.id), wrongWayRound(model, one.id))),
  ];
}

function wrongWayRound(model: BarModel, carrier: Carrier): Said {
  const comparison = model.comparisons.find((one) => one.id === carrier);
  const [first] = comparison ? compared(model, comparison) : [];
  const larger = model.bars.find((bar) => first && bar.parts.includes(first));
  return [...nameOf(model, larger?.id ?? carrier), ' should be the longer one, but ', ...nameOf(model, comparison?.bar ?? carrier), ' is.'];
}

function tooShort(system: System, carrier: Carrier): Said {
  const comes = tokenOf(system.model, system, carrier);
  return [...nameOf(system.model, carrier), ' comes to ', ...(comes ? [comes] : []), ', and a length cannot be less than nothing.'];
}

/** Numbers of equal parts that are not whole, or none. */
function numbers(system: System): readonly Contradiction[] {
  return stretches(system.model).flatMap((part) => {
    const number = system.found.get(numberId(part.id))?.value;
    const comes = tokenOf(system.model, system, numberId(part.id));
    if (part.kind === 'part' || !number || !comes || part.sign !== undefined || canNumber(part, number)) return [];
    const why: Said = [...nameOf(system.model, numberId(part.id)), ' comes to ', comes, ', and it has to be a whole number, at least one.'];
    return [contradiction(system.because(numberId(part.id)), why)];
  });
}
