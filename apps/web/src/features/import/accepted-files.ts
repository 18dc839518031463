/** Older formats are taken too, to be answered with how to save them as xlsx. */
export const ACCEPTED = '.xlsx,.csv,.tsv,.txt,.json,.xls,.xlsm,.et,.ods,application/json,text/csv';

/** A baseline or plan in the app's own format opens at once; everything else goes through the wizard. */
export function isOwnFormat(file: File): boolean {
  return /\.json$/iu.test(file.name) || file.type === 'application/json';
}
