import type { Arrangements, FontSize } from './arrangements.ts';

/** The seven access arrangements by the codes of the Department for Education, with their official names. */
export const ARRANGEMENT_NAMES = {
  ATA: 'Audible time alert', QNR: 'Audio version', CCT: 'Colour contrast', FTS: 'Font size', ITA: 'Input assistance', NBQ: 'Pause: Next button', RON: 'Remove number pad',
} as const;
export type ArrangementCode = keyof typeof ARRANGEMENT_NAMES;

/** The sizes as people say them. */
export const SIZE_NAMES: Readonly<Record<FontSize, string>> = { xsmall: 'Very small', small: 'Small', regular: 'Regular', large: 'Large', xlarge: 'Very large', xxlarge: 'Largest' };

/** An arrangement as it is listed: Audible time alert (ATA). */
export function arrangementTitle(code: ArrangementCode): string {
  return `${ARRANGEMENT_NAMES[code]} (${code})`;
}

/** The arrangements that a pupil is given, by name, each with what it is set to; none where there are none. */
export function arrangementsGiven({ audibleTimeAlert, questionReader, contrast, fontSize, inputAssistance, nextButton, numberPad }: Arrangements): readonly string[] {
  const all: readonly (readonly [boolean, ArrangementCode, string?])[] = [
    [audibleTimeAlert, 'ATA'], [questionReader, 'QNR'], [contrast !== 'device', 'CCT', contrast], [fontSize !== 'regular', 'FTS', SIZE_NAMES[fontSize].toLowerCase()],
    [inputAssistance, 'ITA'], [nextButton, 'NBQ'], [!numberPad, 'RON'],
  ];
  return all.filter(([isGiven]) => isGiven).map(([, code, to]) => `${arrangementTitle(code)}${to === undefined ? '' : `: ${to}`}`);
}
