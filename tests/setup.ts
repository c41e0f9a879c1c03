import { configureGlobal } from 'fast-check';

// `npm run test:long` tries each property on many more cases; a property that names its own `numRuns` keeps it.
const runs = Number(process.env['PARTWHOLE_RUNS'] ?? 0);
if (runs > 0) configureGlobal({ numRuns: runs });
