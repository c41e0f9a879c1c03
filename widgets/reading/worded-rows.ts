import { spanned, type Bar, type Carrier, type Comparison, type SideBrace } from '../manipulatives/bar-model/model.ts';
import { equalIn, type Equal } from './worded-bar.ts';
import { listed, type Piece, type Teller, type Wording } from './teller.ts';

/** A row: what carries its size, and its equal parts, if it is cut into some. */
interface Row { readonly bar: Bar; readonly name: string; readonly size: Carrier | undefined; readonly equal: Equal | undefined }

/** How the rows of one model are spoken of: "Omar has 34 stickers", or "The number for “Boys” is 12". */
interface Voice {
  is(row: Row): readonly Piece[];
  more(larger: Row, smaller: Row, by: Comparison): readonly Piece[];
  times(larger: Row, smaller: Row, by: Piece): readonly Piece[];
  together(rows: readonly Row[], total: SideBrace): readonly Piece[];
  askSize(row: Row): string;
  askMore(larger: Row, smaller: Row, by: Comparison): string;
  askTogether(rows: readonly Row[], total: SideBrace): string;
  readonly name: (row: Row) => string;
  /** "are", or what they have. */
  readonly are: string;
}

/** Rows beside each other, as a problem: compared, so many times as long, in a ratio, with what they come to. Undefined where they are not all named, or cut in different ways. */
export function wordedRows(teller: Teller): Wording | undefined {
  const { model, asked, isTold, ask } = teller;
  const rows = model.bars.map((bar) => rowOf(teller, bar));
  if (rows.length < 2 || rows.some((row) => row === undefined) || new Set(rows.map((row) => row?.name)).size < rows.length) return undefined;
  const all = rows.filter((row) => row !== undefined);
  const totals = model.braces.filter((brace) => brace.kind === 'side');
  const voice = voiceOf(teller, all);
  const [first, ...cut] = all.filter(({ equal, bar }) => equal !== undefined || bar.parts.some(({ tie }) => tie !== undefined));
  const ties = new Set(all.flatMap(({ bar }) => bar.parts.map(({ tie, share }) => tie === undefined ? undefined : `${tie} ${share ?? ''}`)));
  if (cut.length > 0 && (ties.size > 1 || ties.has(undefined))) return undefined;
  const compared = model.comparisons.map((by) => ({ by, larger: all.find(({ bar }) => bar.parts.at(-1)?.id === by.edge), smaller: all.find(({ bar }) => bar.id === by.bar) }));
  if (compared.some(({ larger, smaller }) => !larger || !smaller)) return undefined;
  const share = all.find(({ equal }) => equal !== undefined && (isTold(equal.each) || asked === equal.each))?.equal?.each;
  const facts: readonly (readonly Piece[])[] = [
    ...all.filter(({ size }) => size !== undefined && isTold(size)).map(voice.is),
    ...(first && cut.length > 0 ? [ratio(voice, [first, ...cut])] : []),
    ...(share !== undefined && isTold(share) ? [['Each equal part is ', ...teller.amount(share)]] : []),
    ...compared.flatMap(({ by, larger, smaller }) => larger && smaller && isTold(by.id) ? [voice.more(larger, smaller, by)] : []),
    ...totals.filter(({ id }) => isTold(id)).map((total) => voice.together(inTotal(all, total), total)),
  ];
  const told = facts.flatMap((fact) => [...fact, '. ']);
  const kind = compared.length > 0 ? 'comparison' : first && cut.length === 1 && parts(first) !== parts(cut[0]) && [first, ...cut].some((row) => parts(row) === 1) ? 'times as many' : 'ratio';
  const question = asking(voice, { all, compared, totals, teller, share });
  return question && { said: [...told, ...ask(question.words)], structure: `${kind}, ${question.unknown} unknown` };
}

const parts = (row: Row | undefined): number => row?.bar.parts.length ?? 0;

const inTotal = (all: readonly Row[], { bars }: SideBrace): readonly Row[] => all.filter(({ bar }) => bars.includes(bar.id));

function rowOf(teller: Teller, bar: Bar): Row | undefined {
  const { model } = teller;
  const [only, ...more] = bar.parts;
  if (bar.name === undefined || bar.wholeOf !== undefined || bar.set !== undefined || !only || bar.parts.some(({ kind, dotted }) => kind === 'run' || dotted)) return undefined;
  const spans = model.braces.filter((brace) => brace.kind === 'span' && spanned(model, brace).some((part) => bar.parts.includes(part)));
  const equal = equalIn(teller, bar.parts);
  const [span, ...others] = spans;
  if (others.length > 0 || (more.length > 0 && !equal) || (span?.kind === 'span' && spanned(model, span).length < bar.parts.length)) return undefined;
  return { bar, name: bar.name, size: span?.id ?? (more.length === 0 ? only.id : undefined), equal };
}

