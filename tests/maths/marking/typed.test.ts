import { describe, expect, test } from 'vitest';
import { mark } from '../../../widgets/maths/marking/mark.ts';
import { read } from './reading.ts';

/** What is typed for one answer, by the verdict of an examiner: right, right but in another form, or wrong. */
interface Typed { readonly right: readonly string[]; readonly otherForm?: readonly string[]; readonly wrong?: readonly string[] }

const MONEY_AND_UNITS: Readonly<Record<string, Typed>> = {
  '£3.50': { right: ['£3.50p', '£3 50p', '3 pounds 50', '3 pounds 50 pence', '3 pounds and 50 pence', '£3 and 50p', '£3,50', '£3-50', '3.50£', '£3·50', '350 pence', 'The answer is £3.50', '= £3.50', '7 × 50p = £3.50'], otherForm: ['£3.5', '3.50'], wrong: ['£35', '£3.05', '£3 5p', '£3 and 5p', '£3 + 5p'] },
  '£3.05': { right: ['£3 5p', '3 pounds 5', '£3 and 5p'], wrong: ['£3.50'] },
  '£1200': { right: ['£1,200', '£1 200', '£1.2k'], wrong: ['£1.2', '£1.2m'] },
  '-£5': { right: ['£-5', '-£5.00', '−5 pounds', '-500p'], wrong: ['£5', '5'] },
  '5 m/s': { right: ['5 m/sec', '5 metres per second', '5ms⁻¹', '18 km/h'], wrong: ['5 m'] },
  '250 g': { right: ['250gm', '250 gms', '¼ kg', '250 Grams'], wrong: ['250 kg'] },
  '2 l': { right: ['2 ltr', '2 Litres', '2L', '2 l 0 ml'], wrong: ['2 ml'] },
  '12 apples': { right: ['12 Apples', '12 apple'], wrong: ['13 Apples'] },
  '45p': { right: ['£0.45', '£0.45p', '45 p', '45 pence'], wrong: ['0.45p'] },
  '1 h 30 min': { right: ['1 hr 30', '1h30', '1h30m', '1h 30m', '1hr 30mins', '1 hour and 30 minutes', '90 mins', '1.5 hours', '1½h'], wrong: ['1.30 hours', '1h 3m', '1 hr 3'] },
  '90 min': { right: ['1 hr 30 min', '1h30', '90m 0s'], wrong: ['90 m', '1 hr'] },
  '150 s': { right: ['2m 30s', '2 min 30 sec', '2 minutes and 30 seconds', '150 secs', '150 sec'], wrong: ['2m 3s'] },
  '3.5 kg': { right: ['3500 grams', '3kg 500g', '3 kg and 500 g', '3.5kgs', '3.5 KG', '3.5 Kg', '3.5 kilograms', '3500 grammes'], wrong: ['3.5 g', '3 kg and 5 g', '3 kg, 5 g'] },
  '12 cm': { right: ['12 CM', '12 cms', '12 centimeters', '12cm.', '0.12 m'], wrong: ['12 mm', '12 square cm', '12cm2'] },
  '12 cm²': { right: ['12 square cm', '12 sq cm', '12 sq. cm', '12 cm sq', '12 cm squared', '12 square centimetres', '12cm2', '12 CM²', '12sqcm'], wrong: ['12 cm', '12 cubic cm'] },
  '12 cm³': { right: ['12 cubic centimetres', '12 cc', '12 cm cubed', '12 cu cm', '12 ml'] },
  '1 ha': { right: ['10000 m²', '1 hectare'], wrong: ['1 h', '1000 m²'] },
  '36 in': { right: ['3 ft', '36 inches', '36in', '36 in.', '1 yard'], wrong: ['360 in', '3 in'] },
  '500 ml': { right: ['0.5 L', '500 mL', '500 ML', '½ L', '0.5 liters'], wrong: ['5 L'] },
  '50 km/h': { right: ['50 kph', '50 kmh', '50 kmph', '50 km per hour', '50 kilometres per hour', '50 km/hr'], wrong: ['50 mph'] },
  '30 mph': { right: ['30 miles per hour', '30 miles/hour', '30 miles an hour', '0.5 miles per minute'], wrong: ['30 km/h'] },
  '45°': { right: ['45º', '45˚', '45 deg', '45 degrees'], otherForm: ['45'] },
};

const TIMES: Readonly<Record<string, Typed>> = {
  '3:30 pm': { right: ['3.30pm', '3:30pm', '15:30', '3:30 p.m.'], wrong: ['3:30 am', '3:50 pm', '15:03'] },
  '14:05': { right: ['14:05', '2:05 pm', '2.05pm'], wrong: ['28:10', '2:05 am', '14:50'] },
  '9 am': { right: ['09:00', '9:00 am', '9am'], wrong: ['9 pm', '21:00'] },
  '12:15 am': { right: ['00:15', '0:15'], wrong: ['12:15 pm', '12:15'] },
};

