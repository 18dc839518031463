import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own folder, wherever the command was started from. */
export const house = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string[]} parts */
export const inHouse = (...parts) => join(house, ...parts);
