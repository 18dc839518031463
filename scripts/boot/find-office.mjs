import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Path of LibreOffice, which turns papers into pages in the tests, or null when there is none. */
export function findOffice() {
  const chosen = process.env.SOFFICE_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  return usualPlaces.find((path) => existsSync(path)) ?? null;
}
