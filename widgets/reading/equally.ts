/** Words that say that all get or have the same. */
export const EQUALLY = /\b(?:equally|evenly|equal|same number|same amount|same|split|divided?|shares?|shared|organized|organised|separated?|identical)\b/;