const NUMBERS: Readonly<Record<string, Typed>> = {
  '12': { right: ['= 12', 'The answer is 12', 'answer: 12', 'Answer = 12', 'ans 12', 'It is 12', "it's 12", 'so 12', '12?', '１２', '12 = 5 + 7', '5 + 7 = 12', '12 r 0'], wrong: ['12!', '12 or 13', '12 = 5 + 8', '12 r 1', 'answer: -12'] },
  '4 r 0': { right: ['4', '4 r 0'], wrong: ['4 r 1', '40'] },
  '2500000': { right: ['2.5 million', '2,500,000', '2 500 000'], wrong: ['2.5 thousand', '25 million', '2.5'] },
  '3000': { right: ['3 thousand', '30 hundred'] },
  '1/3': { right: ['0.3 recurring', '0.3r', '0.333...', '0.(3)'], wrong: ['0.3', '33%'] },
  '5/2': { right: ['2 and 1/2', '2 & 1/2', '2½'], wrong: ['2, 5/2', '21/2', '2 - 1/2'] },
  '3n+1': { right: ['nth term = 3n+1', 'the nth term is 3n + 1', 'u_n = 3n+1', 'Tn = 3n+1', 'Un=1+3n', '4+3(n-1)'], wrong: ['n+3', 'Tn = 3n', 'u_n = 3(n+1)'] },
  'x^2+1': { right: ['f(x) = x² + 1', 'f(x)=1+x^2', "f'(x) = x^2+1", 'fg(x) = x^2 + 1'], wrong: ['f(x) = x^2'] },
  '6x': { right: ['dy/dx = 6x', "y' = 6x", "f'(x) = 6x"], wrong: ['dy/dx = 6', 'dx/dy = x/6'] },
  'dy/dx = 6x': { right: ['6x', '3x + 3x', "y' = 6x"], wrong: ['6', 'y = 6x'] },
  '2e^(2x)': { right: ['2 exp(2x)'], wrong: ['2e^2x'] },
  '(1,2),(3,4)': { right: ['(1,2)(3,4)', '(3,4) (1,2)', '(1,2) and (3,4)'], wrong: ['(1,2)(4,3)'] },
  'x=3 or x=-2': { right: ['x = 3 / x = -2', 'x=3 x=-2', '3 and -2', 'x=3; x=-2'], wrong: ['x = 3 / x = 2'] },
  'x=3 or x=-3': { right: ['+-3', 'x=+-3', 'x = +/-3', '±3'], wrong: ['+3', '-+-3'] },
  'x<-1 or x>4': { right: ['x<-1, x>4', 'x>4, x<-1', '-1>x, 4<x'], wrong: ['x<-1 and x>4', 'x>-1, x<4', 'x<4, x>-1'] },
  '-1<x<4': { right: ['x>-1, x<4', 'x<4, -1<x'], wrong: ['x<-1, x>4', 'x>-1 or x<4'] },
};

describe('what pupils type for amounts with units', () => {
  test.each(Object.entries(MONEY_AND_UNITS))('%s', (answer, typed) => check(answer, typed));
});

describe('what pupils type for times of day', () => {
  test.each(Object.entries(TIMES))('%s', (answer, typed) => check(answer, typed));
});

describe('what pupils type for numbers and in algebra', () => {
  test.each(Object.entries(NUMBERS))('%s', (answer, typed) => check(answer, typed));
});

test('an amount in two units is right beside one of them that is printed', () => {
  const beside = (unit: string, answer: string, reply: string): boolean | undefined => mark(reply, { answer: read(answer), unit }).right;
  expect([beside('minutes', '90', '1 hour 30 minutes'), beside('min', '90', '1h30'), beside('minutes', '90', '1 hour 3 minutes'), beside('minutes', '90', 't = 1 hour 30 minutes'), beside('g', '1500', '1 kg 500 g'), beside('l', '5', '5L'), beside('l', '5', '6L')]).toEqual([true, true, false, true, true, true, false]);
});

function check(answer: string, { right, otherForm = [], wrong = [] }: Typed): void {
  const rungs = (replies: readonly string[]): readonly string[] => replies.map((reply) => `${reply}: ${verdictOn(reply, answer)}`);
  expect(rungs(right)).toEqual(right.map((reply) => `${reply}: right`));
  expect(rungs(otherForm)).toEqual(otherForm.map((reply) => `${reply}: other form`));
  expect(rungs(wrong)).toEqual(wrong.map((reply) => `${reply}: wrong`));
}

function verdictOn(reply: string, answer: string): string {
  const { is, right } = mark(reply, { answer: read(answer) });
  return right === true ? 'right' : right === false ? 'wrong' : is;
}
