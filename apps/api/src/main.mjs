/**
 * Where the server starts. Plain JavaScript: a first file in TypeScript would load the compiler, 15 MB that stay, before anybody
 * can say that the compiled files of the last start are still there.
 */
import module from 'node:module';

// a Node too old to have it is told so in the next file
module.enableCompileCache?.();
await import('./main.ts');
