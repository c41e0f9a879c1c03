/** How a role looks: `fill` for areas, `edge` for lines, text and the pattern over the fill. CSS colours. */
interface Paint { readonly fill: string; readonly edge: string }

const paint = (fill: string, edge: string = fill): Paint => ({ fill, edge });

/** Ink is read on a part's fill at 9 : 1 or better, edges are seen on the board at 4.5 : 1 or better, text is read at 7 : 1 or better. */
const light = {
  paper: paint('#fdfcf9'), board: paint('#ffffff'), ink: paint('#1c2230'), 'ink-soft': paint('#4b5366'), line: paint('#dcdfe6', '#6b7386'),
  accent: paint('#2f4fa8'), 'accent-ink': paint('#ffffff'), focus: paint('#b4540a'),
  unknown: paint('#ffffff', '#1c2230'), warning: paint('#ffe3d6', '#b03a00'),
  'part-1': paint('#cfe3fb', '#2a66ad'), 'part-2': paint('#ffdfb3', '#a85a00'), 'part-3': paint('#cdebd8', '#237a4b'),
  'part-4': paint('#ead5f5', '#7b3fa0'), 'part-5': paint('#fff1ad', '#857000'), 'part-6': paint('#ffd3cf', '#b3322b'),
  // In the order of the lengths one to ten, in the colours of the wooden rods.
  'rod-1': paint('#fdfcf9', '#586074'), 'rod-2': paint('#f2938c', '#a32a22'), 'rod-3': paint('#b5e07a', '#4c7a12'),
  'rod-4': paint('#d9b3ee', '#7b3fa0'), 'rod-5': paint('#ffe95c', '#7d6900'), 'rod-6': paint('#6fc48d', '#1c6b40'),
  'rod-7': paint('#a3a9b5', '#3a4152'), 'rod-8': paint('#cfa27c', '#7a4a20'), 'rod-9': paint('#86b6f2', '#2459a0'),
  'rod-10': paint('#ffb45c', '#9c5200'),
  // Red and yellow, one much lighter than the other, so that they differ in grey too.
  'counter-1': paint('#e0625a', '#a32a22'), 'counter-2': paint('#fff5c2', '#857000'),
  negative: paint('#e0625a', '#a32a22'), positive: paint('#fff5c2', '#857000'),
} as const satisfies Readonly<Record<string, Paint>>;

/** Every role with its looks: those of the board's palette, and `accent-ink` (on accent) and `focus` for pages. */
export type Theme = Readonly<Record<keyof typeof light, Paint>>;

const dark: Theme = {
  paper: paint('#171a21'), board: paint('#1f232c'), ink: paint('#f1f3f8'), 'ink-soft': paint('#b4bccd'), line: paint('#383e4c', '#8790a5'),
  accent: paint('#9db6ff'), 'accent-ink': paint('#10131a'), focus: paint('#ffb561'),
  unknown: paint('#1f232c', '#f1f3f8'), warning: paint('#5a2410', '#ffb08a'),
  'part-1': paint('#1f4370', '#8fbcf2'), 'part-2': paint('#5e3a08', '#f3b565'), 'part-3': paint('#1c4a31', '#86d3a8'),
  'part-4': paint('#47285c', '#cfa5ea'), 'part-5': paint('#4c4200', '#e6d25c'), 'part-6': paint('#611f1b', '#ff9f98'),
  'rod-1': paint('#4a5162', '#dfe3ec'), 'rod-2': paint('#7a2620', '#ff9f98'), 'rod-3': paint('#3f5f12', '#b7df7f'),
  'rod-4': paint('#5a3374', '#cfa5ea'), 'rod-5': paint('#665800', '#e6d25c'), 'rod-6': paint('#17402a', '#86d3a8'),
  'rod-7': paint('#10131a', '#a9b1c3'), 'rod-8': paint('#573a22', '#dcae86'), 'rod-9': paint('#1f4370', '#8fbcf2'),
  'rod-10': paint('#7a4708', '#f3b565'),
  'counter-1': paint('#6a1a15', '#ff9f98'), 'counter-2': paint('#7b6a00', '#ffe14d'),
  negative: paint('#6a1a15', '#ff9f98'), positive: paint('#7b6a00', '#ffe14d'),
};

const lightContrast: Theme = {
  ...light,
  paper: paint('#ffffff'), ink: paint('#000000'), 'ink-soft': paint('#1f2430'), line: paint('#5c6270', '#2b303b'),
  accent: paint('#1a3488'), focus: paint('#8a3c00'), unknown: paint('#ffffff', '#000000'), warning: paint('#fff0e8', '#8a2d00'),
  'part-1': paint('#dfedff', '#174a86'), 'part-2': paint('#ffebcf', '#7a3f00'), 'part-3': paint('#def5e6', '#145a34'),
  'part-4': paint('#f3e4fb', '#5e2880'), 'part-5': paint('#fff7cc', '#5e4f00'), 'part-6': paint('#ffe4e1', '#8f1f19'),
  'counter-1': paint('#e0625a', '#7a1812'), 'counter-2': paint('#fff5c2', '#5e4f00'),
  negative: paint('#e0625a', '#7a1812'), positive: paint('#fff5c2', '#5e4f00'),
};

