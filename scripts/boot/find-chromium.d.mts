/** Path of the browser for end-to-end tests and pictures, or null when there is none. */
export function findChromium(): Promise<string | null>;
/** What a headless run needs: no calls home, and no sandbox when started by root. */
export const chromiumFlags: readonly string[];
