import { benchDomain } from './domain-bench.ts';

/** `npm run bench`: prints our figures beside a reference measured in the same run. */
benchDomain();
