import type { Picture } from '../../board/pictured.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import { lineOf } from '../../manipulatives/double-number-line/double-number-line.ts';
import type { Deck, Family, Year } from '../fact.ts';
import { group, numberCard, route, shown, text, writtenCard } from './making.ts';

interface Unit { readonly one: string; readonly other: string; readonly many: number; readonly why: string; readonly year: Year; readonly parts?: readonly string[] }

const cent = (whole: string): string => `“Centi” means hundredth: 100 centi${whole}s make 1 ${whole}.`;
const milli = (whole: string): string => `“Milli” means thousandth: 1000 milli${whole}s make 1 ${whole}.`;
const kilo = (part: string): string => `“Kilo” means thousand: 1 kilo${part} is 1000 ${part}s.`;
/** The parts of one whole unit that are known by heart. */
const HALF_AND_QUARTERS = ['1/2', '1/4', '3/4'];

const METRIC: readonly Unit[] = [
  { one: 'm', other: 'cm', many: 100, why: cent('metre'), year: 3, parts: HALF_AND_QUARTERS },
  { one: 'cm', other: 'mm', many: 10, why: '10 millimetres make 1 centimetre: the small marks on a ruler.', year: 3, parts: ['1/2'] },
  { one: 'km', other: 'm', many: 1000, why: kilo('metre'), year: 4, parts: HALF_AND_QUARTERS },
  { one: 'kg', other: 'g', many: 1000, why: kilo('gram'), year: 4, parts: HALF_AND_QUARTERS },
  { one: 'litre', other: 'ml', many: 1000, why: milli('litre'), year: 4, parts: HALF_AND_QUARTERS },
  { one: 'm', other: 'mm', many: 1000, why: milli('metre'), year: 5 },
  { one: 'tonne', other: 'kg', many: 1000, why: '1000 kilograms make 1 tonne.', year: 6 },
  { one: 'cm²', other: 'mm²', many: 100, why: '1 centimetre is 10 millimetres, so a square centimetre is 10 rows of 10.', year: 8 },
  { one: 'm²', other: 'cm²', many: 10_000, why: '1 metre is 100 centimetres, so a square metre is 100 rows of 100.', year: 8 },
  { one: 'litre', other: 'cm³', many: 1000, why: '1 millilitre fills 1 cubic centimetre, so 1 litre fills 1000.', year: 8 },
];
const TIME: readonly Unit[] = [
  { one: 'min', other: 's', many: 60, why: '60 seconds make 1 minute.', year: 2, parts: HALF_AND_QUARTERS },
  { one: 'h', other: 'min', many: 60, why: '60 minutes make 1 hour: once round the clock.', year: 2, parts: [...HALF_AND_QUARTERS, '1/3', '1/10'] },
  { one: 'day', other: 'h', many: 24, why: '24 hours make 1 day: twice 12.', year: 2, parts: ['1/2', '1/4'] },
  { one: 'week', other: 'days', many: 7, why: '7 days make 1 week.', year: 1 },
  { one: 'hour', other: 'seconds', many: 3600, why: '60 minutes of 60 seconds make 1 hour: 60 times 60 is 3600.', year: 6 },
];
interface Dated { readonly id: string; readonly asks: string; readonly many: number; readonly sentence: string; readonly steps: readonly string[]; readonly seen?: readonly [one: string, other: string] }
/** What the calendar has; a year is no fixed number of days, so these are asked in words. `seen`: units of which one is always so many of the other. */
const CALENDAR: readonly Dated[] = [
  { id: 'months-in-a-year', asks: 'the number of months in a year', many: 12, sentence: 'A year has 12 months: 4 quarters of 3.', steps: ['4 × 3 = 12'], seen: ['year', 'months'] },
  { id: 'weeks-in-a-year', asks: 'the number of full weeks in a year', many: 52, sentence: '52 weeks are 364 days, one less than a year.', steps: ['364 ÷ 7 = 52'] },
  { id: 'days-in-a-year', asks: 'the number of days in a year that is not a leap year', many: 365, sentence: '52 weeks and 1 day: 364 and 1 make 365.', steps: ['52 × 7 = 364', '364 + 1 = 365'] },
  { id: 'days-in-a-leap-year', asks: 'the number of days in a leap year', many: 366, sentence: 'A leap year has one day more than 365.', steps: ['365 + 1 = 366'] },
  { id: 'days-in-a-fortnight', asks: 'the number of days in a fortnight', many: 14, sentence: 'A fortnight is 2 weeks: 2 times 7 is 14.', steps: ['2 × 7 = 14'], seen: ['fortnight', 'days'] },
  { id: 'years-in-a-decade', asks: 'the number of years in a decade', many: 10, sentence: 'A decade is 10 years, a tenth of a century: 100 divided by 10.', steps: ['100 ÷ 10 = 10'], seen: ['decade', 'years'] },
  { id: 'years-in-a-century', asks: 'the number of years in a century', many: 100, sentence: 'A century is 100 years: 10 decades.', steps: ['10 × 10 = 100'], seen: ['century', 'years'] },
];

