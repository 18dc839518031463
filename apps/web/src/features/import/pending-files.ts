let waiting: readonly File[] = [];

/** Files chosen on one page to be read on the next: a File cannot travel in an address. */
export function offerFiles(files: readonly File[]): void {
  waiting = files;
}

/** Hands them over to one page; a page that is put up twice at once, as while developing, gets them both times. */
export function takeOfferedFiles(): readonly File[] {
  setTimeout(() => (waiting = []), 0);
  return waiting;
}