function ratio(voice: Voice, rows: readonly Row[]): readonly Piece[] {
  const [larger, smaller, ...more] = rows.toSorted((one, other) => parts(other) - parts(one));
  const first = larger?.bar.parts[0]?.id ?? '';
  if (larger && smaller && more.length === 0 && parts(smaller) === 1 && parts(larger) > 1) return voice.times(larger, smaller, { part: first, text: parts(larger) === 2 ? 'twice' : `${parts(larger)} times` });
  return [...listed(rows.map((row) => [voice.name(row)])), ` ${voice.are} in the ratio `, { part: rows[0]?.bar.parts[0]?.id ?? '', text: rows.map(parts).join(' : ') }];
}

interface Asking {
  readonly teller: Teller; readonly all: readonly Row[]; readonly totals: readonly SideBrace[]; readonly share: Carrier | undefined;
  readonly compared: readonly { readonly by: Comparison; readonly larger: Row | undefined; readonly smaller: Row | undefined }[];
}

function asking(voice: Voice, { teller: { asked }, all, compared, totals, share }: Asking): { readonly words: string; readonly unknown: string } | undefined {
  const row = all.find(({ size }) => size === asked);
  if (row) {
    const isLarger = compared.some(({ larger }) => larger === row) || (all.length === 2 && parts(row) > Math.min(...all.map(parts)));
    const isRatio = compared.length === 0 && (all.length > 2 || !all.some((one) => parts(one) === 1));
    return { words: voice.askSize(row), unknown: isRatio ? ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][all.indexOf(row)] ?? 'share' : isLarger ? 'larger' : 'smaller' };
  }
  const pair = compared.find(({ by }) => by.id === asked);
  if (pair?.larger && pair.smaller) return { words: voice.askMore(pair.larger, pair.smaller, pair.by), unknown: 'difference' };
  const total = totals.find(({ id }) => id === asked);
  if (total) return { words: voice.askTogether(inTotal(all, total), total), unknown: 'total' };
  return asked === share ? { words: 'How much is each equal part', unknown: 'each share' } : undefined;
}

function voiceOf(teller: Teller, rows: readonly Row[]): Voice {
  const { model, counted } = teller;
  const nouns = [...rows.flatMap(({ size }) => size ?? []), ...model.comparisons.map(({ id }) => id), ...model.braces.map(({ id }) => id)].flatMap((carrier) => teller.noun(carrier)?.many ?? []);
  const isShared = new Set(nouns).size === 1 || /^[£$€]$/u.test(model.units?.before ?? '');
  return isShared && rows.every(({ name }) => counted.isPerson(name)) ? having(teller, nouns[0]) : amounting(teller);
}

const names = (rows: readonly Row[], name: (row: Row) => string): string => listed(rows.map((row) => [name(row)])).join('');

/** Of people who have so many things, or so much money. */
function having({ amount, isTold }: Teller, things: string | undefined): Voice {
  const [many, of] = things === undefined ? ['much', ''] : ['many', ` ${things}`];
  return {
    name: ({ name }) => name,
    are: `have ${things ?? 'money'}`,
    is: ({ name, size = '' }) => [`${name} has `, ...amount(size)],
    more: (larger, smaller, { id }) => larger.size !== undefined && isTold(larger.size)
      ? [`${smaller.name} has `, ...amount(id, things === undefined ? 'less' : 'fewer'), ` than ${larger.name}`] : [`${larger.name} has `, ...amount(id, 'more'), ` than ${smaller.name}`],
    times: (larger, smaller, by) => [`${larger.name} has `, by, ` as ${many}${of} as ${smaller.name}`],
    together: (all, { id }) => [`${names(all, ({ name }) => name)} have `, ...amount(id), ' altogether'],
    askSize: ({ name }) => `How ${many}${of} does ${name} have`,
    askMore: (larger, smaller) => `How ${things === undefined ? 'much more' : `many more${of}`} does ${larger.name} have than ${smaller.name}`,
    askTogether: (all) => `How ${many}${of} do ${names(all, ({ name }) => name)} have altogether`,
  };
}

/** Of anything else, by the names of its rows. */
function amounting({ model, number, isTold }: Teller): Voice {
  const word = model.units ? 'amount' : 'number';
  const name = (row: Row): string => `“${row.name}”`;
  return {
    name,
    are: 'are',
    is: (row) => [`The ${word} for ${name(row)} is `, number(row.size ?? '')],
    more: (larger, smaller, { id }) => larger.size !== undefined && isTold(larger.size)
      ? [`The ${word} for ${name(smaller)} is `, number(id), ` less than for ${name(larger)}`] : [`The ${word} for ${name(larger)} is `, number(id), ` more than for ${name(smaller)}`],
    times: (larger, smaller, by) => [`The ${word} for ${name(larger)} is `, by, ` the ${word} for ${name(smaller)}`],
    together: (all, { id }) => [`${names(all, name)} come to `, number(id), ' together'],
    askSize: (row) => `What is the ${word} for ${name(row)}`,
    askMore: (larger, smaller) => `How much more is the ${word} for ${name(larger)} than for ${name(smaller)}`,
    askTogether: (all) => `What do ${names(all, name)} come to together`,
  };
}