/** One unit above, the other below: one whole, or one whole in parts with the part that is asked for. */
function lines({ one, other, many }: Pick<Unit, 'one' | 'other' | 'many'>, part?: string): Picture {
  const ticks = part === undefined ? { to: '2', step: '1', plain: true } as const : { to: '1', step: `1/${part.split('/')[1] ?? '2'}`, pairs: [[part]] as const };
  return { type: 'double-number-line', props: lineOf({ top: { after: one }, bottom: { after: other }, fixes: ['1', String(many)], ...ticks }) };
}

const idOf = ({ one, other }: Unit): string => `units-${one}-${other}`;

function whole(unit: Unit, lead: string): Family {
  const { one, other, many, why, year } = unit;
  const id = idOf(unit);
  return {
    id, lead, groups: [lead], year, codes: year > 6 ? ['KS3:3.1', 'GCSE:R1'] : ['NC:measurement'], picture: lines(unit), routes: [route('one whole', why, { steps: [`1 ${one} = ${many} ${other}`] })],
    cards: [
      numberCard({ id, family: id, answer: many, operands: [many], asked: [['plain', `1 ${one} = ? ${other}`]] }),
      numberCard({ id: `units-${other}-${one}`, family: id, answer: 1, operands: [many], asked: [['plain', `${many} ${other} = ? ${one}`]] }),
    ],
  };
}

function part(unit: Unit, of: string, lead: string): Family {
  const { one, other, many, year } = unit;
  const id = `${idOf(unit)}-${of.replace('/', '-over-')}`;
  const amount = new Fraction(of).mul(many);
  const [top = '1', bottom = '2'] = of.split('/');
  const each = text(new Fraction(many).div(bottom));
  const steps = [`${many} ÷ ${bottom} = ${each}`, ...(top === '1' ? [] : [`${top} × ${each} = ${text(amount)}`]), `${of} ${one} = ${text(amount)} ${other}`];
  return {
    id, lead, groups: [lead], year: year < 3 ? 3 : year > 5 ? year : 5, codes: ['NC:measurement', '3F-2'], picture: lines(unit, of),
    cards: [
      numberCard({ id, family: id, answer: amount, asked: [['plain', `${of} ${one} = ? ${other}`]] }),
      writtenCard({ id: `units-${toExact(amount)}-${other}-${one}`, family: id, answer: of, asked: [['plain', `${text(amount)} ${other} = ? ${one}`]] }),
    ],
    routes: [route('a part of the whole', `1 ${one} is ${many} ${other}, so 1/${bottom} of it is one of ${bottom} equal parts of ${many}: ${each}${top === '1' ? '' : `, and ${top} of those are ${text(amount)}`}.`, { steps, needs: [idOf(unit)] })],
  };
}

const of = (units: readonly Unit[], lead: string): readonly Family[] => units.flatMap((unit) => [whole(unit, lead), ...(unit.parts ?? []).map((each) => part(unit, each, lead))]);

const calendar = CALENDAR.map(({ id, asks, many, sentence, steps, seen }): Family => ({
  id, lead: 'calendar', groups: ['calendar'], year: 3, codes: ['NC:measurement'], cards: [numberCard({ id, family: id, answer: many, asked: [['plain', asks]] })],
  picture: seen ? lines({ one: seen[0], other: seen[1], many }) : shown('number-sentence', steps.at(-1) ?? ''), routes: [route('the calendar', sentence, { steps })],
}));

/** Length, mass, volume, area and time: how many of one unit make another. */
export const units: Deck = {
  id: 'units-and-time', title: 'Units and time', year: 2,
  groups: [group('time', 'Time', { stem: '___ make 1 ___, so half of it is ___.' }), group('calendar', 'The calendar', { stem: 'There are ___ in a ___.' }), group('metric', 'Metric units', { stem: '1 ___ is ___, so one quarter of it is ___.' })],
  families: [...of(TIME, 'time'), ...calendar, ...of(METRIC, 'metric')],
};
