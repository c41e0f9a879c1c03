import { Fraction } from '../maths/exact.ts';

/** A unit of measure: what it measures, and how many of the smallest one of its row it is. `before`: written before the number. */
export interface Unit { readonly of: 'money' | 'length' | 'mass' | 'capacity' | 'time' | 'area'; readonly size: Fraction; readonly name: string; readonly row: string; readonly before?: true }

/** Units of one row change into each other exactly; `row` keeps dollars from pounds and metres from feet. Inches are 254 tenths of a millimetre by definition, but nobody mixes them in a problem. */
const ROWS: readonly (readonly [row: string, of: Unit['of'], units: string])[] = [
  ['dollars', 'money', 'cent=1:cent,¢,c,penny nickel=5: dime=10: quarter=25: $=100:dollar,$,buck,bill'],
  ['pounds', 'money', 'p=1:p,pence £=100:£,quid'],
  ['euros', 'money', '€=100:euro,€'],
  ['metric length', 'length', 'mm=1:mm,millimetre,millimeter cm=10:cm,centimetre,centimeter m=1000:m,metre,meter km=1000000:km,kilometre,kilometer'],
  ['imperial length', 'length', 'inch=1:inch foot=12:foot,ft yard=36:yard,yd mile=63360:mile,mi'],
  ['metric mass', 'mass', 'mg=1:mg,milligram g=1000:g,gram,gramme kg=1000000:kg,kilogram,kilo tonne=1000000000:tonne'],
  ['imperial mass', 'mass', 'ounce=1:ounce,oz pound=16:pound,lb ton=32000:ton'],
  ['metric capacity', 'capacity', 'ml=1:ml,millilitre,milliliter cl=10:cl,centilitre litre=1000:l,litre,liter'],
  ['imperial capacity', 'capacity', 'cup=1:cup pint=2:pint,pt quart=4:quart gallon=16:gallon'],
  ['time', 'time', 'second=1:second,sec,s minute=60:minute,min hour=3600:hour,hr,h day=86400:day week=604800:week'],
  ['months', 'time', 'month=1:month year=12:year,yr decade=120:decade'],
];

const known = new Map<string, Unit>(ROWS.flatMap(([row, of, units]) => units.split(' ').flatMap((one) => {
  const [, name = '', size = '1', words = ''] = /^(.+)=(\d+):(.*)$/.exec(one) ?? [];
  const unit: Unit = { of, row, name, size: new Fraction(size), ...(/[$£€]/.test(name) && { before: true as const }) };
  return [name, ...words.split(',')].filter((word) => word !== '').map((word) => [word, unit] as const);
})));

/** The unit that a word, in its ground form, or a sign names. */
export function unitOf(word: string): Unit | undefined {
  return known.get(word) ?? known.get(word.replace(/s$/, ''));
}

/** Coins are counted and are money as well. */
export function isCoin(word: string): boolean {
  return ['nickel', 'dime', 'quarter', 'penny'].includes(word);
}

/** Whether amounts in two units can be added once they are changed into one. */
export function sameRow(one: Unit, other: Unit): boolean {
  return one.row === other.row;
}
