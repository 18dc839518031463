import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string };

/** Version of the program that makes the files: another one may set the same plan otherwise. */
export const PROGRAM = version;