const darkContrast: Theme = {
  ...dark,
  paper: paint('#000000'), board: paint('#000000'), ink: paint('#ffffff'), 'ink-soft': paint('#e3e7f0'), line: paint('#8b93a7', '#c5ccdb'),
  accent: paint('#b9caff'), 'accent-ink': paint('#000000'), focus: paint('#ffc987'), unknown: paint('#000000', '#ffffff'),
  'part-1': paint('#12305a', '#b4d4fb'), 'part-2': paint('#452a04', '#ffd29a'), 'part-3': paint('#113622', '#aee8c7'),
  'part-4': paint('#351b47', '#e3c6f6'), 'part-5': paint('#373000', '#f4e68c'), 'part-6': paint('#4a1512', '#ffc4bf'),
};

/** Every role painted alike, but those named. */
function plain(all: Paint, others: Partial<Theme>): Theme {
  const entries = Object.entries(light).map(([role]) => [role, all] as const);
  return { ...light, ...Object.fromEntries(entries), ...others };
}

/** The colours that a person chose for their whole system: CSS keywords, which a canvas understands too. */
const forced = plain(paint('Canvas', 'CanvasText'), {
  paper: paint('Canvas'), board: paint('Canvas'), ink: paint('CanvasText'), 'ink-soft': paint('CanvasText'), line: paint('CanvasText'),
  accent: paint('Highlight'), 'accent-ink': paint('HighlightText'), focus: paint('Highlight'),
  'counter-1': paint('GrayText', 'CanvasText'), negative: paint('GrayText', 'CanvasText'),
});

/** Black ink on white; parts are told apart by their patterns, counters by grey. */
const print = plain(paint('#ffffff', '#000000'), {
  paper: paint('#ffffff'), board: paint('#ffffff'), ink: paint('#000000'), 'ink-soft': paint('#555555'), line: paint('#777777'),
  accent: paint('#000000'), 'accent-ink': paint('#ffffff'), focus: paint('#000000'),
  'counter-1': paint('#a6a6a6', '#000000'), negative: paint('#a6a6a6', '#000000'),
});

export const THEMES = { light, dark, lightContrast, darkContrast, forced, print } as const satisfies Readonly<Record<string, Theme>>;

/** One colour on another, for everything. */
const pair = (ground: string, ink: string): Theme => plain(paint(ground, ink), {
  paper: paint(ground), board: paint(ground), ink: paint(ink), 'ink-soft': paint(ink), line: paint(ink), accent: paint(ink), 'accent-ink': paint(ground), focus: paint(ink),
});

/** The pairs of colours that the Multiplication Tables Check gives to pupils who need one, as its access arrangements name them. */
export const CONTRASTS = {
  'black on white': pair('#ffffff', '#000000'), 'yellow on black': pair('#000000', '#ffff00'), 'black on blue': pair('#96adfc', '#000000'),
  'black on peach': pair('#edd1b0', '#000000'), 'blue on cream': pair('#fff5cd', '#00008b'),
} as const satisfies Readonly<Record<string, Theme>>;

/** The media in which each theme is worn; the last that matches wins, in pages as on the canvas. */
const WORN = [
  { media: 'all', theme: light, scheme: 'light' },
  { media: '(prefers-color-scheme: dark)', theme: dark, scheme: 'dark' },
  { media: '(prefers-contrast: more)', theme: lightContrast, scheme: 'light' },
  { media: '(prefers-contrast: more) and (prefers-color-scheme: dark)', theme: darkContrast, scheme: 'dark' },
  { media: '(forced-colors: active)', theme: forced, scheme: 'light dark' },
  { media: 'print', theme: print, scheme: 'light' },
] as const;

/** The media queries that a surface listens to, so that it paints anew when its theme changes. */
export const THEME_MEDIA: readonly string[] = WORN.map(({ media }) => media);

/** The theme to paint with; `matches` says whether a media query holds, such as `(query) => matchMedia(query).matches`. */
export function themeFor(matches: (query: string) => boolean): Theme {
  return WORN.findLast(({ media }) => matches(media))?.theme ?? light;
}

/** A theme as CSS custom properties and their values, for a page that wears it whatever the device is set to. */
export function tokensOf(theme: Theme): readonly (readonly [name: string, value: string])[] {
  return Object.entries(theme).flatMap(([role, { fill, edge }]) => [[`--${role}`, fill], [`--${role}-edge`, edge]] as const);
}

/** The same themes as CSS custom properties, `--part-1` for a fill and `--part-1-edge` for its edge: what `tokens.css` holds. */
export function tokensCss(): string {
  const rules = WORN.map(({ media, theme, scheme }) => {
    const lines = Object.entries(theme).map(([role, { fill, edge }]) => `  --${role}: ${fill}; --${role}-edge: ${edge};`);
    return `@media ${media} { :root {\n  color-scheme: ${scheme};\n${lines.join('\n')}\n} }\n`;
  });
  return `/* Made from theme.ts: run the tests of look with -u when that changes. */\n${rules.join('')}`;
}
