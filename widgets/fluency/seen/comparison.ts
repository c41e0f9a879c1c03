import type { Arm } from '../memory/catalogue.ts';

/** The two numbers of the comparison in class as a table for a spreadsheet: the share of random questions that was recalled, of each half. */
export function comparisonText({ own, leitner }: Readonly<Record<Arm, number>>): string {
  return `\uFEFFchosen by,recalled\r\nPartwhole,${own.toFixed(4)}\r\nLeitner,${leitner.toFixed(4)}\r\n`;
}
