/** Of the pupils who took the check in June of a year: their mean score as it was published, and how many in a hundred scored 25. */
interface Year { readonly year: number; readonly mean: string; readonly full: number }

/** From explore-education-statistics.service.gov.uk, multiplication tables check attainment, 2021/22, 2023/24 and 2024/25. */
export const YEARS: readonly Year[] = [
  { year: 2022, mean: '19.8', full: 27 }, { year: 2024, mean: '20.6', full: 34 }, { year: 2025, mean: '21.0', full: 37 },
];

/** In 2023/24: of every hundred pupils who were eligible, how many scored so much or more. Lower scores are not in what we have. */
export const BANDS = {
  year: '2023/24',
  reached: [{ score: 25, percent: 34 }, { score: 24, percent: 46 }, { score: 23, percent: 53 }, { score: 22, percent: 59 }, { score: 21, percent: 63 }],
} as const;

/** The band of a score, in a sentence with its year. It says how many reached it, and never whether that is enough: there is no pass mark. */
export function bandOf(score: number): string {
  const band = BANDS.reached.find((one) => one.score <= score) ?? BANDS.reached.at(-1) ?? BANDS.reached[0];
  const reached = band.score === 25 ? 'all 25' : `${band.score} or more`;
  return `In ${BANDS.year}, ${band.percent} in every 100 Year 4 pupils in England who were eligible scored ${reached}.`;
}
